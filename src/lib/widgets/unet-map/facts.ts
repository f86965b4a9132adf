import config from '#site-model/config.json';
import { cuts } from '#site-model/cuts.json';
import counted from '#site-model/parts.json';

type Count = 'parameters' | 'operations';

const total = (what: Count, is: (name: string, side: number | undefined) => boolean): number =>
	Object.entries(counted).reduce(
		(sum, [name, part]) =>
			is(name, 'side' in part ? part.side : undefined) ? sum + part[what] : sum,
		0
	);

/** What the parts at so many spots a side have of all learned numbers, or of the work of an answer; 0 … 1. */
export const shareAt = (side: number, what: Count): number =>
	total(what, (_, at) => at === side) / config[what];

/** The same of all looking around. */
export const shareOfAttention = (what: Count): number =>
	total(what, (name) => name.endsWith('.attention')) / config[what];

/** Multiplications, each with an addition, that one answer takes. */
export const multiplications: number = config.operations / 2;

/** What was measured of a network with a cut, by its name. */
export const afterCut = (cut: string) => cuts[cut as keyof typeof cuts];
