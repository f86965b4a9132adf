import vocabulary from '#site-model/vocabulary.json';
import { exampleDrawings } from '#lib/components/example-drawings/example-drawings.ts';
import { blank } from '#lib/components/pictures/picture.ts';
import { rngOf } from '#lib/diffusion/rng.ts';
import { TeachingRun } from '#lib/run/teaching-run.svelte.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { cutOut } from '#lib/teaching/cut-out.ts';
import { instanceOf, type Instance } from '#lib/teaching/instances.ts';
import { MOST_DRAWINGS, usualPlan, type LessonPlan } from '#lib/teaching/lesson-plan.ts';
import { opaqueDrawing } from '#lib/teaching/opaque-drawing.ts';
import { teachingProblem } from '#lib/teaching/teaching-problem.ts';
import { LONGEST_WORD, wordProblem } from '#lib/teaching/word-problem.ts';
import { teachingProblemSentence, wordProblemSentence } from '#words/teach-errors.ts';
import { teach } from '#words/teach.ts';
import { withArticle } from './sentences.ts';

const words = teach.drawings;

/** A sheet nobody has drawn on. */
const emptySheet = (): Float32Array => blank(1);
/** Strokes that can be taken back. */
const MOST_TAKEN_BACK = 50;
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
	/** Why what is on the sheet wasn't added, and why a file wasn't; as sentences. */
	sheetProblem = $state<string>();
	fileProblem = $state<string>();
	/** The sheet as it was before each stroke. */
	#strokes = $state.raw<readonly Float32Array[]>([]);
	readonly run = new TeachingRun();

	readonly full = $derived(this.drawings.length >= MOST_DRAWINGS);

	/** As they are learned from. */
	readonly #cut = $derived(
		this.drawings.map(opaqueDrawing).map((one) => (this.plan.ground === 'cut' ? cutOut(one) : one))
	);

	/** The first that the model would be shown. */
	readonly shown = $derived.by<Instance[]>(() => {
		if (this.#cut.length === 0) return [];
		const word = this.word.trim().toLowerCase();
		return Array.from({ length: SHOWN_AHEAD }, (_, i) =>
			instanceOf(this.#cut[i % this.#cut.length]!, word, this.plan, SIDE, rngOf(this.plan.seed, i))
		);
	});

	/** Adds a picture that was opened. */
	add(picture: Float32Array): void {
		this.fileProblem = isBlank(picture) ? words.blankPicture : this.#added(picture);
	}

	/** Adds a picture that is not blank; or says why not. */
	#added(picture: Float32Array): string | undefined {
		const all = [...this.drawings, picture];
		const problem = teachingProblem(all.map(opaqueDrawing));
		if (problem) return teachingProblemSentence(problem);
		this.drawings = all;
		this.problem = undefined;
		return undefined;
	}

	/** What is on the sheet becomes a drawing. */
	addSheet(): void {
		this.sheetProblem = isBlank(this.sheet) ? words.emptySheet : this.#added(this.sheet);
		if (this.sheetProblem) return;
		this.sheet = emptySheet();
		this.#strokes = [];
	}

	/** What is drawn from here on can be taken back. */
	beginStroke(): void {
		this.sheetProblem = undefined;
		this.#strokes = [...this.#strokes.slice(1 - MOST_TAKEN_BACK), this.sheet];
	}

	get canTakeBack(): boolean {
		return this.#strokes.length > 0;
	}

	/** The sheet as it was before the last stroke, or before it was cleared. */
	takeBack(): void {
		this.sheet = this.#strokes.at(-1) ?? this.sheet;
		this.#strokes = this.#strokes.slice(0, -1);
	}

	clearSheet(): void {
		this.beginStroke();
		this.sheet = emptySheet();
	}

	remove(index: number): void {
		[this.sheetProblem, this.fileProblem] = [undefined, undefined];
		this.drawings = this.drawings.filter((_, i) => i !== index);
	}

	useExamples(): void {
		this.drawings = exampleDrawings();
		[this.problem, this.sheetProblem, this.fileProblem] = [undefined, undefined, undefined];
	}

	/** Takes what an address names: a word, and our drawings. */
	open(query: URLSearchParams): void {
		if (query.get('drawings') === 'ours' && this.drawings.length === 0) this.useExamples();
		const word = query.get('word')?.slice(0, 4 * LONGEST_WORD);
		if (word && !this.run.busy) this.word = word;
	}

	/** Teaches, unless something is missing; the sentence says what. What is on the sheet is meant too. */
	start(): void {
		if (!this.full && !isBlank(this.sheet)) this.addSheet();
		const odd = wordProblem(this.word, vocabulary);
		const missing = teachingProblem(this.#cut);
		this.problem = odd ? wordProblemSentence(odd) : missing && teachingProblemSentence(missing);
		if (this.problem) return;
		const word = this.word.trim().toLowerCase();
		const teaching = { word, drawings: this.#cut, plan: { ...this.plan } };
		void this.run.start(teaching, { prompt: withArticle(word), seed: 7, steps: 6 });
	}
}

const isBlank = (picture: Float32Array): boolean =>
	teachingProblem([opaqueDrawing(picture)]) !== undefined;
