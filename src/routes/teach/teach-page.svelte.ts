import vocabulary from '#site-model/vocabulary.json';
import { blank } from '#lib/components/pictures/picture.ts';
import { rngOf } from '#lib/diffusion/rng.ts';
import { TeachingRun } from '#lib/run/teaching-run.svelte.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { cutOut } from '#lib/teaching/cut-out.ts';
import type { Drawing } from '#lib/teaching/drawing.ts';
import { instanceOf, type Instance } from '#lib/teaching/instances.ts';
import { MOST_DRAWINGS, usualPlan, type LessonPlan } from '#lib/teaching/lesson-plan.ts';
import { teachingProblem } from '#lib/teaching/teaching-problem.ts';
import { wordProblem } from '#lib/teaching/word-problem.ts';
import { teachingProblemSentence, wordProblemSentence } from '#words/teach-errors.ts';
import { exampleDrawings } from './example-drawings.ts';
import { withArticle } from './sentences.ts';

/** A sheet nobody has drawn on. */
const emptySheet = (): Float32Array => blank(1);
/** Instances that are shown ahead. */
const SHOWN_AHEAD = 6;

/** What the reader has drawn and named, and the teaching of it. */
export class TeachPage {
	/** SIDE × SIDE × 3 values in [−1, 1]. */
	drawings = $state.raw<readonly Float32Array[]>([]);
	sheet = $state.raw(emptySheet());
	word = $state('blorp');
	plan = $state<LessonPlan>({ ...usualPlan });
	/** Why it doesn't begin, as a sentence. */
	problem = $state<string>();
	readonly run = new TeachingRun();

	readonly full = $derived(this.drawings.length >= MOST_DRAWINGS);

	/** As they are learned from. */
	readonly #cut = $derived(
		this.drawings.map(drawingOf).map((one) => (this.plan.ground === 'cut' ? cutOut(one) : one))
	);

	/** The first that the model would be shown. */
	readonly shown = $derived.by<Instance[]>(() => {
		if (this.#cut.length === 0) return [];
		const word = this.word.trim().toLowerCase();
		return Array.from({ length: SHOWN_AHEAD }, (_, i) =>
			instanceOf(this.#cut, word, this.plan, SIDE, rngOf(this.plan.seed, i))
		);
	});

	add(picture: Float32Array): void {
		if (!this.full) this.drawings = [...this.drawings, picture];
		this.problem = undefined;
	}

	/** What is on the sheet becomes a drawing. */
	addSheet(): void {
		const problem = teachingProblem([drawingOf(this.sheet)]);
		this.problem = problem && teachingProblemSentence({ code: 'noDrawings' });
		if (problem) return;
		this.add(this.sheet);
		this.sheet = emptySheet();
	}

	clearSheet(): void {
		this.sheet = emptySheet();
	}

	remove(index: number): void {
		this.drawings = this.drawings.filter((_, i) => i !== index);
	}

	useExamples(): void {
		this.drawings = exampleDrawings();
		this.problem = undefined;
	}

	/** Teaches, unless something is missing; the sentence says what. */
	start(): void {
		const odd = wordProblem(this.word, vocabulary);
		const missing = teachingProblem(this.#cut);
		this.problem = odd ? wordProblemSentence(odd) : missing && teachingProblemSentence(missing);
		if (this.problem) return;
		const word = this.word.trim().toLowerCase();
		const teaching = { word, drawings: this.#cut, plan: { ...this.plan } };
		void this.run.start(teaching, { prompt: withArticle(word), seed: 7, steps: 6 });
	}
}

/** A picture as a drawing, all of it opaque. */
function drawingOf(picture: Float32Array): Drawing {
	const pixels = new Uint8Array(4 * SIDE * SIDE);
	for (let i = 0; i < SIDE * SIDE; i++) {
		const dot = picture.subarray(3 * i, 3 * i + 3);
		pixels.set([...dot.map((value) => Math.round((value + 1) * 127.5)), 255], 4 * i);
	}
	return { side: SIDE, pixels };
}
