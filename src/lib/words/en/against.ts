import { fixed } from '../written.ts';

/** Words of two pictures held against each other, in English. */
export const against = {
	title: 'A against B',
	lead: 'Keep a picture as A, then change something: what you draw next is B. The step that’s looked at above is looked at in both.',
	keep: 'Keep this as A',
	already: 'This picture is A already.',
	view: 'How they are shown',
	views: { both: 'Side by side', difference: 'Their difference' },
	alt: (name: string, prompt: string) => `${name}: “${prompt}”`,
	differenceAlt: 'B minus A',
	differenceNote: 'B minus A, halved: grey where they agree, lighter where B is lighter.',
	same: 'A is the picture above: change something, and B comes beside it.',
	difference: (field: string, a: string, b: string) => `${field.toLowerCase()} (${a} and ${b})`,
	differ: (all: readonly string[]) =>
		all.length === 0 ? 'A and B have the same recipe.' : `They differ in ${listed(all)}.`,
	apart: (distance: number) =>
		`The pictures are ${fixed(distance, 3)} apart, root mean square on the scale from −1 to 1.`
};

const listed = (items: readonly string[]): string =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
