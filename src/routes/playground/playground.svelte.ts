import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { playground } from '#words/playground.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import { finishing } from '#lib/components/finishing/finishing.svelte.ts';
import type { FrameSource, Provenance } from '#lib/run/frame-source.ts';
import { fetchAhead, storedRunOf } from '#lib/run/recorded-first.svelte.ts';
import { recordedRuns } from '#lib/run/recorded-runs.ts';
import type { Run } from '#lib/run/run.svelte.ts';
import { savesData } from '#lib/run/saves-data.ts';
import { begunAddressOf, besidesInQuery } from '#lib/recipe/begun-recipe.ts';
import { stepIn } from '#lib/recipe/step-from-url.ts';
import { TaughtInLink } from '#lib/components/taught/taught-in-link.svelte.ts';
import { taughtWords } from '#lib/run/taught-words.svelte.ts';
import { beginning, comesWithSite, pictureNamed } from '#lib/components/pictures/start-pictures.ts';
import { Draft, sameRecipe } from './draft.svelte.ts';
import { Following } from './following.svelte.ts';
import type { Sketch } from './sketching.svelte.ts';
import { Locks } from './locks.svelte.ts';
import { rolledSeed, Rolls } from './rolls.svelte.ts';
import { KeptHistory, type KeptPicture } from './kept-history.svelte.ts';
import { ELSEWHERE, RecipeNotes } from './recipe-notes.svelte.ts';
import { RunHistory } from './run-history.svelte.ts';

const KEPT: Provenance = { kind: 'recorded', made: playground.kept.before };
const source = beginning(engine);

/** The page: a recipe in the writing, what is drawn of it, and the address that says both. */
export class Playground {
	readonly draft = new Draft();
	readonly notes = new RecipeNotes(this.draft);
	readonly history = new RunHistory(source);
	readonly kept = new KeptHistory();
	readonly locks = new Locks();
	readonly rolls = new Rolls();
	readonly taught = new TaughtInLink();
	readonly following = new Following(source, (recipe) => this.#rested(recipe));
	/** The run that was begun by itself. Its picture is shown when it is done, or when the reader looks into it. */
	#unasked = $state.raw<Run>();
	/** The run that the reader asked for, to see it come out of the static. */
	#asked = $state.raw<Run>();
	/** The run that came out of a file. */
	#opened = $state.raw<Run>();
	/** The step that a link names, until it is computed. */
	#wanted = $state<number>();

	/** Sentences about a field; see RecipeNotes.of. */
	notesOf = (field: string): string[] => this.notes.of(field);

	/** The sketch to look at in the place of the picture of a run, if there is one. */
	get sketch(): Sketch | undefined {
		const { shown } = this.history;
		const isLookedInto = shown === this.#unasked && !shown.following;
		return isLookedInto || shown === this.#asked ? undefined : this.following.sketch;
	}

	/** Whether the newest run came out of a file. */
	get isOpened(): boolean {
		return this.history.newest === this.#opened;
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
		const { recipe } = this.draft;
		return this.taught.addedTo(begunAddressOf(recipe, step), [recipe]);
	}

	/** Shows what an address says: stored with the site, or drawn here. */
	open(query: URLSearchParams): void {
		this.following.drop();
		this.draft.open(query);
		this.taught.open(query);
		void this.#begin(query);
	}

	async #begin(query: URLSearchParams): Promise<void> {
		const { recipe: given } = this.draft;
		await taughtWords.load();
		const elsewhere = given.beginning && !(await pictureNamed(given.beginning.start));
		if (given !== this.draft.recipe) return;
		if (elsewhere) this.draft.set({ start: '' });
		const { recipe } = this.draft;
		const { step, notes } = stepIn(query, recipe.steps);
		[this.#wanted, this.notes.link] = [step, elsewhere ? [...notes, ELSEWHERE] : notes];
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

	/** Draws the recipe, in the place of what is in the making. */
	draw = (): void => {
		this.rolls.clear();
		this.#draw();
	};

	#draw(): void {
		[this.#wanted, this.notes.link] = [undefined, []];
		this.following.stop();
		void this.#make(this.draft.recipe);
		this.#asked = this.history.newest;
	}

	/** Another static, and its picture: when the one that was asked for is done, where one is in the making. */
	reseed = (): void => {
		if (this.locks.has('seed')) return;
		if (this.isAwaited) this.rolls.add();
		else this.#roll();
	};

	#roll(): void {
		this.draft.set({ seed: rolledSeed() });
		this.#draw();
	}

	/** Whether a picture that the reader asked for is in the making. */
	get isAwaited(): boolean {
		return this.history.drawing && this.history.newest === this.#asked;
	}

	/** The recipe of before; its picture too, if there is one. */
	undo = (): void => {
		this.draft.undo();
		this.#find();
	};

	/** The default recipe, but for what is locked. */
	reset = (): void => {
		this.draft.take(this.locks.over(defaultRecipe, this.draft.recipe));
		this.#find();
	};

	/** Leaves the picture in the making, those that wait, and the model that is still on its way. */
	cancel = (): void => {
		engine.abandon();
		this.leave();
	};

	/** The same, but the model may come: what the reader goes to may ask for it. */
	leave = (): void => {
		this.rolls.clear();
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

	/** Everything of a picture of before but its seed, drawn at once. */
	remix({ recipe }: KeptPicture): void {
		this.rolls.clear();
		this.draft.take({ ...recipe, seed: rolledSeed() });
		this.#draw();
	}

	/** Opens a file that says how it was made; whether it does. */
	async openFile(file: Blob): Promise<boolean> {
		const { openedFile } = await import('./opened-file.ts');
		const opened = await openedFile(file);
		if (!opened) return false;
		this.following.drop();
		[this.#wanted, this.notes.link] = [undefined, opened.notes];
		this.draft.take(opened.recipe);
		void this.#make(this.draft.recipe, opened.stored?.source);
		if (opened.stored) this.#opened = this.history.newest;
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
			if (this.rolls.take()) return this.#roll();
			finishing.follow(run);
		}
		this.rolls.clear();
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
		this.rolls.clear();
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
