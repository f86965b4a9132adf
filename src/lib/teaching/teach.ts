import { combine } from '#lib/diffusion/vector.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { rngOf, type Rng } from '#lib/diffusion/rng.ts';
import { tokenizer, type Tokenize } from '#lib/text/tokenize.ts';
import { Adam } from './adam.ts';
import type { Drawing } from './drawing.ts';
import { instanceOf } from './instances.ts';
import { pace, SHOWN, type LessonPlan } from './lesson-plan.ts';
import { NEIGHBOURS, PRIOR_PROMPTS } from './prior.ts';
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
}

/** What a teaching needs besides. */
export interface TeachingMeans {
	teacher: Teacher;
	vocabulary: readonly string[];
	/** A picture of the untaught model. */
	draw: (prompt: string, seed: number) => Promise<Float32Array>;
	/** Hears how many of its own pictures are drawn. */
	onPrior?: (drawn: number, of: number) => void;
	/** Aborted where nobody waits any more: what is being computed is left. */
	left?: AbortSignal | undefined;
}

/** How much faster the word's own vector moves: its numbers are near 1, those of additions far below. */
const EMBEDDING_RATE = 3;

/**
 * Teaches a word, one update at a time: noisy drawings under the word, and noisy pictures of the model's own, of which it is to
 * go on saying what it said. Pausing is not asking; leaving the loop ends it.
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
	const prior = await priorOf(means);
	const adam = new Adam(numbers.map(({ length }) => length));
	const side = Math.sqrt(teacher.size / 3);
	for (let step = begun; step < plan.steps; step++) {
		const rng = rngOf(plan.seed, FIRST_STREAM + step);
		const examples: Example[] = [];
		for (let i = 0; i < SHOWN.drawings; i++) {
			const { picture, caption } = instanceOf(drawings, word, plan, side, rng);
			examples.push(
				noisy(picture, caption, { rng, tokenize, seed: plan.seed, draw: step * 16 + i })
			);
		}
		for (let i = 0; i < SHOWN.prior; i++) {
			const own = prior[Math.floor(rng.uniform() * prior.length)]!;
			const draw = step * 16 + SHOWN.drawings + i;
			const example = noisy(own.picture, own.prompt, { rng, tokenize, seed: plan.seed, draw });
			const v = await teacher.untaught(example.x, example.phi, example.tokens);
			examples.push({ ...example, v });
		}
		const { loss, gradients } = await teacher.slope(taught, examples, left);
		const rate = plan.rate * pace(step, plan.steps);
		const learned = numbers.map((values, i) => ({
			values,
			rate: rate * scales[i]! * (i === 0 ? EMBEDDING_RATE : 1)
		}));
		adam.update(learned, gradients);
		yield { step: step + 1, loss, taught };
	}
}

/** Chance below is a blank word's. */
const FIRST_STREAM = 1000;
/** Noise of its own, which no walk's static is. */
const NOISE_STREAM = 2 ** 30;

interface Dice {
	rng: Rng;
	tokenize: Tokenize;
	seed: number;
	/** Numbers the noise. */
	draw: number;
}

/** A picture under noise at a random angle, as in the network's own training: φ evenly from 0 to π/2. */
function noisy(picture: Float32Array, caption: string, dice: Dice): Example {
	const phi = (dice.rng.uniform() * Math.PI) / 2;
	const eps = gaussian(dice.seed, NOISE_STREAM + dice.draw, picture.length);
	const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
	return {
		x: combine([cos, picture], [sin, eps]),
		phi,
		tokens: dice.tokenize(caption).ids,
		v: combine([cos, eps], [-sin, picture])
	};
}

async function priorOf({ draw, onPrior, left }: TeachingMeans) {
	const drawn: { prompt: string; picture: Float32Array }[] = [];
	for (const [i, prompt] of PRIOR_PROMPTS.entries()) {
		left?.throwIfAborted();
		onPrior?.(i, PRIOR_PROMPTS.length);
		drawn.push({ prompt, picture: await draw(prompt, i) });
	}
	onPrior?.(PRIOR_PROMPTS.length, PRIOR_PROMPTS.length);
	return drawn;
}
