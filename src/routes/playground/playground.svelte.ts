import { noteSentences } from '#words/notes.ts';
import type { Note } from '#lib/recipe/note.ts';
import { MIXTURE_FIELDS } from '#lib/recipe/mixture.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { playground } from '#words/playground.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import { finishing } from '#lib/components/finishing/finishing.svelte.ts';
import type { FrameSource, Provenance } from '#lib/run/frame-source.ts';
import { fetchAhead, storedRunOf } from '#lib/run/recorded-first.svelte.ts';
import { recordedRuns } from '#lib/run/recorded-runs.ts';
import type { Run } from '#lib/run/run.svelte.ts';
import { savesData } from '#lib/run/saves-data.ts';
import { STEP_KEY } from '#lib/recipe/address.ts';
import { begunAddressOf, besidesInQuery } from '#lib/recipe/begun-recipe.ts';
import { stepIn } from '#lib/recipe/step-from-url.ts';
import { beginning, comesWithSite, pictureNamed } from '#lib/components/pictures/start-pictures.ts';
import { Draft, sameRecipe } from './draft.svelte.ts';
import { Following } from './following.svelte.ts';
import type { Sketch } from './sketching.svelte.ts';
import { KeptHistory, type KeptPicture } from './kept-history.svelte.ts';
import { said } from './said.ts';
import { RunHistory } from './run-history.svelte.ts';

/** Seeds that the dice gives: short enough to be said aloud. */
const SEEDS = 100_000;

const KEPT: Provenance = { kind: 'recorded', made: playground.kept.before };
const ELSEWHERE: Note = { field: 'start', given: '', used: '', code: 'pictureElsewhere' };
/** Fields whose notes stand by other folds. */
const ELSEWHERE_SAID = ['prompt', 'start', 'link', STEP_KEY, ...MIXTURE_FIELDS] as string[];
const source = beginning(engine);

/** The page: a recipe in the writing, what is drawn of it, and the address that says both. */
export class Playground {
	readonly draft = new Draft();
	readonly history = new RunHistory(source);
	readonly kept = new KeptHistory();
	readonly following = new Following(source, (recipe) => this.#rested(recipe));
	/** The run that was begun by itself. Its picture is shown when it is done, or when the reader looks into it. */
	#unasked = $state.raw<Run>();
	/** The run that the reader asked for, to see it come out of the static. */
	#asked = $state.raw<Run>();
	/** The step that a link names, until it is computed. */
	#wanted = $state<number>();
	#linkNotes = $state.raw<readonly Note[]>([]);

	/** Sentences about a field as it was last given; `at` is the step that a link names. */
	notesOf(field: string): string[] {
		return noteSentences([...this.draft.notes, ...this.#linkNotes], field);
	}

	/** Whether there is something to say about what is set below the prompt. */
	get hasSettingNotes(): boolean {
		const notes = [...this.draft.notes, ...this.#linkNotes];
		return notes.some(({ field }) => !ELSEWHERE_SAID.includes(field));
	}

	/** The sketch to look at in the place of the picture of a run, if there is one. */
	get sketch(): Sketch | undefined {
		const { shown } = this.history;
		const isLookedInto = shown === this.#unasked && !shown.following;
		return isLookedInto || shown === this.#asked ? undefined : this.following.sketch;
	}

	/** Whether the link brings everything back, on every device. */
	get isCarried(): boolean {
		const { beginning } = this.draft.recipe;
		return !beginning || comesWithSite(beginning.start);
	}

	/** Whether what is shown was drawn from another recipe than the one in the writing. */
	get outdated(): boolean {
		const drawn = this.history.shown.recipe;
		return drawn !== undefined && !sameRecipe(drawn, this.draft.recipe);
	}

	/** The query that brings back the recipe and the step looked at. */
	get address(): string {
		const run = this.history.shown;
		const looked = this.outdated || this.history.drawing ? undefined : run.frame?.step;
		const step = this.#wanted ?? (looked === undefined ? undefined : looked + 1);
		return begunAddressOf(this.draft.recipe, step);
	}

	/** What has happened, once for each thing, for those who do not see it. */
	get said(): string {
		return said(this.history.newest, this.draft.notes, this.sketch !== undefined);
	}

	/** Shows what an address says: stored with the site, or drawn here. */
	open(query: URLSearchParams): void {
		this.following.drop();
		this.draft.open(query);
		void this.#begin(query);
	}

	async #begin(query: URLSearchParams): Promise<void> {
		const { recipe: given } = this.draft;
		const elsewhere = given.beginning && !(await pictureNamed(given.beginning.start));
		if (given !== this.draft.recipe) return;
		if (elsewhere) this.draft.set({ start: '' });
		const { recipe } = this.draft;
		const { step, notes } = stepIn(query, recipe.steps);
		[this.#wanted, this.#linkNotes] = [step, elsewhere ? [...notes, ELSEWHERE] : notes];
		const stored =
			besidesInQuery(recipe).length > 0 ? undefined : storedRunOf(recipe, recordedRuns);
		if (stored) void this.#make(recipe, stored.source);
		else if (!savesData()) void this.#make(recipe);
		if (stored) void fetchAhead();
	}

	/** Fetches what a first change will ask for, the first time it is called. */
	warm(): Promise<void> {
		return this.following.warm(this.draft.recipe, engine);
	}

	/** Changes the recipe; see Draft.set. */
	set(given: Readonly<Record<string, unknown>>): void {
		const before = this.draft.recipe;
		this.draft.set(given);
		if (this.draft.recipe !== before) this.#follow();
	}

	/** The same while it is being typed or dragged; see Draft.type. */
	type(given: Readonly<Record<string, unknown>>): void {
		const before = this.draft.recipe;
		this.draft.type(given);
		if (this.draft.recipe !== before) this.#follow();
	}

	draw = (): void => {
		[this.#wanted, this.#linkNotes] = [undefined, []];
		this.following.stop();
		void this.#make(this.draft.recipe);
		this.#asked = this.history.newest;
	};

	/** Another static, and its picture. */
	reseed = (): void => {
		this.draft.set({ seed: Math.floor(Math.random() * SEEDS) });
		this.draw();
	};

	/** The recipe of before; its picture too, if there is one. */
	undo = (): void => {
		this.draft.undo();
		this.#find();
	};

	/** The default recipe. */
	reset = (): void => {
		this.draft.take(defaultRecipe);
		this.#find();
	};

	/** Leaves the picture in the making. */
	cancel = (): void => {
		this.#wanted = undefined;
		this.following.drop();
		this.history.cancel();
	};

	/** A run of before, with its recipe. */
	show(run: Run): void {
		this.#wanted = undefined;
		this.following.drop();
		if (run.recipe) this.draft.take(run.recipe);
		this.history.show(run);
		finishing.follow(run);
	}

	/** A picture of before: as it was drawn if that is still here or, behind its kept picture, drawn once more. */
	recall({ recipe, picture }: KeptPicture): void {
		const run = this.history.find(recipe);
		if (run) return this.show(run);
		this.#wanted = undefined;
		this.draft.take(recipe);
		this.following.standIn({ of: recipe, picture, provenance: KEPT });
		void this.#make(recipe);
		this.#unasked = this.history.newest;
	}

	/** Opens a file that says how it was made; whether it does. */
	async openFile(file: Blob): Promise<boolean> {
		const { openedFile } = await import('./opened-file.ts');
		const opened = await openedFile(file);
		if (!opened) return false;
		this.following.drop();
		const { beginning } = opened.recipe;
		const elsewhere = beginning && !opened.stored && !(await pictureNamed(beginning.start));
		this.#wanted = undefined;
		this.#linkNotes = elsewhere ? [...opened.notes, ELSEWHERE] : opened.notes;
		this.draft.take(opened.recipe);
		if (elsewhere) this.draft.set({ start: '' });
		void this.#make(this.draft.recipe, opened.stored?.source);
		return true;
	}

	/** Once more, after a failure: what was asked for, or only the model. */
	retry = (): void => {
		const { status, recipe } = this.history.newest;
		if (status.kind === 'failed' && recipe) void this.#make(recipe);
		else void engine.load();
	};

	async #make(recipe: Recipe, source?: FrameSource): Promise<void> {
		const stand = this.#wanted === undefined ? undefined : this.#wanted - 1;
		const end = this.history.draw(recipe, { source, stand });
		const run = this.history.newest;
		const outcome = await end;
		if (run !== this.history.newest) return;
		if (outcome === 'done') {
			this.kept.add(recipe, run.frames.at(-1)!.next);
			this.#wanted = undefined;
			this.following.drop();
			finishing.follow(run);
		}
		// The model cannot be had: a stored run is better than nothing to look into.
		if (outcome === 'failed' && this.history.shown.frames.length === 0) {
			this.history.meanwhile(recordedRuns.ddim.recipe, recordedRuns.ddim.source);
		}
	}

	#find(): void {
		const run = this.history.find(this.draft.recipe);
		if (run) this.show(run);
		else this.#follow();
	}

	/** What was there to be looked at before the change no longer counts. */
	#follow(): void {
		[this.#asked, this.#wanted] = [undefined, undefined];
		this.following.follow(this.draft.recipe, this.history.shown.recipe);
	}

	#rested(recipe: Recipe): void {
		const { recipe: drawn, status } = this.history.shown;
		const isThere = drawn && sameRecipe(drawn, recipe) && status.kind === 'done';
		if (isThere) return this.following.drop();
		void this.#make(recipe);
		this.#unasked = this.history.newest;
	}
}
