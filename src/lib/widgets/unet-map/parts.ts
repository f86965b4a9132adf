import config from '#site-model/config.json';
import counted from '#site-model/parts.json';
import { parts } from '#site-model/cuts.json';

/** The number of blocks on the way down, and as many on the way up. */
export const DEPTH = 2 * config.widths.length;

/** A part of the network that the map shows. */
export interface NetworkPart {
	/** As the network, the measurements and the recordings call it: `down.3`, `skip.3`, `mid.attention`. */
	name: string;
	kind: 'block' | 'wire' | 'attention';
	/** Spots a side, and numbers a spot. */
	side: number;
	channels: number;
	/** Numbers that were learned, and multiplications with an addition for one answer. A wire has none. */
	parameters: number;
	operations: number;
}

const isBlock = (name: string) => !name.startsWith('skip') && !name.endsWith('.attention');

/** What a part is and costs, by its name. */
export function partOf(name: string): NetworkPart {
	const source = name.replace('skip', 'down') as keyof typeof counted;
	const { side, channels, parameters, operations } = counted[source] as Omit<
		NetworkPart,
		'name' | 'kind'
	>;
	const size = { name, side, channels };
	if (name.startsWith('skip')) return { ...size, kind: 'wire', parameters: 0, operations: 0 };
	// Counted as single operations; a multiplication and an addition belong together.
	return {
		...size,
		kind: isBlock(name) ? 'block' : 'attention',
		parameters,
		operations: operations / 2
	};
}

/** Every part that can be cut. */
const CUTTABLE: readonly string[] = Object.keys(parts);

export const hasAttention = (block: string): boolean => `${block}.attention` in parts;

/** Some parts at once, and what is cut of them. */
const GROUPS: Record<string, (name: string) => boolean> = {
	skips: (name) => name.startsWith('skip'),
	attention: (name) => name.endsWith('.attention')
};

/** Whatever can be cut: nothing, all of a kind, or one part. */
export const CUTS: readonly string[] = ['none', ...Object.keys(GROUPS), ...CUTTABLE];

/** The parts that are cut under a name. */
export const cutParts = (name: string): readonly string[] =>
	name === 'none' ? [] : GROUPS[name] ? CUTTABLE.filter(GROUPS[name]) : [name];
