import { expect, test } from 'vitest';
import { guidanceForms } from '#lib/recipe/guidance-choices.ts';
import {
	gently,
	linesOf,
	pointOf,
	renders,
	STRENGTHS
} from '#lib/widgets/guidance-forms/measured.ts';

test('every form was measured at every strength, and at 1 all are the answer with words', () => {
	expect(STRENGTHS).toEqual([1, 3, 5, 7.5, 10, 15]);
	for (const form of guidanceForms) {
		for (const strength of STRENGTHS) {
			expect(Object.values(pointOf(form, strength)).every(Number.isFinite)).toBe(true);
		}
		expect(pointOf(form, 1)).toEqual(pointOf('plain', 1));
	}
	expect(linesOf('burnt').map(({ name }) => name)).toEqual(guidanceForms);
});

// Lesson 6, level 3, and the figure's notice.
test('plain guidance burns more at every strength, and obeys less at 15 than at 5', () => {
	const burnt = STRENGTHS.map((strength) => pointOf('plain', strength).burnt);
	expect(burnt).toEqual(burnt.toSorted((a, b) => a - b));
	expect(burnt.at(-1)).toBeGreaterThan(2 * renders.burnt);
	expect(pointOf('plain', 15).all).toBeLessThan(pointOf('plain', 5).all - 5);
	expect(pointOf('plain', 10).all).toBeLessThan(pointOf('plain', 7.5).all);
});

test('in an interval burnt pixels hardly grow beyond 3', () => {
	expect(pointOf('interval', 15).burnt).toBeLessThan(pointOf('interval', 3).burnt + 0.1);
});

test('CFG++ needs 10 to obey about as well as plain guidance at 3', () => {
	expect(Math.abs(pointOf('cfgpp', 10).all - pointOf('plain', 3).all)).toBeLessThan(2);
	expect(pointOf('cfgpp', 7.5).all).toBeLessThan(pointOf('plain', 3).all - 2);
});

test('dynamic thresholding burns almost nothing and obeys less the stronger it is', () => {
	const beyond = STRENGTHS.slice(1).map((strength) => pointOf('dynamic', strength));
	expect(Math.max(...beyond.map(({ burnt }) => burnt))).toBeLessThan(0.25);
	const all = beyond.map((point) => point.all);
	expect(all).toEqual(all.toSorted((a, b) => b - a));
});

test('APG falls behind plain guidance in the end', () => {
	expect(pointOf('apg', 15).all).toBeLessThan(pointOf('plain', 15).all - 5);
});

test('autoguidance keeps the variety where it is weak, obeys no better, and breaks pictures from 5 on', () => {
	const alone = pointOf('auto', 1);
	expect(gently.map(({ strength }) => strength).toSorted()).toEqual([1.5, 2]);
	for (const { variety, all, burnt } of gently) {
		expect(Math.abs(variety - alone.variety)).toBeLessThan(0.005);
		expect(Math.abs(all - alone.all)).toBeLessThan(4);
		expect(burnt).toBeLessThan(alone.burnt + 0.1);
	}
	for (const strength of [5, 7.5, 10, 15]) {
		expect(pointOf('auto', strength).all).toBeLessThan(alone.all - 25);
		expect(pointOf('auto', strength).burnt).toBeGreaterThan(2 * pointOf('plain', strength).burnt);
	}
	const [line] = linesOf('burnt').filter(({ name }) => name === 'auto');
	expect(line!.points.map(([strength]) => strength)).toEqual([1, 1.5, 2, 3]);
});
