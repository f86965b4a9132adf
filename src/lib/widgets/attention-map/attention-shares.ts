import type { AttentionMap } from '#lib/diffusion/attention-map.ts';
import { mean } from '#lib/diffusion/vector.ts';

/** Of several blocks the mean, on the finest of their grids; a coarser block counts for each of its squares. */
export function blended(maps: readonly AttentionMap[]): AttentionMap {
	const [first] = maps;
	if (!first) throw new Error('there is no attention to take the mean of');
	if (maps.length === 1) return first;
	const side = Math.max(...maps.map((map) => map.side));
	const { tokens } = first;
	const shares = Float32Array.from({ length: side * side * tokens }, (_, i) => {
		const [pixel, token] = [Math.floor(i / tokens), i % tokens];
		const [x, y] = [(pixel % side) / side, Math.floor(pixel / side) / side];
		return mean(maps.map((map) => shareAt(map, x, y, token)));
	});
	return { block: maps.map(({ block }) => block).join(', '), side, tokens, shares };
}

/** The shares of one word, pixel after pixel; of several, their sum. */
export const mapOf = ({ side, tokens, shares }: AttentionMap, words: readonly number[]) =>
	Float32Array.from({ length: side * side }, (_, pixel) =>
		words.reduce((total, word) => total + shares[pixel * tokens + word]!, 0)
	);

/** What all words together get of all attention, 0…1; the rest goes from pixel to pixel. */
export const wordsShare = ({ shares, tokens }: AttentionMap): number => tokens * mean(shares);

/** What some words get of the attention that all words get, 0…1; the start token counts as a word. */
export const shareOf = (map: AttentionMap, words: readonly number[]): number =>
	mean(mapOf(map, words)) / wordsShare(map);

/** Where a map is strong: a third of the picture each way, or nowhere in particular. */
export type WordPlace = 'even' | `${'top' | 'middle' | 'bottom'} ${'left' | 'middle' | 'right'}`;

/** Less than this above its mean, and a map is called even. */
const STANDS_OUT = 1.25;

/** The ninth of the picture that gets most of a map; `even` where that is hardly more than any other. */
export function wordPlaceOf(values: Float32Array): WordPlace {
	const side = Math.sqrt(values.length);
	const third = (at: number) => Math.min(Math.floor((3 * (at + 0.5)) / side), 2);
	const [sums, counts] = [new Float64Array(9), new Float64Array(9)];
	values.forEach((value, pixel) => {
		const ninth = 3 * third(Math.floor(pixel / side)) + third(pixel % side);
		sums[ninth]! += value;
		counts[ninth]!++;
	});
	const means = [...sums].map((total, i) => total / counts[i]!);
	const best = means.indexOf(Math.max(...means));
	if (!(means[best]! > STANDS_OUT * mean(values))) return 'even';
	const rows = ['top', 'middle', 'bottom'] as const;
	const columns = ['left', 'middle', 'right'] as const;
	return `${rows[Math.floor(best / 3)]!} ${columns[best % 3]!}`;
}

const shareAt = ({ side, tokens, shares }: AttentionMap, x: number, y: number, token: number) =>
	shares[(Math.floor(y * side) * side + Math.floor(x * side)) * tokens + token]!;
