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
			label: labelOf(map)
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

/** Counted from 1, as lesson 7 does: `up.3` is the fourth block on the way up. */
function labelOf({ block, side }: AttentionMap): string {
	const [way, at] = block.split('.');
	return way === 'down' || way === 'up' ? words[way](Number(at) + 1, side) : words.mid(side);
}
