import { predicting } from '#lib/diffusion/denoiser.ts';
import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { flowTime } from '#lib/diffusion/noise-level.ts';
import { mixtureDenoiser } from '#lib/diffusion/points.ts';
import { velocityOf, vOf } from '#lib/diffusion/predict.ts';
import type { Call, Frame, Sampler } from '#lib/diffusion/sampler.ts';
import { combine } from '#lib/diffusion/vector.ts';
import { countsInSigma } from './config.ts';
import type { Config, SchedulerName, StepArguments } from './config.ts';
import { levelsOf } from './levels.ts';
import type { Levels } from './levels.ts';
import { clippedOnly, consistent, samplerOf } from './sampler.ts';
import { scheduleOf } from './schedule.ts';

/** One recorded walk of a diffusers scheduler; see tests/fixtures/README.md. */
export interface Case {
	sampler: SchedulerName;
	num_inference_steps: number;
	config: Config;
	step_kwargs: StepArguments;
	timesteps: number[];
	sigmas: number[] | null;
	initial_noise: number[];
	noise: number[][];
	model_inputs: number[][];
	model_outputs: number[][];
	final: number[];
}

/** The same walk taken by our code. */
export interface Replay {
	grid: Levels;
	inputs: Float32Array[];
	outputs: Float32Array[];
	final: Float32Array;
}

/** ½N(−0.6, 0.1²) + ½N(0.6, 0.1²) for every number on its own. */
const exact = mixtureDenoiser(
	[-0.6, 0.6].map((mean) => ({ mean: Float32Array.of(mean), std: 0.1, weight: 0.5 }))
);

/** Takes the recorded walk again, from its settings, x(T) and fresh noise alone. */
export async function replay(walk: Case): Promise<Replay> {
	const { sampler: name, config } = walk;
	const grid = levelsOf(name, config, scheduleOf(name, config), walk.num_inference_steps);
	const sampler = samplerOf(name, config, walk.step_kwargs, grid);
	const kind = kindOf(name, config);
	const start = combine([startScale(name, config, grid), Float32Array.from(walk.initial_noise)]);
	const means = {
		denoise: wrapped(name, config, grid, predicting[kind](networks[kind])),
		noise: (step: number) => Float32Array.from(walk.noise[step]!)
	};
	const levelPairs = name === 'ddim' && !config.use_karras_sigmas ? ddimPairs(config, grid) : null;
	const calls: Call[] = [];
	let final = start;
	const frames = levelPairs
		? inPieces(sampler, means, start, levelPairs)
		: sampler(means, start, grid.levels);
	for await (const frame of frames) {
		calls.push(...frame.calls);
		final = frame.next;
	}
	// The flow's model sees (1−t)·x₀ + t·ε, without our scale.
	const seen = (call: Call) => (name === 'flow_euler' ? flowScale(call.alphaBar) : 1);
	return {
		grid,
		inputs: calls.map((call) => combine([seen(call), call.x])),
		outputs: await Promise.all(calls.map((call) => networks[kind](call.x, call.alphaBar))),
		// In the scale of σ the sample is x/√ᾱ, which differs where a walk ends before ᾱ = 1.
		final: combine([countsInSigma(name) ? 1 / Math.sqrt(grid.levels.at(-1)!) : 1, final])
	};
}

type Kind = keyof typeof predicting;

/** The exact denoiser as a network that answers in each of the four ways. */
const networks: Record<Kind, (x: Float32Array, alphaBar: number) => Promise<Float32Array>> = {
	eps: async (x, alphaBar) => (await exact(x, alphaBar)).eps,
	x0: async (x, alphaBar) => (await exact(x, alphaBar)).x0!,
	v: async (x, alphaBar) => {
		const { eps, x0 } = await exact(x, alphaBar);
		return vOf(x0!, eps, alphaBar);
	},
	velocity: async (x, alphaBar) => {
		const { eps, x0 } = await exact(x, alphaBar);
		return velocityOf(x0!, eps);
	}
};

function kindOf(name: SchedulerName, config: Config): Kind {
	if (name === 'flow_euler') return 'velocity';
	const kinds = {
		epsilon: 'eps',
		sample: 'x0',
		v_prediction: 'v',
		flow_prediction: 'velocity'
	} as const;
	return kinds[config.prediction_type ?? 'epsilon'];
}

function wrapped(name: SchedulerName, config: Config, grid: Levels, denoise: Denoiser): Denoiser {
	if (name === 'lcm') return consistent(denoise, config.timestep_scaling ?? 10, grid);
	const clips = config.clip_sample ?? (name === 'ddpm' || name === 'ddim');
	return clips ? clippedOnly(denoise, config.clip_sample_range) : denoise;
}

/** Schedulers in the scale of σ start with σ·ε, which is a little quieter than their first level. */
const startScale = (name: SchedulerName, config: Config, { levels }: Levels): number =>
	countsInSigma(name) && config.timestep_spacing !== 'leading' ? Math.sqrt(1 - levels[0]!) : 1;

const flowScale = (alphaBar: number): number => {
	const t = flowTime(alphaBar);
	return Math.sqrt((1 - t) ** 2 + t ** 2);
};

/**
 * diffusers' DDIM goes from timestep t to t − ⌊T/n⌋ and calls the model at its next timestep whether or
 * not that is the same: with spacings that do not divide, its levels do not join.
 */
function ddimPairs(config: Config, { levels, timesteps }: Levels): [number, number][] {
	const schedule = scheduleOf('ddim', config);
	const stride = Math.floor((schedule.length - 1) / timesteps!.length);
	return timesteps!.map((t, i) => [
		levels[i]!,
		t < stride ? levels.at(-1)! : schedule[t - stride + 1]!
	]);
}

/** A walk in steps whose levels need not join: one walk of one step after the other. */
async function* inPieces(
	sampler: Sampler,
	{ denoise, noise }: Parameters<Sampler>[0],
	x: Float32Array,
	levelPairs: [number, number][]
): AsyncGenerator<Frame> {
	for (const [step, levels] of levelPairs.entries()) {
		for await (const frame of sampler({ denoise, noise: () => noise(step) }, x, levels)) {
			yield { ...frame, step };
			x = frame.next;
		}
	}
}
