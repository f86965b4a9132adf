import { describe, expect, test } from 'vitest';
import { filmCells, pictureAtStop, placeOnFilm, stopAt } from '#lib/components/film-strip/film.ts';
import { keyedTo } from '#lib/components/film-strip/film-keys.ts';
import { walk } from '../widgets/walk.ts';

describe('a film of 20 steps', () => {
	test('has all 21 pictures where they fit', () => {
		expect(filmCells(20, 21).cells).toHaveLength(21);
		expect(filmCells(20, 40).cells).toHaveLength(21);
	});

	test('shows every third on a phone, and always the result', () => {
		expect(filmCells(20, 7.3).cells).toEqual([2, 5, 8, 11, 14, 17, 20]);
	});

	test('finds back the stop whose place was asked for', () => {
		for (const room of [3, 7, 21]) {
			const film = filmCells(20, room);
			for (const stop of film.cells)
				expect(stopAt(placeOnFilm(stop, film), film)).toBeCloseTo(stop, 9);
		}
	});
});

test.each([1, 2, 3, 50, 1000])(
	'a film of %i steps never needs more room than there is',
	(total) => {
		for (const room of [2, 7, 21]) {
			const { cells } = filmCells(total, room);
			expect(cells.length).toBeLessThanOrEqual(room);
			expect(cells.at(-1)).toBe(total);
			expect(cells[0]).toBeGreaterThanOrEqual(0);
		}
	}
);

test('stops beyond what is computed have no picture yet; the last computed one has', async () => {
	const frames = (await walk(6)).slice(0, 3);
	expect(pictureAtStop(frames, 0)).toBe(frames[0]!.x);
	expect(pictureAtStop(frames, 2)).toBe(frames[2]!.x);
	expect(pictureAtStop(frames, 3)).toBe(frames[2]!.next);
	expect(pictureAtStop(frames, 4)).toBeUndefined();
	expect(pictureAtStop([], 0)).toBeUndefined();
});

test('keys step, jump a fifth, and go to either end, never beyond', () => {
	expect(keyedTo('ArrowRight', 3, 20)).toBe(4);
	expect(keyedTo('ArrowLeft', 0, 20)).toBe(0);
	expect(keyedTo('PageUp', 3, 20)).toBe(7);
	expect(keyedTo('PageDown', 3, 20)).toBe(0);
	expect(keyedTo('Home', 9, 20)).toBe(0);
	expect(keyedTo('End', 9, 20)).toBe(19);
	expect(keyedTo('a', 9, 20)).toBeUndefined();
});
