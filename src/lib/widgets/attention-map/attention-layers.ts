import type { AttentionMap } from '#lib/diffusion/attention-map.ts';
import { steer } from '#words/steer.ts';

const words = steer.attention.layers;

/** The layers to choose from: the mean of the coarsest, then each by itself, as the network goes. */
export function layersOf(maps: readonly AttentionMap[]): { value: string; label: string }[] {
	const side = Math.min(...maps.map((map) => map.side));
	const coarse = maps.filter((map) => map.side === side);
	return [
		...maps.map((map) => ({
			value: map.block,
			label: words.one(partOf(map.block), map.block, map.side)
		})),
		{ value: 'coarse', label: words.coarse(coarse.length, side) }
	];
}

/** The maps of a layer that `layersOf` offers; all of them where there is none of that name. */
export function mapsIn(maps: readonly AttentionMap[], layer: string): readonly AttentionMap[] {
	const side = Math.min(...maps.map((map) => map.side));
	const found = maps.filter((map) =>
		layer === 'coarse' ? map.side === side : map.block === layer
	);
	return found.length > 0 ? found : maps;
}

const partOf = (block: string): string =>
	block.startsWith('down') ? words.down : block.startsWith('up') ? words.up : words.mid;
