import { add, concat, reshape, type Rank, type Tensor, type Tensor2D } from '@tensorflow/tfjs-core';
import { linearLayer, silu, type Gain } from './layers.ts';
import { hasOwnKernel, ownKernel } from './own-kernel.ts';
import type { Weights } from './weights.ts';

/** What the weights of all gains, side by side, are called among those of a network. */
const ALL = 'gains';

/** Whether weights make a gain of angle and text. */
const isGain = (name: string): boolean => /(^|[._])gain$/.test(name);

/**
 * The weights, with those of all gains side by side added, (emb, sum of channels), where the running backend makes all
 * gains in one product.
 */
export function withAllGains(tensors: Record<string, Tensor>): Record<string, Tensor> {
	if (!Object.keys(tensors).some(isGain) || !hasOwnKernel('Gains')) return tensors;
	return { ...tensors, [ALL]: sideBySide(tensors) };
}

/** What of the weights is changed, with all gains as `changed` has them where there are all gains. */
export function withChangedGains(
	w: Weights,
	changed: Record<string, Tensor>
): Record<string, Tensor> {
	if (!w.find(ALL)) return changed;
	const whole = Object.fromEntries(w.names.map((name) => [name, changed[name] ?? w.get(name)]));
	return { ...changed, [ALL]: sideBySide(whole) };
}

function sideBySide(tensors: Record<string, Tensor>): Tensor {
	const gains = Object.keys(tensors).filter(isGain);
	return concat(
		gains.map((name) => tensors[name] as Tensor2D),
		1
	);
}

/** The gain that the weights of a name make of angle and text; `raw` (N, emb) is what they are before SiLU. */
export function gainsOf(w: Weights, raw: Tensor2D): (name: string) => Gain {
	const all = w.find(ALL);
	const values = all && ownKernel<Tensor>('Gains', { x: raw, w: all });
	if (!values) {
		const emb = silu(raw);
		return (name) => gain(w.get(name), emb);
	}
	const from: Record<string, number> = {};
	let next = 0;
	for (const name of w.names.filter(isGain)) {
		from[name] = next;
		next += w.get(name).shape[1]!;
	}
	return (name) => ({ values, from: from[name]! });
}

/** By one product of its own: (N, 1, 1, channels). */
function gain(w: Tensor, emb: Tensor2D): Gain {
	const [n, channels] = [emb.shape[0], w.shape[1]!];
	const near = add(linearLayer(emb, w), 1);
	return { values: reshape<Rank.R4>(near, [n, 1, 1, channels]), from: 0 };
}
