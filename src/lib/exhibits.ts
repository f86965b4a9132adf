import type { Component } from 'svelte';
import { exhibitWords as words } from '#words/exhibits.ts';
import type { FrameSettings } from '#lib/components/parameters/frame-parameters.ts';
import type { FigureSettings } from '#lib/components/parameters/parameter.ts';

/** The component of a figure by itself: `settings` are the values of its parameters.ts, where it has one. */
export type ExhibitComponent = Component<
	{ settings: FigureSettings; frame?: Pick<FrameSettings, 'hide' | 'lock'> },
	object,
	'settings'
>;

/** A figure by itself, with all that it needs. */
export interface Exhibit {
	/** The name of its folder: its anchor in the gallery, and its address. */
	name: string;
	title: string;
	/** What it shows, in a sentence. */
	about: string;
	/** Fetches its code. */
	load: () => Promise<{ default: ExhibitComponent }>;
}

const found = import.meta.glob<{ default: ExhibitComponent }>(
	'./{components,widgets}/*/Exhibit.svelte'
);

/** Every figure, in the order of the gallery. */
export const exhibits: readonly Exhibit[] = readExhibits(found, words);

/** A figure for every folder found, in the order of the words. Throws where one lacks the other. */
export function readExhibits(
	files: Record<string, Exhibit['load']>,
	words: Record<string, Pick<Exhibit, 'title' | 'about'>>
): Exhibit[] {
	const loads = new Map(
		Object.entries(files).map(([file, load]) => [file.split('/').at(-2)!, load] as const)
	);
	const silent = [...loads.keys()].find((name) => !(name in words));
	if (silent) throw new Error(`${silent}/Exhibit.svelte has no title in words/en/exhibits.ts`);
	return Object.entries(words).map(([name, { title, about }]) => {
		const load = loads.get(name);
		if (!load) throw new Error(`no folder named ${name} holds the Exhibit.svelte that has words`);
		return { name, title, about, load };
	});
}
