import { sum } from 'd3';
import type { AttentionMap } from '#lib/diffusion/attention-map.ts';
import { steer } from '#words/steer.ts';
import { shareOf } from './attention-shares.ts';
import { wordsOf } from './word-tokens.ts';

/** Something whose attention can be looked at. */
export interface WordEntry {
	name: string;
	kind: 'all' | 'word' | 'start';
	/** Its places among the tokens; none where the network does not know the word. */
	tokens: number[];
	/** What it gets of the words' attention, once there is a map. */
	share: number | undefined;
}

/** All words together, then one after the other, and the start sign that stands before every prompt. */
export function wordEntries(
	prompt: string,
	vocabulary: readonly string[],
	map: AttentionMap | undefined
): WordEntry[] {
	const words = wordsOf(prompt, vocabulary);
	const count = 1 + sum(words, ({ tokens }) => tokens.length);
	const entry = (kind: WordEntry['kind'], name: string, tokens: number[]): WordEntry => ({
		...{ kind, name, tokens },
		share: map && tokens.every((token) => token < map.tokens) ? shareOf(map, tokens) : undefined
	});
	return [
		entry(
			'all',
			steer.attention.all,
			Array.from({ length: count }, (_, token) => token)
		),
		...words.map(({ text, tokens }) => entry('word', text, tokens)),
		entry('start', steer.attention.start, [0])
	];
}
