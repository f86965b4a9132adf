/** Sizes of a title, in dots, and how many lines of each there is room for: the largest that it fits in. */
const SIZES = [
	{ size: 52, most: 4 },
	{ size: 40, most: 5 },
	{ size: 32, most: 6 }
] as const;

/** A title in lines no wider than `width`; where even the smallest has no room for it, it ends in “…”. */
export function fitted(
	context: CanvasRenderingContext2D,
	title: string,
	width: number
): { size: number; lines: string[] } {
	const tried = SIZES.map(({ size, most }) => {
		context.font = `700 ${size}px Bricolage`;
		const lines = linesOf(title, (text) => context.measureText(text).width <= width);
		return { size, lines, most };
	});
	const { size, lines, most } = tried.find((one) => one.lines.length <= one.most) ?? tried.at(-1)!;
	return { size, lines: shortened(lines, most) };
}

/** A text in lines that fit, broken between words, and within those that are too long for one. */
export function linesOf(text: string, fits: (line: string) => boolean): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const joined = line === '' ? word : `${line} ${word}`;
		if (fits(joined)) {
			line = joined;
			continue;
		}
		if (line !== '') lines.push(line);
		line = '';
		for (const letter of word) {
			if (line !== '' && !fits(line + letter)) {
				lines.push(line);
				line = '';
			}
			line += letter;
		}
	}
	return line === '' ? lines : [...lines, line];
}

const shortened = (lines: readonly string[], most: number): string[] =>
	lines.length <= most
		? [...lines]
		: [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, -2)} …`];
