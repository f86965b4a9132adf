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

/** What decides the shape of the data. */
export type DistributionSource = Pick<Setup, 'data' | 'drawn' | 'file' | 'bells' | 'writing'>;

export const distributionSourceOf = ({
	data,
	drawn,
	file,
	bells,
	writing
}: Setup): DistributionSource => ({
	data,
	drawn,
	file,
	bells,
	writing
});

const SHAPES: Record<DataName, (source: DistributionSource) => Distribution> = {
	moons: () => moons,
	spiral: () => spiral,
	rings: () => rings,
	checkerboard: () => checkerboard,
	twoPoints: () => twoPoints,
	dinosaur: () => dinosaur,
	// Each stroke is a class of its own; an empty board shows the usual drawing.
	drawn: ({ drawn }) =>
		lines(
			linesFromCode(drawn || defaultSetup.drawn)!.map((line) => [line]),
			PEN
		),
	mixture: ({ bells }) => mixture(gaussiansFromCode(bells)!),
	writing: ({ writing: text }) => writing(text),
	file: ({ file }) => (file ? lines(groupsIn(file), DOT) : moons)
};

/** The distribution that a set-up asks for. */
export const distributionOf = (source: DistributionSource): Distribution =>
	SHAPES[source.data](source);

/** A file's dots: a line holds the dots of one class, as strokes-code.ts writes it. */
const groupsIn = (code: string) => linesFromCode(code)!.map((line) => line.map((point) => [point]));
