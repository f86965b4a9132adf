import { gaussiansFromCode } from './mixture-code.ts';
import { defaultSetup, type DataName, type Setup } from './setup.ts';
import type { Distribution } from './distribution.ts';
import { checkerboard } from './distributions/checkerboard.ts';
import { dinosaur } from './distributions/dinosaur.ts';
import { lines } from './distributions/lines.ts';
import { mixture } from './distributions/mixture.ts';
import { moons } from './distributions/moons.ts';
import { rings } from './distributions/rings.ts';
import { spiral } from './distributions/spiral.ts';
import { twoPoints } from './distributions/two-points.ts';
import { writing } from './distributions/writing.ts';
import { linesFromCode } from './strokes-code.ts';

/** How far points lie off a drawn line, and off a dot of a file. */
const [PEN, DOT] = [0.05, 0.02];

/** What decides the shape of the data: its name, and the text that it is made from, if it is. */
export interface DistributionSource {
	data: DataName;
	text: string;
}

/** An empty board shows the usual drawing, and no file the moons. */
export function distributionSourceOf(setup: Setup): DistributionSource {
	const { data, drawn, file, bells, writing } = setup;
	const text: Partial<Record<DataName, string>> = {
		drawn: drawn || defaultSetup.drawn,
		file,
		mixture: bells,
		writing
	};
	if (data === 'file' && file === '') return { data: 'moons', text: '' };
	return { data, text: text[data] ?? '' };
}

const SHAPES: Record<DataName, (text: string) => Distribution> = {
	moons: () => moons,
	spiral: () => spiral,
	rings: () => rings,
	checkerboard: () => checkerboard,
	twoPoints: () => twoPoints,
	dinosaur: () => dinosaur,
	// Each stroke is a class of its own.
	drawn: (text) =>
		lines(
			linesFromCode(text)!.map((line) => [line]),
			PEN
		),
	mixture: (text) => mixture(gaussiansFromCode(text)!),
	writing,
	file: (text) => lines(groupsIn(text), DOT)
};

export const distributionOf = ({ data, text }: DistributionSource): Distribution =>
	SHAPES[data](text);

/** A file's dots: a line holds the dots of one class, as strokes-code.ts writes it. */
const groupsIn = (code: string) => linesFromCode(code)!.map((line) => line.map((point) => [point]));
