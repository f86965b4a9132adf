/** More words help while each time the spread falls by at least this share. */
const WORTH = 0.1;

/** The last of falling spreads that is at least a tenth below all before it: where more words stop helping. */
export const lastHelp = (spreads: readonly number[]): number =>
	spreads.findLastIndex(
		(spread, i) => i > 0 && spread <= (1 - WORTH) * Math.min(...spreads.slice(0, i))
	);
