/** Words of what changes from step to step, in English. */
export const overTime = {
	norms: 'How large the pictures are, step by step',
	normsAlt: (x: string, eps: string, x0: string) =>
		`Root mean square by step. At the step looked at: x(t) ${x}, the predicted noise ${eps}, the clean guess ${x0}.`,
	names: {
		x: (value: string) => `x(t) ${value}`,
		eps: (value: string) => `ε̂ ${value}`,
		x0: (value: string) => `x̂₀ ${value}`
	},
	normsNotice:
		'Root mean square of all 12,288 numbers. Static is at 1, and so is a good ε̂ all the way; x(t) comes down from there to the size of a picture.',
	times: 'Milliseconds, step by step',
	timesAlt: (least: string, most: string) => `Between ${least} and ${most} milliseconds a step.`,
	timesNotice: (mean: string) =>
		`${mean} ms on average. The first step isn’t here: it waits for the model.`,
	noTimes:
		'Too few steps were computed here to draw their times; a recorded run has none of its own.'
};
