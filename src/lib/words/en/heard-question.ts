/** The question that a lesson computes from where words act, in English. */
export const heardWords = {
	ask: 'In the run of the attention map, at the very last step, mean of all layers: which of these words gets most of the words’ attention?',
	share: (word: string, percent: string) => `“${word}” ${percent} %`,
	most: (told: string) =>
		`Measured in that run: ${told}. How much a word is looked at still doesn’t say how much it changes.`,
	less: (told: string, best: string, times: string) =>
		`Measured in that run: ${told}. “${best}” gets ${times} times as much.`
};
