import type { Claim, HowTrue } from '#words/claims.ts';

/** What a reader said of some claims, by the claim’s id. */
export type Told = Readonly<Record<string, HowTrue>>;

/** How many of `claims` were told rightly, and how many were told. */
export function scoreOf(told: Told, claims: readonly Claim[]): { right: number; told: number } {
	const answered = claims.filter(({ id }) => id in told);
	return { right: answered.filter(({ id, is }) => told[id] === is).length, told: answered.length };
}

/** The card to show first: the first that was not told yet, or the first of all. */
export const firstUntold = (told: Told, claims: readonly Claim[]): number =>
	Math.max(
		0,
		claims.findIndex(({ id }) => !(id in told))
	);

/** What was told, from whatever the device has kept: an older site, another program, half a file. */
export const readTold = (stored: unknown): Told =>
	Object.fromEntries(
		Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(
			(entry): entry is [string, HowTrue] => ['true', 'partly', 'false'].includes(entry[1])
		)
	);
