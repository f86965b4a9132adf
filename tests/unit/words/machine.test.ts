import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slugOf } from '#lib/lessons.ts';
import { machine, machineParts } from '#words/machine.ts';

const parts = [...machine.before, ...machine.loop, ...machine.after];

test('every lesson but the last, which is about all of it, has its place in the machine, and only one', () => {
	const lessons = readdirSync('content')
		.filter((file) => file.endsWith('.svx'))
		.map(slugOf)
		.filter((slug) => slug !== 'check-yourself');
	const placed = parts.flatMap((part) => part.lessons);
	expect(placed.filter((slug) => lessons.includes(slug)).sort()).toEqual(lessons.sort());
	expect(new Set(placed).size).toBe(placed.length);
});

test('of every part is said what it does, and nothing of others', () => {
	expect(Object.keys(machineParts)).toEqual(parts.map(({ name }) => name));
});
