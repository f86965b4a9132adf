import type { Diffusers, Setting } from './diffusers.ts';

/** The recipe as Python, ready to be pasted. */
export function pythonOf(
	{ scheduler, settings, stepSettings, differences }: Diffusers,
	steps: number
): string {
	const extra = Object.entries(stepSettings).map(([name, value]) => `, ${name}=${literal(value)}`);
	return [
		...differences.map((sentence) => `# ${sentence}`),
		`from diffusers import ${scheduler}`,
		'',
		`scheduler = ${scheduler}(`,
		...Object.entries(settings).map(([name, value]) => `    ${name}=${literal(value)},`),
		')',
		`scheduler.set_timesteps(${steps})`,
		'for t in scheduler.timesteps:',
		'    answer = network(scheduler.scale_model_input(x, t), t)',
		`    x = scheduler.step(answer, t, x${extra.join('')}).prev_sample`,
		''
	].join('\n');
}

const literal = (value: Setting): string =>
	typeof value === 'boolean' ? (value ? 'True' : 'False') : JSON.stringify(value);
