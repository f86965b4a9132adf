import recording from '#site-model/recorded/words.json';
import numbers from '#site-model/recorded/words.bin?url';
import vocabulary from '#site-model/vocabulary.json';
import type { EncodedPrompt, EmbeddingTable } from '#lib/pipeline/encode-prompts.ts';
import { unpackedEmbeddings } from '#lib/recording/recorded-embeddings.ts';
import { engine } from './engine.svelte.ts';
import { fetched } from './fetched.ts';
import { problemOf, type Problem } from './problem.ts';
import { savesData } from './saves-data.ts';
import type { Provenance } from './frame-source.ts';

/** What the network answers of words: the engine, in this browser. */
type Reader = Pick<typeof engine, 'words' | 'table' | 'provenance' | 'loading'>;

/** By token ids, without padding. */
type Readings = Readonly<Record<string, EncodedPrompt>>;

/** Prompts typed by the reader that are remembered. */
const REMEMBERED = 40;

/** What the model makes of words: as recorded at first, as read in this browser once it can. */
export class Embeddings {
	#table = $state.raw<EmbeddingTable>();
	/** The prompts that were recorded, and those typed since. */
	#stored = $state.raw<Readings>({});
	#typed = $state.raw<Readings>({});
	#provenance = $state.raw<Provenance>();
	#fault = $state.raw<Problem>();
	#asking = $state(0);
	#started = false;
	#goesLive: Promise<void> | undefined;
	readonly #reader: Reader | undefined;

	/** Without a reader it stays with what was recorded. */
	constructor(reader?: Reader) {
		this.#reader = reader;
	}

	/** Every token's learned row; undefined until it is there. */
	get table(): EmbeddingTable | undefined {
		return this.#table;
	}

	get provenance(): Provenance | undefined {
		return this.#provenance;
	}

	/** Why nothing comes. */
	get fault(): Problem | undefined {
		return this.#fault;
	}

	/** Whether an answer is on its way. */
	get asking(): boolean {
		return this.#asking > 0;
	}

	/** Bytes of the model still to come, if an answer waits for them. */
	get loading(): { loaded: number; total: number } | undefined {
		return this.asking ? this.#reader?.loading() : undefined;
	}

	/** What the model makes of the prompt with these tokens, padded or not; undefined until it is read. */
	reading(ids: readonly number[]): EncodedPrompt | undefined {
		const key = keyOf(ids);
		return this.#typed[key] ?? this.#stored[key];
	}

	/** Shows what was recorded and, unless the reader saves data, goes live. Once. */
	wake = (): void => {
		if (this.#started) return;
		this.#started = true;
		void this.#recall().then(() => (savesData() ? undefined : this.live()));
	};

	/** Has a prompt read, where that is not done and the model is here or on its way. */
	want(prompt: string, ids: readonly number[]): void {
		if (this.reading(ids) || !this.#goesLive) return;
		void this.#ask(async (reader) => {
			await this.#goesLive;
			const [reading] = await reader.words([prompt]);
			const typed = [...Object.entries(this.#typed), [keyOf(ids), reading!] as const];
			this.#typed = Object.fromEntries(typed.slice(-REMEMBERED));
		});
	}

	/** Reads everything with the model, fetching it first; again after a failure. */
	live = (): Promise<void> => (this.#goesLive ??= this.#goLive());

	async #goLive(): Promise<void> {
		const done = await this.#ask(async (reader) => {
			const [table, readings] = [await reader.table(), await reader.words(recording.prompts)];
			this.#typed = {};
			this.#keep(table, readings, reader.provenance());
		});
		if (!done) this.#goesLive = undefined;
	}

	async #recall(): Promise<void> {
		try {
			const bytes = await fetched(numbers, 'words');
			const { table, readings } = unpackedEmbeddings(recording, bytes, vocabulary);
			this.#keep(table, readings, { kind: 'recorded', made: recording.made });
		} catch (error) {
			this.#fault = problemOf(error);
		}
	}

	#keep(table: EmbeddingTable, readings: readonly EncodedPrompt[], provenance: Provenance): void {
		this.#table = table;
		this.#stored = Object.fromEntries(readings.map((reading) => [keyOf(reading.ids), reading]));
		this.#provenance = provenance;
		this.#fault = undefined;
	}

	/** Whether it went well; `fault` says what did not. */
	async #ask(question: (reader: Reader) => Promise<void>): Promise<boolean> {
		if (!this.#reader) return false;
		this.#asking++;
		try {
			await question(this.#reader);
			this.#fault = undefined;
			return true;
		} catch (error) {
			this.#fault = problemOf(error);
			return false;
		} finally {
			this.#asking--;
		}
	}
}

/** Padding makes no difference. */
const keyOf = (ids: readonly number[]): string => ids.filter(Boolean).join(' ');

/** One for the whole site, as there is one model. */
export const embeddings = new Embeddings(engine);
