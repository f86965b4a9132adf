import { bellsFromCode } from './mixture-code.ts';
import { defaultSetup, type DataName, type Setup } from './setup.ts';
import type { Shape } from './shape.ts';
import { checkerboard } from './shapes/checkerboard.ts';
import { dinosaur } from './shapes/dinosaur.ts';
import { lines } from './shapes/lines.ts';
import { mixture } from './shapes/mixture.ts';
import { moons } from './shapes/moons.ts';
import { rings } from './shapes/rings.ts';
import { spiral } from './shapes/spiral.ts';
import { twoPoints } from './shapes/two-points.ts';
import { writing } from './shapes/writing.ts';
import { linesFromCode } from './strokes-code.ts';

/** How far points lie off a drawn line, and off a dot of a file. */
const [PEN, DOT] = [0.05, 0.02];

/** What decides the shape of the data. */
export type Source = Pick<Setup, 'data' | 'drawn' | 'file' | 'bells' | 'writing'>;

export const sourceOf = ({ data, drawn, file, bells, writing }: Setup): Source => ({
	data,
	drawn,
	file,
	bells,
	writing
});

const SHAPES: Record<DataName, (source: Source) => Shape> = {
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
	mixture: ({ bells }) => mixture(bellsFromCode(bells)!),
	writing: ({ writing: text }) => writing(text),
	file: ({ file }) => (file ? lines(groupsIn(file), DOT) : moons)
};

/** The distribution that a set-up asks for. */
export const shapeOf = (source: Source): Shape => SHAPES[source.data](source);

/** A file's dots: a line holds the dots of one class, as strokes-code.ts writes it. */
const groupsIn = (code: string) => linesFromCode(code)!.map((line) => line.map((point) => [point]));
