import { describe, expect, test } from 'vitest';
import recording from '#site-model/recorded/words.json';
import vocabulary from '#site-model/vocabulary.json';
import { faultsIn } from '#lib/lesson/question.ts';
import { cosineAcross, cosineOf, nearOf, said } from '#lib/widgets/embedding-map/facts.ts';
import { unpackedEmbeddings } from '#lib/recording/recorded-embeddings.ts';
import { mostMoved, nearestToCat } from '../../../content/05-words-to-numbers.questions.ts';
import { recordedFile } from '../../../scripts/lib/model-files.ts';

const { table, readings } = unpackedEmbeddings(recording, recordedFile('words.bin'), vocabulary);
const keyOf = (ids: readonly number[]) => ids.filter(Boolean).join(' ');
const known = {
	table,
	reading: (ids: readonly number[]) => readings.find((one) => keyOf(one.ids) === keyOf(ids))
};
const nothing = { table: undefined, reading: () => undefined };

describe('what prose says of words', () => {
	test('is the nearest word, and its cosine', () => {
		const [near] = nearOf(known, 'snow', 'inSentence', 1);
		expect(near!.cosine).toBeCloseTo(cosineOf(known, ['snow', near!.token], 'inSentence')!, 9);
		for (const token of ['winter', 'dog', 'red']) {
			const other = cosineOf(known, ['snow', token], 'inSentence')!;
			expect(near!.cosine).toBeGreaterThanOrEqual(other);
		}
	});

	test('is nothing, and no number, until the words are read', () => {
		expect(nearOf(nothing, 'snow', 'alone')).toEqual([]);
		expect(said(cosineOf(nothing, ['snow', 'winter'], 'alone'))).toBe('…');
		expect(said(cosineAcross(nothing, 'apple', ['an apple at night', 'apple apple apple']))).toBe('…'); // prettier-ignore
		expect(nearestToCat(nothing)).toBeUndefined();
		expect(mostMoved(nothing)).toBeUndefined();
	});

	test('is the cosine of one word in two sentences: 1 with itself', () => {
		const same = cosineAcross(known, 'apple', ['an apple at night', 'an apple at night']);
		expect(same).toBeCloseTo(1, 6);
		const other = cosineAcross(known, 'apple', ['an apple at night', 'apple apple apple']);
		expect(other).toBeLessThan(same!);
		expect([1, 0.9974, 0.5, -0.25].map(said)).toEqual(['1.000', '0.997', '0.50', '−0.25']);
	});
});

describe('the questions of lesson 5', () => {
	test('the word nearest to cat is the right answer, whatever the weights', () => {
		const question = nearestToCat(known)!;
		expect(faultsIn([question])).toEqual([]);
		const right = question.options.find((option) => option.right)!;
		expect(right.say).toBe(nearOf(known, 'cat', 'inSentence', 1)[0]!.token);
	});

	test('the change with the lowest cosine is the right answer, whatever the weights', () => {
		const question = mostMoved(known)!;
		expect(faultsIn([question])).toEqual([]);
		const right = question.options.find((option) => option.right)!;
		const apple = 'a red apple on a wooden table';
		const cosines = question.options.map(({ say }) =>
			cosineAcross(known, 'apple', [apple, say.replace(/^.*: /, '')])
		);
		expect(cosines[question.options.indexOf(right)]).toBe(Math.min(...cosines.map(Number)));
		expect(right.because).toContain(`${said(Math.min(...cosines.map(Number)))} for another`);
	});
});
