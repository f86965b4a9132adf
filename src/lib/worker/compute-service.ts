import type { Frame } from '#lib/diffusion/sampler.ts';
import { keepChosenBackend } from '#lib/model/kept-backends.ts';
import { autoguided, needsWorse } from '#lib/pipeline/autoguided.ts';
import { finishPicture } from '#lib/pipeline/finish-picture.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { predictX0 } from '#lib/pipeline/predict-x0.ts';
import { encodePrompts } from '#lib/pipeline/encode-prompts.ts';
import { thereAndBack } from '#lib/pipeline/there-and-back.ts';
import type { Model } from '#lib/pipeline/model.ts';
import type { WordInUse } from '#lib/teaching/taught-word.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { WORSE_MODEL } from '#lib/recipe/site-model.ts';
import { ComputeError } from './compute-error.ts';
import type { ModelHost } from './model-host.ts';
import type { BackendReport, BackendWish, ComputeAnswers, ComputeQuery } from './protocol.ts';
import { modelWithFallback } from './model-with-fallback.ts';
import { TeachingService } from './teaching-service.ts';
import { withFallback } from './with-fallback.ts';

/** Answers questions, one picture at a time: starting another leaves the one in the making. */
export class ComputeService {
	readonly #host: ModelHost;
	readonly #teaching: TeachingService;
	#newest = 0;
	#current: { run: number; frames: AsyncGenerator<Frame>; left: AbortController } | undefined;

	constructor(host: ModelHost) {
		this.#host = host;
		this.#teaching = new TeachingService(host);
	}

	async answer(question: ComputeQuery): Promise<ComputeAnswers[ComputeQuery['type']]> {
		switch (question.type) {
			case 'load':
				return this.#load(question.choice);
			case 'start':
				return this.#start(question);
			case 'next':
				return this.#next(question.run);
			case 'stop':
				if (this.#current?.run === question.run) await this.#leave();
				return undefined;
			case 'guess':
				return this.#guess(question);
			case 'finish':
				return withFallback(this.#host, async ({ finisher, vocabulary }) =>
					finishPicture(question.prompt, question.x, await finisher(), vocabulary)
				);
			case 'shorthand':
				return withFallback(this.#host, async ({ shorthand }) =>
					thereAndBack(question.picture, await shorthand(question.times))
				);
			case 'teach':
			case 'teach-on':
			case 'teach-end':
				return this.#teaching.answer(question);
			case 'words':
				return withFallback(this.#host, ({ encoder, vocabulary }) =>
					encodePrompts(question.prompts, encoder, vocabulary)
				);
			case 'table':
				return withFallback(this.#host, async ({ encoder }) => ({
					width: encoder.width,
					values: await encoder.table()
				}));
			case 'memory':
				return (await this.#host.ready()).memory();
		}
	}

	async #load(choice: BackendWish): Promise<BackendReport> {
		if (choice !== this.#host.choice) {
			void this.#leave();
			if (choice !== 'kept') void keepChosenBackend(choice === 'auto' ? undefined : choice);
		}
		return (await this.#host.choose(choice)).report;
	}

	async #start({ run, recipe, options }: ComputeQuery & { type: 'start' }): Promise<undefined> {
		this.#newest = Math.max(this.#newest, run);
		void this.#leave();
		const { vocabulary } = await this.#host.ready();
		const left = new AbortController();
		const words = options?.taught?.length ? options.taught : undefined;
		const how = { side: options?.side, words, left: left.signal };
		const model = await this.#modelOf(recipe, how);
		const known = [...vocabulary, ...(words ?? []).map(({ taught }) => taught.word)];
		// Meanwhile another may have been asked for.
		if (run !== this.#newest) throw superseded();
		this.#current = { run, frames: generate(recipe, model, known, options), left };
		return undefined;
	}

	/** The weights that a recipe names, and where it is guided by worse ones, those too: fetched when they are asked for. */
	async #modelOf(
		recipe: Recipe,
		how: { side: number | undefined; words: readonly WordInUse[] | undefined; left: AbortSignal }
	): Promise<Model> {
		const model = await modelWithFallback(this.#host, recipe.model, how);
		if (!needsWorse(recipe)) return model;
		return autoguided(model, await modelWithFallback(this.#host, WORSE_MODEL, { left: how.left }));
	}

	async #next(run: number): Promise<Frame | undefined> {
		// It began in a worker that is no more.
		if (run > this.#newest) throw new ComputeError({ code: 'gone', work: 'picture' });
		if (this.#current?.run !== run) throw superseded();
		const { value, done } = await this.#current.frames.next();
		return done ? undefined : value;
	}

	/** A picture in the making goes on, one call later. */
	async #guess({ prompt, x, alphaBar }: ComputeQuery & { type: 'guess' }): Promise<Float32Array> {
		const { vocabulary } = await this.#host.ready();
		const model = await modelWithFallback(this.#host, defaultRecipe.model);
		return predictX0(prompt, x, alphaBar, model, vocabulary);
	}

	/** Frees what the picture used. A call that is being computed may never end, and is not waited for. */
	async #leave(): Promise<void> {
		const leaving = this.#current;
		this.#current = undefined;
		leaving?.left.abort(superseded());
		await leaving?.frames.return(undefined).catch(() => undefined);
	}
}

const superseded = () => new ComputeError({ code: 'superseded', work: 'picture' });
