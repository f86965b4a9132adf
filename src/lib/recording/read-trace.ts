import type { Frame } from '#lib/diffusion/sampler.ts';
import { parseBegun } from '#lib/recipe/begun-recipe.ts';
import type { Note } from '#lib/recipe/note.ts';
import { recordOf } from '#lib/recipe/read-fields.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { numbersOf, type TracedArray } from './trace.ts';

/** A trace, read again. */
export interface Trace {
	recipe: Recipe;
	notes: Note[];
	/** What it was computed on. */
	backend: string;
	frames: Frame[];
}

/** The walk in a trace as `traced` writes it; undefined where a text is none, or not all of it is there. */
export function traceIn(text: string): Trace | undefined {
	try {
		const trace = recordOf(JSON.parse(text));
		if (trace['format'] !== 'from-static trace 1' || !Array.isArray(trace['frames']))
			return undefined;
		const frames = trace['frames'].map(frameOf);
		if (frames.length === 0) return undefined;
		return { ...parseBegun(trace['recipe']), backend: String(trace['backend']), frames };
	} catch {
		return undefined;
	}
}

/** Throws where something is missing. */
function frameOf(stored: unknown): Frame {
	const frame = recordOf(stored);
	const array = (name: string) => arrayOf(frame[name]);
	const [x, eps, x0] = [array('x'), array('eps'), array('x0')];
	const calls = Array.isArray(frame['calls']) ? frame['calls'].map(recordOf) : [];
	return {
		step: numberIn(frame['step']),
		from: numberIn(frame['from']),
		to: numberIn(frame['to']),
		sigma: numberIn(frame['sigma']),
		calls: calls.map(({ alphaBar, clipped, ...own }) => ({
			x: own['x'] ? arrayOf(own['x']) : x,
			alphaBar: numberIn(alphaBar),
			prediction: {
				eps: own['eps'] ? arrayOf(own['eps']) : eps,
				...(typeof clipped === 'number' && { clipped })
			}
		})),
		x,
		eps,
		x0,
		mu: array('mu'),
		z: array('z'),
		next: array('next')
	};
}

function arrayOf(stored: unknown): Float32Array {
	const numbers = numbersOf(stored as TracedArray);
	if (numbers.length !== 3 * SIDE * SIDE) throw new Error('an array of another size');
	return numbers;
}

function numberIn(stored: unknown): number {
	if (typeof stored !== 'number') throw new Error('no number');
	return stored;
}
