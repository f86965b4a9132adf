import { combine } from '#lib/diffusion/vector.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import type { KnownRegion } from '#lib/diffusion/repaint.ts';
import { rngOf } from '#lib/diffusion/rng.ts';
import { tokenizer } from '#lib/text/tokenize.ts';
import { Adam } from './adam.ts';
import type { Drawing } from './drawing.ts';
import type { Instance } from './instances.ts';
import { pace, type LessonPlan } from './lesson-plan.ts';
import { placedDrawings } from './placed-drawings.ts';
import { NEIGHBOURS, PRIOR_PROMPTS } from './prior.ts';
import { shownAt, type Material, type Shown } from './shown.ts';
import { learnedNumbersOf, type TaughtWord } from './taught-word.ts';
import type { Example, Teacher } from './teacher.ts';

/** What is taught, and how. */
export interface Teaching {
	word: string;
	/** Cut out already, where they are to be. */
	drawings: readonly Drawing[];
	plan: LessonPlan;
	/** How far the same teaching had come before what computed it was lost; from the beginning where there is none. */
	from?: Pick<TeachingStep, 'step' | 'taught'> | undefined;
}

/** What is known after an update. */
export interface TeachingStep {
	/** Updates so far; 0 before the first, where nothing was learned yet. */
	step: number;
	/** The mean squared error of v̂ about the drawings and the pictures of its own that it was shown last; NaN before the first. */
	loss: number;
	/** The word so far. */
	taught: TaughtWord;
	/** The drawings in places that the model painted around them; said with the first update. */
	placed?: readonly Instance[];
}

/** What a teaching needs besides. */
export interface TeachingMeans {
	teacher: Teacher;
	vocabulary: readonly string[];
	/** A picture of the untaught model, around what is known where something is. */
	draw: (prompt: string, seed: number, known?: KnownRegion) => Promise<Float32Array>;
	/** Aborted where nobody waits any more: what is being computed is left. */
	left?: AbortSignal | undefined;
}

/** How much faster the word's own vector moves: its numbers are near 1, those of additions far below. */
const EMBEDDING_RATE = 3;

/**
 * Teaches a word, one update at a time: what it is shown is in shown.ts. Pausing is not asking; leaving the loop ends it.
 */
export async function* teachWord(
	{ word, drawings, plan, from }: Teaching,
	means: TeachingMeans
): AsyncGenerator<TeachingStep> {
	const { teacher, vocabulary, left } = means;
	const tokenize = tokenizer([...vocabulary, word]);
	const like = NEIGHBOURS.map((name) => vocabulary.indexOf(name));
	const { taught, scales } = await teacher.blank(word, plan.rank, plan.seed, like);
	const numbers = learnedNumbersOf(taught);
	if (from) learnedNumbersOf(from.taught).forEach((values, i) => numbers[i]!.set(values));
	const begun = from?.step ?? 0;
	yield { step: begun, loss: NaN, taught };
	const adam = new Adam(numbers.map(({ length }) => length));
	const side = Math.sqrt(teacher.size / 3);
	const material = await materialOf({ word, drawings, plan }, side, means);
	for (let step = begun; step < plan.steps; step++) {
		const shown = shownAt(step, material, rngOf(plan.seed, FIRST_STREAM + step));
		const examples: Example[] = [];
		for (const [i, one] of shown.entries()) {
			const eps = gaussian(plan.seed, NOISE_STREAM + step * 16 + i, teacher.size);
			const example = noisy(one, eps, tokenize(one.caption).ids);
			const { x, phi, tokens } = example;
			const v = one.asBefore ? await teacher.untaught(x, phi, tokens) : example.v;
			examples.push({ ...example, v });
		}
		const { loss, gradients } = await teacher.slope(taught, examples, left);
		const rate = plan.rate * pace(step, plan.steps);
		const learned = numbers.map((values, i) => ({
			values,
			rate: rate * scales[i]! * (i === 0 ? EMBEDDING_RATE : 1)
		}));
		adam.update(learned, gradients);
		yield { step: step + 1, loss, taught, ...(step === begun && { placed: material.placed }) };
	}
}

/** Chance below is a blank word's and its places'. */
const FIRST_STREAM = 1000;
/** Noise of its own, which no walk's static is. */
const NOISE_STREAM = 2 ** 30;

/** A picture under noise, and the v that is wanted of it. */
function noisy({ picture, phi }: Shown, eps: Float32Array, tokens: readonly number[]): Example {
	const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
	const x = combine([cos, picture], [sin, eps]);
	return { x, phi, tokens, v: combine([cos, eps], [-sin, picture]) };
}

/** What the untaught model draws first: pictures of its own, and places around the drawings where their ground is cut away. */
async function materialOf(
	{ word, drawings, plan: { ground, seed } }: Teaching,
	side: number,
	means: TeachingMeans
): Promise<Material> {
	const own = await ownPictures(means);
	const paint = means.draw;
	const isCut = ground === 'cut';
	const placed = isCut ? await placedDrawings(drawings, word, { side, seed, paint }) : [];
	return { word, drawings, placed, own, ground, side };
}

async function ownPictures({ draw, left }: TeachingMeans): Promise<Instance[]> {
	const own: Instance[] = [];
	for (const [i, caption] of PRIOR_PROMPTS.entries()) {
		left?.throwIfAborted();
		own.push({ picture: await draw(caption, i), caption });
	}
	return own;
}
