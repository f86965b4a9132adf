import { expect, test } from 'vitest';
import recording from '#site-model/recorded/words.json';
import vocabulary from '#site-model/vocabulary.json';
import { unpackedEmbeddings } from '#lib/recording/recorded-embeddings.ts';
import { SENTENCES } from '#lib/text/word-prompts.ts';
import { elsewhere, placed } from '#lib/components/embeddings/sentence.ts';
import { vectorsIn } from '#lib/components/embeddings/words-in.ts';
import { recordedFile } from '../../../scripts/lib/model-files.ts';

const { table, readings } = unpackedEmbeddings(recording, recordedFile('words.bin'), vocabulary);
const of = (prompt: string) => readings[recording.prompts.indexOf(prompt)]!;
const read = (prompt: string) => placed(of(prompt).ids, vocabulary, table, of(prompt));

test('a token’s change is what lies between its row and its vector in the sentence', () => {
	const apple = read(SENTENCES[0]!)[3]!;
	expect(apple).toMatchObject({ token: 'apple', place: 4 });
	const { alone, inSentence, change } = apple.numbers;
	change!.forEach((value, i) => expect(value).toBeCloseTo(inSentence![i]! - alone![i]!, 6));
});

test('the same word is found at its other places, here and in another sentence', () => {
	const three = read('apple apple apple');
	const found = elsewhere(three[1]!, three, read(SENTENCES[2]!));
	expect(found.map(({ where, placed }) => [where, placed.place])).toEqual([
		['here', 3],
		['here', 4],
		['there', 8]
	]);
	for (const { placed, cosine, most } of found) {
		expect(placed.numbers.alone).toEqual(three[1]!.numbers.alone);
		expect(cosine).toBeLessThan(1);
		const by = placed.numbers.inSentence![most!.at]! - three[1]!.numbers.inSentence![most!.at]!;
		expect(most!.by).toBeCloseTo(by, 6);
	}
});

test('numbers that are not there yet are missing, not zero', () => {
	const [, word] = placed([1, 7], vocabulary, table, undefined);
	expect(word!.numbers.alone?.length).toBe(table.width);
	expect(word!.numbers.inSentence).toBeUndefined();
	expect(word!.numbers.change).toBeUndefined();
	expect(elsewhere(word!, [], [word!])[0]).toMatchObject({ cosine: undefined, most: undefined });
});

test('every word that can be typed has numbers in the table and after the encoder', () => {
	const reading = (ids: readonly number[]) => readings.find((one) => `${one.ids}` === `${ids}`);
	for (const space of ['alone', 'inSentence'] as const) {
		const words = vectorsIn(space, { table, reading }, vocabulary);
		expect(words.length).toBe(vocabulary.length - 2);
		expect(new Set(words.map(({ values }) => values.length))).toEqual(new Set([table.width]));
	}
	expect(vectorsIn('alone', { table: undefined, reading }, vocabulary)).toEqual([]);
});
