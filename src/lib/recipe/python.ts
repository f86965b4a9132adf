import type { Setting } from './diffusers-classes.ts';
import type { Difference } from './diffusers-differences.ts';
import type { Diffusers } from './diffusers.ts';

/** The recipe as Python, ready to be pasted; `say` words what differs, as comments. */
export function pythonOf(
	{ scheduler, settings, stepSettings, curve, loud, flow, differences, ...levels }: Diffusers,
	steps: number,
	say: (difference: Difference) => string
): string {
	const extra = Object.entries(stepSettings).map(([name, value]) => `, ${name}=${literal(value)}`);
	return [
		...differences.map((difference) => `# ${say(difference)}`),
		...(curve || flow === 'euler' ? ['import numpy as np'] : []),
		...(flow === 'heun' ? ['import torch'] : []),
		`from diffusers import ${scheduler}`,
		'',
		...(curve ? bend(curve) : []),
		`scheduler = ${scheduler}(`,
		...(curve ? ['    trained_betas=1 - alpha_bar[1:] / alpha_bar[:-1],'] : []),
		...Object.entries(settings).map(([name, value]) => `    ${name}=${literal(value)},`),
		')',
		`scheduler.set_timesteps(${spaced(levels, flow, steps)})`,
		...(flow === 'heun' ? heunLevels(steps, levels.shift ?? 1) : []),
		...(loud ? LOUD : []),
		...(flow ? FLOW : STEP),
		`    x = scheduler.step(answer, t, x${extra.join('')}).prev_sample`,
		''
	].join('\n');
}

/** What `set_timesteps` is told: a list where there is one, else how many. */
function spaced(
	{ timesteps, sigmas }: Pick<Diffusers, 'timesteps' | 'sigmas'>,
	flow: Diffusers['flow'],
	steps: number
): string {
	if (timesteps) return `timesteps=[${timesteps.join(', ')}]`;
	if (sigmas) return `sigmas=[${sigmas.join(', ')}]`;
	return flow === 'euler' ? `sigmas=np.linspace(1, 1 / ${steps}, ${steps})` : String(steps);
}

/** FlowMatchHeunDiscreteScheduler has levels of its own, down to 1/1000, and takes no others: they are put in their place. */
const heunLevels = (steps: number, shift: number): string[] => [
	`s = torch.linspace(1, 1 / ${steps}, ${steps})`,
	...(shift === 1 ? [] : [`s = ${shift} * s / (1 + ${shift - 1} * s)`]),
	'twice = torch.cat([s[:1], s[1:].repeat_interleave(2)])',
	'scheduler.timesteps, scheduler.sigmas = 1000 * twice, torch.cat([twice, torch.zeros(1)])'
];

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
