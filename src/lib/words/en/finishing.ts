/** The second network, which makes finished pictures larger, in English. */
export const finishingWords = {
	switch: 'Finish it to 256 pixels',
	off: 'Shown as the model drew it: 64 pixels a side.',
	next: 'When a picture is done, a second network paints it larger.',
	comes: (megabytes: string) => `It comes with the first one: ${megabytes} MB.`,
	working: 'The second network is at it …',
	finished: 'Finished by a second network. What it adds was never in the 64 pixels.',
	between: 'A step on the way, as the model drew it. Only the last one is finished.',
	alt: (alt: string) => `${alt} Finished by a second network.`,
	still: 'The small picture is whole without it.'
};
