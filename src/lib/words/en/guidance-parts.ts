/** Words of the two answers that guidance goes past, in English. */
export const guidanceParts = {
	without: 'without the prompt',
	negative: 'with the negative prompt',
	worse: 'with the prompt, early in the training',
	with: 'with the prompt',
	past: (scale: number) => `${scale} times the way`,
	formed: (scale: number, form: string) => `guidance ${scale}, ${form.toLowerCase()}`,
	clean: 'clean guess',
	noise: 'predicted noise',
	change: 'what the prompt changes',
	clipped: (percent: string) =>
		`${percent} % of the guided clean guess lay beyond black or white and was cut off.`,
	noClean: 'At ᾱ = 0 nothing of the picture is left in ε̂, so there’s no clean guess to draw.',
	recorded: 'A recorded run keeps only the mixed answer. Draw it live to see the two.',
	single: 'Here the network answers only once: guidance is 1, or there’s no prompt to guide with.'
};
