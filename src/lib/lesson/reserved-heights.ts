/** On a phone of 360 pixels, and beside or across the text on a wide screen. */
type Heights = readonly [narrow: number, wide: number];

/**
 * How high the figures are that are fetched late, by their ids, in pixels: so much room is kept until
 * they are there. tests/e2e/lesson-layout.test.ts fails where something moves for want of it.
 */
const heights: Readonly<Record<string, Heights>> = {
	provenance: [1756, 1101],
	shown: [1249, 745],
	'which-nearest': [629, 440],
	bench: [1096, 1001],
	game: [864, 751],
	best: [1093, 970],
	small: [1293, 947],
	watch: [1286, 786],
	doubt: [1044, 892],
	inspector: [1726, 865],
	seeds: [1144, 692],
	map: [2093, 1359],
	look: [1743, 1219],
	dial: [1852, 1667],
	detail: [1431, 1243],
	paths: [1415, 1033],
	errors: [968, 947],
	karras: [1222, 1125],
	race: [1125, 715],
	few: [1070, 633],
	'catch-up': [919, 853]
};

/** Of a figure without an entry: a middling one. */
export const heightsOf = (id: string): Heights => heights[id] ?? [704, 704];
