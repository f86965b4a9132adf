import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { teachWord, type Teaching, type TeachingStep } from '#lib/teaching/teach.ts';
import { ComputeError } from './compute-error.ts';
import type { ModelHost } from './model-host.ts';
import { modelWithFallback } from './model-with-fallback.ts';
import { untaughtPictures } from './untaught-pictures.ts';
import type { ComputeQuery } from './protocol.ts';
import { teacherWithFallback } from './teacher-with-fallback.ts';

type Question = ComputeQuery & { type: 'teach' | 'teach-on' | 'teach-end' };

/** Answers questions about one teaching: a newer one ends the one before. */
export class TeachingService {
	readonly #host: ModelHost;
	#current:
		{ lesson: number; steps: AsyncGenerator<TeachingStep>; left: AbortController } | undefined;

	constructor(host: ModelHost) {
		this.#host = host;
	}

	async answer(question: Question): Promise<TeachingStep | undefined> {
		if (question.type === 'teach') return this.#begin(question.lesson, question.teaching);
		const current = this.#current;
		if (current?.lesson !== question.lesson) {
			if (question.type === 'teach-end') return undefined;
			throw superseded();
		}
		if (question.type === 'teach-end') return this.#end();
		const { value, done } = await current.steps.next();
		return done ? undefined : value;
	}

	async #begin(lesson: number, teaching: Teaching): Promise<undefined> {
		this.#end();
		const left = new AbortController();
		const loaded = await this.#host.ready();
		const { vocabulary } = loaded;
		const model = await modelWithFallback(this.#host, defaultRecipe.model, { left: left.signal });
		const steps = teachWord(teaching, {
			teacher: teacherWithFallback(this.#host, loaded),
			vocabulary,
			left: left.signal,
			draw: untaughtPictures(model, vocabulary)
		});
		this.#current = { lesson, steps, left };
	}

	#end(): undefined {
		const leaving = this.#current;
		this.#current = undefined;
		leaving?.left.abort(superseded());
		void leaving?.steps.return(undefined).catch(() => undefined);
	}
}

const superseded = () => new ComputeError({ code: 'superseded', work: 'teaching' });
