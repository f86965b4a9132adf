import type { FigureSettings } from '#lib/components/parameters/parameter.ts';

/** What every message between a figure and the page around it is marked with. */
const MARK = 'from-static';

/** What the page around a figure may ask. */
interface Asked {
	to: typeof MARK;
	type: 'get' | 'set';
	values?: Readonly<Record<string, unknown>>;
	/** Comes back with the answer. */
	id?: unknown;
}

interface Answers {
	/** The state, for a host that has shown itself. */
	state: () => object;
	/** Takes values; says what was wrong with them. */
	set: (values: Readonly<Record<string, unknown>>) => readonly string[];
}

/**
 * Speaks with the page around this one, and with no other window. What says nothing of the reader (`ready`, `size`)
 * goes to whoever that is; the rest only to the origin that the link names or, without one, to the one that has
 * spoken first.
 */
export class Host {
	readonly #figure: string;
	readonly #answers: Answers;
	#only = '';
	#heard: string | undefined;

	constructor(figure: string, answers: Answers) {
		this.#figure = figure;
		this.#answers = answers;
	}

	/** Begins to listen. `only` is the one origin that may speak with it, if the link names one. Answers how to end. */
	listen(only: string): () => void {
		this.#only = originOf(only);
		const hear = (event: MessageEvent) => this.#hear(event);
		addEventListener('message', hear);
		return () => removeEventListener('message', hear);
	}

	/** Of the figure, nothing of its reader. */
	announce(type: 'ready' | 'size', detail: object): void {
		this.#post({ type, ...detail }, this.#only || '*');
	}

	/** To a host that is known. */
	tell(type: 'state' | 'done' | 'error', detail: object): void {
		const to = this.#only || this.#heard;
		if (to) this.#post({ type, ...detail }, to);
	}

	#hear({ source, origin, data }: MessageEvent): void {
		if (source !== parent || parent === window || !isAsked(data)) return;
		if (this.#only && origin !== this.#only) return;
		// A sandboxed page has no origin to name: it is the window itself that is known then.
		this.#heard ??= origin === 'null' ? '*' : origin;
		if (data.type === 'set') {
			for (const message of this.#answers.set(data.values ?? {}))
				this.tell('error', { code: 'parameter', message });
		}
		this.tell('state', { ...this.#answers.state(), ...(data.id !== undefined && { id: data.id }) });
	}

	#post(message: object, to: string): void {
		if (parent === window) return;
		parent.postMessage({ from: MARK, figure: this.#figure, ...message }, to);
	}
}

const isAsked = (data: unknown): data is Asked =>
	typeof data === 'object' &&
	data !== null &&
	'to' in data &&
	data.to === MARK &&
	'type' in data &&
	(data.type === 'get' || data.type === 'set') &&
	(!('values' in data) || (typeof data.values === 'object' && data.values !== null));

/** `https://school.example/page` → `https://school.example`; “” of what is no address. */
function originOf(address: string): string {
	try {
		return address && new URL(address).origin;
	} catch {
		return '';
	}
}

/**
 * FigureSettings as a host may know them: of texts, only those that it gave itself or that were there from the start, for
 * what a reader types stays here.
 */
export function withoutTyped(
	settings: Readonly<FigureSettings>,
	given: Readonly<FigureSettings>,
	texts: readonly string[]
): { values: FigureSettings; typed: string[] } {
	const typed = texts.filter((name) => settings[name] !== given[name]);
	const values = Object.fromEntries(
		Object.entries(settings).filter(([name]) => !typed.includes(name))
	);
	return { values, typed };
}
