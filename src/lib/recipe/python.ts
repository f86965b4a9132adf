import type { Setting } from './diffusers-classes.ts';
import type { Difference } from './diffusers-differences.ts';
import type { Diffusers } from './diffusers.ts';

/** The recipe as Python, ready to be pasted; `say` words what differs, as comments. */
export function pythonOf(
	{ scheduler, settings, stepSettings, timesteps, curve, loud, flow, differences }: Diffusers,
	steps: number,
	say: (difference: Difference) => string
): string {
	const extra = Object.entries(stepSettings).map(([name, value]) => `, ${name}=${literal(value)}`);
	return [
		...differences.map((difference) => `# ${say(difference)}`),
		...(curve || flow ? ['import numpy as np'] : []),
		`from diffusers import ${scheduler}`,
		'',
		...(curve ? bend(curve) : []),
		`scheduler = ${scheduler}(`,
		...(curve ? ['    trained_betas=1 - alpha_bar[1:] / alpha_bar[:-1],'] : []),
		...Object.entries(settings).map(([name, value]) => `    ${name}=${literal(value)},`),
		')',
		`scheduler.set_timesteps(${timesteps ? `timesteps=[${timesteps.join(', ')}]` : flow ? `sigmas=np.linspace(1, 1 / ${steps}, ${steps})` : steps})`,
		...(loud ? LOUD : []),
		...(flow ? FLOW : STEP),
		`    x = scheduler.step(answer, t, x${extra.join('')}).prev_sample`,
		''
	].join('\n');
}

/** ᾱ for t = 0 … 1000 by straight lines between the points of a curve. */
const bend = (curve: readonly number[]): string[] => [
	`points = [${[1, ...curve].join(', ')}]`,
	'alpha_bar = np.interp(np.linspace(0, 1, 1001), np.linspace(0, 1, len(points)), points)'
];

/** init_noise_sigma is σ alone for most spacings, so that the network would see static that is too quiet. */
const LOUD = ['x = x * (scheduler.sigmas[0] ** 2 + 1) ** 0.5'];

const STEP = [
	'for t in scheduler.timesteps:',
	'    answer = network(scheduler.scale_model_input(x, t), t)'
];

const FLOW = [
	'for t, s in zip(scheduler.timesteps, scheduler.sigmas):',
	'    answer = network(x / ((1 - s) ** 2 + s ** 2) ** 0.5, t)'
];

const literal = (value: Setting): string =>
	typeof value === 'boolean' ? (value ? 'True' : 'False') : JSON.stringify(value);
