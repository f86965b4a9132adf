import { alphaBarAt, exponentialSigmas, karrasSigmas, shifted } from '#lib/diffusion/spacing.ts';
import {
	alphaBarOfSigma,
	alphaBarOfFlow,
	halfLogSnr,
	sigmaOf
} from '#lib/diffusion/noise-level.ts';
import type { Schedule } from '#lib/diffusion/schedule.ts';
import { leading, linspace, linspaceFractional, trailing } from '#lib/diffusion/timesteps.ts';
import type { Timesteps } from '#lib/diffusion/timesteps.ts';
import { leadingInner, linspaceInner } from './inner-timesteps.ts';
import { countsInLambda, countsInSigma } from './config.ts';
import type { Config, SchedulerName } from './config.ts';

/** Where a walk stops, in ᾱ, and the library's timesteps (from 0) where those come first. */
export interface Levels {
	levels: number[];
	timesteps?: number[];
}

/** What the scheduler's `set_timesteps(steps)` decides. */
export function levelsOf(
	name: SchedulerName,
	config: Config,
	schedule: Schedule,
	steps: number
): Levels {
	if (name === 'flow_euler') return flowLevels(config, steps);
	if (config.use_flow_sigmas) return { levels: lambdaFlowLevels(config, steps) };
	const stops = stopsOf(name, config, schedule, steps);
	const timesteps = stops.map((t) => t - 1);
	const atStops = stops.map((t) => alphaBarAt(schedule, t));
	const respaced = respacedLevels(name, config, schedule, atStops, steps);
	const end = endOf(name, config, schedule);
	return respaced ? { levels: [...respaced, end] } : { levels: [...atStops, end], timesteps };
}

function stopsOf(name: SchedulerName, config: Config, schedule: Schedule, steps: number): number[] {
	const T = schedule.length - 1;
	if (name === 'lcm') return lcmStops(config, T, steps);
	const offset = config.steps_offset ?? 0;
	const inner = countsInLambda(name);
	const spacings: Record<NonNullable<Config['timestep_spacing']>, Timesteps> = {
		leading: inner ? leadingInner(offset) : leading(offset),
		linspace: inner ? linspaceInner : countsInSigma(name) ? linspaceFractional : linspace,
		trailing
	};
	const spacing =
		config.timestep_spacing ?? (inner || countsInSigma(name) ? 'linspace' : 'leading');
	// np.linspace(0, T − 1, 1) and np.arange(0, 1) are both [0].
	if (steps === 1 && !inner && spacing !== 'trailing')
		return [1 + (spacing === 'leading' ? offset : 0)];
	const quietest = config.lambda_min_clipped ?? -Infinity;
	const kept = schedule.subarray(1).filter((alphaBar) => halfLogSnr(alphaBar) >= quietest).length;
	return spacings[spacing](kept, steps);
}

/** np.floor of an even division of the steps the network was distilled on. */
function lcmStops(config: Config, T: number, steps: number): number[] {
	const original = config.original_inference_steps ?? 50;
	const stride = Math.floor(T / original);
	return Array.from(
		{ length: steps },
		(_, i) => (original - Math.floor((i * original) / steps)) * stride
	);
}

/** Karras' and exponential noise levels: between the ends of the schedule, or of the stops' levels. */
function respacedLevels(
	name: SchedulerName,
	config: Config,
	schedule: Schedule,
	atStops: number[],
	steps: number
): number[] | undefined {
	const space = config.use_karras_sigmas
		? karrasSigmas
		: config.use_exponential_sigmas || config.use_lu_lambdas
			? exponentialSigmas
			: undefined;
	if (!space) return undefined;
	const [loud, quiet] = countsInSigma(name)
		? [atStops[0]!, atStops.at(-1)!]
		: [schedule.at(-1)!, schedule.at(1)!];
	const loudest = config.sigma_max ?? sigmaOf(loud);
	return space(steps, loudest, config.sigma_min ?? sigmaOf(quiet)).map(alphaBarOfSigma);
}

/** ᾱ after the last step: clean data, or the quietest level trained on. */
function endOf(name: SchedulerName, config: Config, schedule: Schedule): number {
	const stays =
		name === 'deis' ||
		config.final_sigmas_type === 'sigma_min' ||
		(name === 'pndm' && !config.set_alpha_to_one) ||
		((name === 'ddim' || name === 'lcm') && config.set_alpha_to_one === false);
	return stays ? schedule[1]! : 1;
}

/** Both ends are shifted when the scheduler is made, and every level again for the walk. */
function flowLevels(config: Config, steps: number): Levels {
	const shift = config.shift ?? 1;
	const T = config.num_train_timesteps ?? 1000;
	const last = shifted(1 / T, shift);
	const times = Array.from(
		{ length: steps },
		(_, i) => 1 + (i * (last - 1)) / Math.max(steps - 1, 1)
	);
	const shiftedTimes = times.map((t) => shifted(t, shift));
	return {
		levels: [...shiftedTimes.map(alphaBarOfFlow), 1],
		timesteps: shiftedTimes.map((t) => t * T)
	};
}

/** `use_flow_sigmas` of the schedulers that count in λ. */
function lambdaFlowLevels(config: Config, steps: number): number[] {
	const T = config.num_train_timesteps ?? 1000;
	const times = Array.from({ length: steps }, (_, i) => ((steps - i) * (1 - 1 / T)) / steps);
	const levels = times.map((t) => alphaBarOfFlow(shifted(t, config.flow_shift ?? 1)));
	return [...levels, config.final_sigmas_type === 'sigma_min' ? levels.at(-1)! : 1];
}
