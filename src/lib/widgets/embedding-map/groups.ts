import { colourable, colours, fixed, places, rare, sizes, styles } from '#site-model/world.json';

/** What a word of the vocabulary is for; `little` are those that stand between the others. */
export const GROUPS = [
	'colours',
	'animals',
	'things',
	'places',
	'styles',
	'sizes',
	'letters',
	'little'
] as const;
export type Group = (typeof GROUPS)[number];

const list = (words: string): string[] => words.split(' ');

/** World.json names what a picture shows; captions have more words for some of it. */
const members: Partial<Record<Group, ReadonlySet<string>>> = {
	colours: new Set(colours),
	animals: new Set(
		list(
			'bunny butterfly cat dog duck elephant fish fox frog kitten lion owl panda penguin pig piglet ' +
				'puppy rabbit tortoise turtle unicorn whale'
		)
	),
	places: new Set([
		...places,
		...list(
			'dark desert dunes dusk evening field grass moon ocean outer sand sea stars winter wood wooden'
		)
	]),
	things: new Set([
		...colourable,
		...fixed,
		...rare,
		...list('automobile ball coffee doughnut football hand hat home present ship sign spaceship')
	]),
	styles: new Set([...styles.flatMap(list), ...list('drawing painting pencil pixelated')]),
	sizes: new Set([...sizes, ...list('huge large little tiny')])
};

/** The group of a token. Animals are things too, and come first. */
export function groupOf(token: string): Group {
	if (token.startsWith('"')) return 'letters';
	return GROUPS.find((group) => members[group]?.has(token)) ?? 'little';
}
