import { describe, expect, test } from 'vitest';
import { parametersOf } from '#lib/exhibit-parameters.server.ts';
import { defaultsOf } from '#lib/components/parameters/parameter.ts';
import { readSettings } from '#lib/components/parameters/read-settings.ts';
import { minutesOf, type TeacherNotes } from '#lib/lesson/teacher-notes.ts';
import { completeNotes } from '../../../src/routes/teachers/complete-notes.ts';

const found = import.meta.glob<TeacherNotes>('/content/teacher/*.ts', {
	eager: true,
	import: 'notes'
});
const lessons = Object.keys(import.meta.glob('/content/*.svx')).map((file) =>
	file.replace(/^\/content\/|\.svx$/g, '')
);
const taught = Object.entries(found).map(([file, notes]) => ({
	lesson: file.replace(/^\/content\/teacher\/|\.ts$/g, ''),
	notes
}));

test('every lesson has notes', () => {
	expect(taught.map(({ lesson }) => lesson).toSorted()).toEqual(lessons.toSorted());
});

describe.each(taught)('the notes for $lesson', ({ notes }) => {
	test('have plans of 20 and 45 minutes, three goals, three prompts and two tasks at the least', () => {
		expect([minutesOf(notes.short), minutesOf(notes.long)]).toEqual([20, 45]);
		expect(notes.goals.length).toBeGreaterThanOrEqual(3);
		expect(notes.prompts.length).toBeGreaterThanOrEqual(3);
		expect(notes.tasks.length).toBeGreaterThanOrEqual(2);
	});

	test('set figures to what they can be set to', () => {
		for (const { figure, set = {} } of notes.prompts) {
			const { own, frame } = parametersOf(figure);
			const table = { ...frame, ...own };
			const read = readSettings(table, set, defaultsOf(table));
			expect(read.notes).toEqual([]);
			for (const [name, value] of Object.entries(set)) expect(read.settings[name]).toBe(value);
		}
	});

	test('speak of claims in the ledger, each with its source, and of figures by their names', () => {
		const { misconceptions, prompts } = completeNotes(notes);
		expect(misconceptions.length).toBeGreaterThanOrEqual(2);
		for (const { truth, sources } of misconceptions) {
			expect(truth.length).toBeGreaterThan(20);
			expect(sources.length).toBeGreaterThan(0);
		}
		for (const { title } of prompts) expect(title.length).toBeGreaterThan(2);
	});

	test('hold no number that was not there', () => {
		expect(JSON.stringify(completeNotes(notes))).not.toMatch(/NaN|undefined|\[object/);
	});
});
