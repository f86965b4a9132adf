import { expect, test } from 'vitest';
import { neighbours, readLessons, slugOf } from '#lib/lessons.ts';

const metadata = {
	title: 'From static to a picture',
	minutes: 8,
	summary: 'Twenty small moves.',
	question: 'Why twenty?',
	concepts: ['noise']
};
const files = {
	'/content/10-changing-a-picture.svx': { ...metadata, title: 'Ten' },
	'/content/04-static-to-picture.svx': metadata,
	'/content/02-adding-noise.svx': { ...metadata, title: 'Two' }
};

test('lessons come in the order of their numbers, and their address is the rest of the name', () => {
	expect(readLessons(files).map(({ number, slug }) => [number, slug])).toEqual([
		[2, 'adding-noise'],
		[4, 'static-to-picture'],
		[10, 'changing-a-picture']
	]);
	expect(slugOf('/content/04-static-to-picture.svx')).toBe('static-to-picture');
});

test('next and previous skip the numbers that no lesson has yet', () => {
	const lessons = readLessons(files);
	expect(neighbours(lessons, 'static-to-picture').previous?.title).toBe('Two');
	expect(neighbours(lessons, 'static-to-picture').next?.title).toBe('Ten');
	expect(neighbours(lessons, 'adding-noise').previous).toBeUndefined();
	expect(neighbours(lessons, 'changing-a-picture').next).toBeUndefined();
});

test('a lesson without a title, or without a time, is named with what it lacks', () => {
	const read = (changes: object) => () =>
		readLessons({ '/content/01-a.svx': { ...metadata, ...changes } });
	expect(read({ title: undefined })).toThrow('01-a.svx: its front matter needs a line “title: …”');
	expect(read({ minutes: 'eight' })).toThrow('minutes is eight');
	expect(read({ concepts: [] })).toThrow('a list of concepts');
});

test('two lessons with one address, or a name without a number, stop the build', () => {
	expect(() =>
		readLessons({ '/content/01-a.svx': metadata, '/content/02-a.svx': metadata })
	).toThrow('two lessons have the address a');
	expect(() => readLessons({ '/content/a.svx': metadata })).toThrow('is not named like');
});
