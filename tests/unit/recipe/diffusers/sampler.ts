import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { cleanGuess } from '#lib/diffusion/denoiser.ts';
import { dataSide, exactMoments, noiseSide } from '#lib/diffusion/exponential.ts';
import type { Moments } from '#lib/diffusion/exponential.ts';
import { careful, carefulIfShort } from '#lib/diffusion/multistep.ts';
import type { Ending } from '#lib/diffusion/multistep.ts';
import { largeStd, smallStd } from '#lib/diffusion/posterior.ts';
import type { Sampler } from '#lib/diffusion/sampler.ts';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import { ddpm } from '#lib/diffusion/samplers/ddpm.ts';
import { deis } from '#lib/diffusion/samplers/deis.ts';
import { dpmMoments, dpmSolver } from '#lib/diffusion/samplers/dpm-solver.ts';
import { eulerAncestral } from '#lib/diffusion/samplers/euler-ancestral.ts';
import { euler } from '#lib/diffusion/samplers/euler.ts';
import { flowEuler } from '#lib/diffusion/samplers/flow-euler.ts';
import { heun } from '#lib/diffusion/samplers/heun.ts';
import { lcm } from '#lib/diffusion/samplers/lcm.ts';
import { lms } from '#lib/diffusion/samplers/lms.ts';
import { plms } from '#lib/diffusion/samplers/plms.ts';
import { unipc, unipcMoments } from '#lib/diffusion/samplers/unipc.ts';
import { combine, map } from '#lib/diffusion/vector.ts';
import type { Config, SchedulerName, StepArguments } from './config.ts';
import type { Levels } from './levels.ts';

/** The scheduler's `step`, as one of our samplers. */
export function samplerOf(
	name: SchedulerName,
	config: Config,
	kwargs: StepArguments,
	grid: Levels
): Sampler {
	switch (name) {
		case 'ddpm':
			return ddpm(config.variance_type !== 'fixed_large' ? smallStd : largeStdOf(grid));
		case 'ddim':
			return ddim(kwargs.eta ?? 0);
		case 'pndm':
			if (!config.skip_prk_steps) throw new Error('the Runge–Kutta start of PNDM is not ported');
			return plms();
		case 'euler':
			return euler();
		case 'euler_ancestral':
			return eulerAncestral();
		case 'heun':
			return heun();
		case 'lms':
			return lms(kwargs.order ?? 4);
		case 'dpmsolver_multistep':
			return dpmSolverOf(config);
		case 'deis':
			return deis({ order: config.solver_order ?? 2, ending: endingOf(config, carefulIfShort) });
		case 'unipc':
			return unipc({
				order: config.solver_order ?? 2,
				moments: unipcMoments[config.solver_type === 'bh1' ? 'bh1' : 'bh2'],
				side: config.predict_x0 === false ? noiseSide : dataSide(),
				ending: endingOf(config, careful),
				corrects: (step) => !config.disable_corrector?.includes(step)
			});
		case 'lcm':
			return lcm();
		case 'flow_euler':
			return flowEuler();
	}
}

function dpmSolverOf(config: Config): Sampler {
	const algorithm = config.algorithm_type ?? 'dpmsolver++';
	if (!algorithm.endsWith('++')) throw new Error(`${algorithm} is deprecated and not ported`);
	const eta = algorithm === 'sde-dpmsolver++' ? 1 : 0;
	const order = config.solver_order ?? 2;
	const usual = dpmMoments[config.solver_type === 'heun' ? 'heun' : 'midpoint'];
	const ending = endingOf(config, carefulIfShort);
	return dpmSolver({
		order,
		eta,
		moments: eta === 1 && order === 3 ? offByOne(usual) : usual,
		ending: config.euler_at_final ? (left, steps) => (left === 1 ? 1 : ending(left, steps)) : ending
	});
}

/** diffusers' third order of the SDE has −½ where its ODE has +½ in the weight of the curvature. */
const offByOne =
	(moments: Moments): Moments =>
	(rate, count) =>
		moments(rate, count).map((value, k) => (k === 2 ? exactMoments(rate, 3)[2]! / 2 - 1 : value));

const endingOf = (config: Config, usual: Ending): Ending =>
	config.lower_order_final === false ? () => Infinity : usual;

/** diffusers leaves the last noise out only where the last timestep is 0, not where x lands on data. */
const largeStdOf = ({ timesteps }: Levels) =>
	timesteps?.at(-1) === 0 ? largeStd : (from: number, to: number) => Math.sqrt(1 - from / to);

/** `clip_sample` clips x̂₀ but, in DDIM, goes on with the ε̂ of before. */
export const clippedOnly =
	(denoise: Denoiser, limit = 1): Denoiser =>
	async (x, alphaBar) => {
		const prediction = await denoise(x, alphaBar);
		const x0 = map(cleanGuess(x, prediction, alphaBar), (v) =>
			Math.min(Math.max(v, -limit), limit)
		);
		return { ...prediction, x0 };
	};

/** LCM's boundary: c_out·x̂₀ + c_skip·x, with c_skip = 1 at timestep 0. */
export const consistent =
	(denoise: Denoiser, scaling: number, { levels, timesteps }: Levels): Denoiser =>
	async (x, alphaBar) => {
		const prediction = await denoise(x, alphaBar);
		const time = scaling * timesteps![levels.indexOf(alphaBar)]!;
		const whole = time ** 2 + 0.5 ** 2;
		const x0 = cleanGuess(x, prediction, alphaBar);
		return { ...prediction, x0: combine([time / Math.sqrt(whole), x0], [0.25 / whole, x]) };
	};
