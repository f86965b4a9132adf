import {
	cosine,
	fromBetas,
	linear,
	rescaleZeroTerminalSnr,
	scaledLinear,
	sigmoid
} from '#lib/diffusion/schedule.ts';
import type { Schedule } from '#lib/diffusion/schedule.ts';
import { countsInLambda, countsInSigma } from './config.ts';
import type { Config, SchedulerName } from './config.ts';

/** ᾱ_0 … ᾱ_T as the scheduler's constructor would make it. */
export function scheduleOf(name: SchedulerName, config: Config): Schedule {
	if (!config.rescale_betas_zero_snr) return trained(name, config);
	const rescaled = rescaleZeroTerminalSnr(trained(name, config));
	// "Close to 0 without being 0 so first sigma is not inf"
	if (countsInLambda(name) || countsInSigma(name)) rescaled[rescaled.length - 1] = 2 ** -24;
	return rescaled;
}

function trained(name: SchedulerName, config: Config): Schedule {
	if (config.trained_betas) return fromBetas(config.trained_betas);
	const T = config.num_train_timesteps ?? 1000;
	const [first, last] = name === 'lcm' ? [0.00085, 0.012] : [1e-4, 0.02];
	const start = config.beta_start ?? first;
	const end = config.beta_end ?? last;
	switch (config.beta_schedule ?? (name === 'lcm' ? 'scaled_linear' : 'linear')) {
		case 'linear':
			return linear(T, start, end);
		case 'scaled_linear':
			return scaledLinear(T, start, end);
		case 'squaredcos_cap_v2':
			return cosine(T);
		case 'sigmoid':
			return sigmoid(T, start, end);
	}
}
