import { expect, test } from 'vitest';
import { exhibits } from '#lib/exhibits.ts';
import { ideas } from '#words/gallery.ts';
import { figuresIn } from '../../../src/routes/gallery/figures-in.ts';

const texts = import.meta.glob<string>('/content/*.svx', {
	eager: true,
	query: '?raw',
	import: 'default'
});
const names = exhibits.map(({ name }) => name);

test('every figure is about an idea, and every idea has figures that there are', () => {
	const sorted = new Set(ideas.flatMap(({ figures }) => figures));
	expect([...sorted].toSorted()).toEqual(names.toSorted());
});

test('figures are found in the lessons that show them, fetched or not', () => {
	const inFour = figuresIn(Object.entries(texts).find(([file]) => file.includes('/04-'))![1]);
	expect(inFour).toEqual(expect.arrayContaining(['glance', 'step-inspector', 'seed-grid']));
});
