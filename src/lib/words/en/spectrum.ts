/** Words of what a step has of each size of shape, in English. */
export const spectrum = {
	title: 'From large shapes to fine detail',
	x: 'waves to a side',
	y: 'power',
	now: 'x(t)',
	guess: 'x̂₀',
	noise: 'static',
	alt: (covered: number) =>
		covered === 0
			? 'Power of waves from large to fine, on log axes: x(t) and the clean guess. The static covers none of them.'
			: `Power of waves from large to fine, on log axes: x(t) and the clean guess. The static covers what is finer than ${covered} ${covered === 1 ? 'wave' : 'waves'} to a side.`,
	notice: (covered: number, finest: number) =>
		covered >= finest
			? 'Notice: every wave of the guess stands above the static.'
			: covered === 0
				? 'Notice: the static is louder than every wave of the guess. What’s drawn here is made up from the prompt alone.'
				: `Notice: large shapes come first. Up to ${covered} ${covered === 1 ? 'wave' : 'waves'} to a side the guess stands above the static; finer ones are still covered by it.`
};
