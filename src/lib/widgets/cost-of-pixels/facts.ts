import cost from '#site-model/cost.json';
import { fixed } from '#lib/words/written.ts';

/** One answer of the network, counted by models/training/cost.py. */
export interface Cost {
	/** Pixels a side. */
	side: number;
	/** Multiplications and additions. */
	operations: number;
	/** How much of them pixels spend on asking pixels, in percent. */
	attention: number;
	/** How many times those of half the side; undefined of the smallest. */
	times: number | undefined;
}

/** From the smallest to the largest, each of twice the side. */
export const costs: readonly Cost[] = Object.entries(cost).map(([side, now], i, all) => {
	const sum = ({ attention, rest }: typeof now) => attention + rest;
	const before = all[i - 1];
	return {
		side: Number(side),
		operations: sum(now),
		attention: (100 * now.attention) / sum(now),
		times: before && sum(now) / sum(before[1])
	};
});

export const costAt = (side: number): Cost => costs.find((cost) => cost.side === side)!;

/** The first of these sizes at which asking each other takes more than the rest. */
export const mostlyAttention = costs.find(({ attention }) => attention > 50)!;

/** In billions, with two or three digits. */
export const billions = (operations: number): string => {
	const count = operations / 1e9;
	return count < 10 ? fixed(count, 1) : count.toFixed(0);
};

/** Pixels a side, from the smallest. */
export const SIDES: readonly number[] = costs.map(({ side }) => side);
