import readme from '#models/README.md?raw';
import { modelNames } from '#lib/recipe/site-model.ts';
import { cardOf } from '../../markdown/card.js';
import { measuresOf, type Metrics } from './measures.ts';
import { sectionOf } from './section.ts';
import type { World } from './world.ts';

// Written out: Vite reads these options without running them.
const cards = import.meta.glob<string>('/models/*/card.md', {
	eager: true,
	import: 'default',
	query: '?raw'
});
const worlds = import.meta.glob<World>('/models/*/world.json', { eager: true, import: 'default' });
const metrics = import.meta.glob<Metrics>('/models/*/metrics.json', {
	eager: true,
	import: 'default'
});
const files = import.meta.glob<string>('/models/*/*.{png,json}', {
	eager: true,
	import: 'default',
	query: '?url'
});

/** What the page on a model shows. Only while the site is built. */
export interface ModelPage {
	name: string;
	/** Its card.md, as HTML. */
	card: string;
	world: World | undefined;
	/** What metrics.json holds of each measure, if it is there; only of models that draw from words alone. */
	measures: ReturnType<typeof measuresOf> | undefined;
}

/** Every folder of models/ that has a card: first those that recipes name. */
export async function modelCards(): Promise<ModelPage[]> {
	const pages = await Promise.all(Object.entries(cards).map(modelOf));
	return [...pages.filter(({ name }) => isDrawing(name)), ...pages.filter(({ name }) => !isDrawing(name))]; // prettier-ignore
}

const isDrawing = (name: string): boolean => modelNames.some((one) => one === name);

/** How to train one again: that part of models/README.md, as HTML. */
export const recipe = (): Promise<string> => cardOf(sectionOf(readme, 'Train'), {});

async function modelOf([file, text]: [string, string]): Promise<ModelPage> {
	const folder = file.replace(/card\.md$/, '');
	const inFolder = Object.entries(files).filter(([path]) => path.startsWith(folder));
	const addresses = Object.fromEntries(
		// Seen from the page, wherever the site lies.
		inFolder.map(([path, address]) => [
			path.slice(folder.length),
			address.replace(/^.*(?=\/_app\/)/, '..')
		])
	);
	const name = folder.split('/').at(-2)!;
	return {
		name,
		card: await cardOf(text, { ...addresses, '../README.md': '#train-again' }),
		world: worlds[`${folder}world.json`],
		measures: isDrawing(name) ? measuresOf(metrics[`${folder}metrics.json`]) : undefined
	};
}
