import { expect, test } from 'vitest';
import { slugOf } from '#lib/lessons.ts';
import { firstUntold, readTold, scoreOf } from '#lib/widgets/true-or-false/deck.ts';
import { claims } from '#words/claims.ts';
import { lessonFiles } from './prose.ts';

test('every claim has a name of its own, and leads to a lesson that exists', () => {
	expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
	const slugs = lessonFiles.map(slugOf);
	expect(claims.filter(({ lesson }) => !slugs.includes(lesson))).toEqual([]);
});

test('saying “false” every time tells less than three of four rightly', () => {
	const told = Object.fromEntries(claims.map(({ id }) => [id, 'false' as const]));
	const { right, told: all } = scoreOf(told, claims);
	expect(all).toBe(claims.length);
	expect(right / all).toBeLessThan(0.75);
});

test('the first card is the first that was not told yet', () => {
	const [first, second] = claims.map(({ id }) => id);
	expect(firstUntold({}, claims)).toBe(0);
	expect(firstUntold({ [first!]: 'true', [second!]: 'false' }, claims)).toBe(2);
	expect(firstUntold(Object.fromEntries(claims.map(({ id }) => [id, 'true'])), claims)).toBe(0);
});

test('of what the device has kept, only verdicts are taken', () => {
	expect(readTold({ glued: 'false', seed: 'perhaps', style: 3 })).toEqual({ glued: 'false' });
	for (const broken of [null, undefined, 'x', 7, []]) expect(readTold(broken)).toEqual({});
});
