import { latest } from '#lib/run/latest.ts';
import { siteRoot } from '../site-root.ts';
import { stretchesOf } from './excerpt.ts';

/** A page, or a part of one, in pagefind's words. */
interface Part {
	title: string;
	url: string;
	/** HTML in which `<mark>` stands around what was looked for, and nothing else is an element. */
	excerpt: string;
}

/** What pagefind says of a page. */
interface Found {
	url: string;
	excerpt: string;
	meta: { title: string; kicker?: string };
	sub_results: Part[];
}

/** The part of https://pagefind.app/docs/api that is used. */
interface Pagefind {
	init: () => Promise<void>;
	search: (term: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

/** A page that says it, and where on it. */
export interface Place extends Part {
	kicker: string | undefined;
	parts: Part[];
}

/** How many pages, and parts of a page, are shown. */
const PAGES = 15;
const PARTS = 3;

/** The places of the site that say a word; the list of words is fetched when first needed. */
export class Finder {
	/** What `places` are for. */
	term = $state('');
	places = $state.raw<Place[]>([]);
	/** Whether there are more than `places`. */
	more = $state(false);
	status = $state<'idle' | 'looking' | 'done' | 'failed'>('idle');
	#engine: Promise<Pagefind> | undefined;
	#begin = latest();

	/** Looks for `term`; nothing is found of nothing. Never throws: `status` says what happened. */
	async find(term: string): Promise<void> {
		const isNewest = this.#begin();
		if (term === '') {
			this.#answer(term, [], 'idle');
			return;
		}
		this.status = 'looking';
		try {
			const { results } = await (await this.#started()).search(term);
			const found = await Promise.all(results.slice(0, PAGES).map((result) => result.data()));
			if (!isNewest()) return;
			this.#answer(term, found.filter(saying(term)).map(placeOf), 'done');
			this.more = results.length > PAGES;
		} catch {
			if (isNewest()) this.#answer(term, [], 'failed');
		}
	}

	#answer(term: string, places: Place[], status: Finder['status']): void {
		[this.term, this.places, this.more, this.status] = [term, places, false, status];
	}

	/** Asked for anew after it failed. */
	#started(): Promise<Pagefind> {
		this.#engine ??= this.#start().catch((error: unknown) => {
			this.#engine = undefined;
			throw error;
		});
		return this.#engine;
	}

	async #start(): Promise<Pagefind> {
		// Made after the pages are, so no part of what is bundled.
		const engine = (await import(
			/* @vite-ignore */ `${siteRoot()}/pagefind/pagefind.js`
		)) as Pagefind;
		await engine.init();
		return engine;
	}
}

/**
 * Whether a page says one of these words, or one with the same first letters. Of a word that is nowhere,
 * pagefind drops letters until it finds something: for “zyzzyva”, everything with a z.
 */
const saying = (term: string) => {
	const starts = term.split(/\s+/).map((word) => lettersOf(word).slice(0, 3));
	return ({ excerpt }: Found) =>
		stretchesOf(excerpt).some(
			({ text, marked }) => marked && starts.some((start) => lettersOf(text).startsWith(start))
		);
};

const lettersOf = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Pages are files with an ending, and addresses without. */
const addressOf = (url: string) => url.replace(/\.html(?=#|$)/, '');

function placeOf({ url, excerpt, meta, sub_results }: Found): Place {
	const parts = sub_results
		.filter((part) => part.url !== url)
		.slice(0, PARTS)
		.map((part) => ({ ...part, url: addressOf(part.url) }));
	return { url: addressOf(url), title: meta.title, kicker: meta.kicker, excerpt, parts };
}
