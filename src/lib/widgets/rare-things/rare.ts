import { common_right, rare_things, times_shown } from '#site-model/limits.json';

/** The things that training showed least. */
export const RARE = ['anchor', 'trumpet', 'ufo'] as const;
export type Rare = (typeof RARE)[number];

/** What the judge sees most often where one of them was asked for, and in how many percent. */
export function takenFor(name: Rare): { thing: string; share: number } {
	const [[thing, share] = ['', 0]] = Object.entries(rare_things[name].taken_for);
	return { thing, share };
}

const isRare = (name: string): name is Rare => (RARE as readonly string[]).includes(name);
const right: Partial<Record<string, number>> = common_right;

/** Every thing of the model's world: how often training showed it, and in how many percent it is right. */
export const things: readonly { name: string; shown: number; right: number; rare: boolean }[] =
	Object.entries(times_shown).map(([name, shown]) => ({
		name,
		shown,
		right: isRare(name) ? rare_things[name].right : right[name]!,
		rare: isRare(name)
	}));
