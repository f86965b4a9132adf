import type { Shot } from '#lib/components/pictures/moving-picture.ts';

/** Shares of an animation's length that its first and its last picture stand: what it begins as, and what it comes to. */
const HELD = { first: 0.12, last: 0.3 };

/** `count` pictures in so many seconds, the first and the last held. */
export function shotsOnce(count: number, seconds: number): Shot[] {
	const between = (1 - HELD.first - HELD.last) / Math.max(count - 2, 1);
	const shares = Array.from({ length: count }, (_, which) => {
		if (which === count - 1) return HELD.last;
		return which === 0 ? HELD.first : between;
	});
	return lasting(
		shares.map((share, which) => ({ which, seconds: share })),
		seconds
	);
}

/** There and back in the same time: the way back leaves out both ends, so that it goes round. */
export function shotsThereAndBack(count: number, seconds: number): Shot[] {
	const there = shotsOnce(count, seconds);
	return lasting([...there, ...there.slice(1, -1).reverse()], seconds);
}

/** The same in so many seconds. */
function lasting(shots: readonly Shot[], seconds: number): Shot[] {
	const now = shots.reduce((sum, shot) => sum + shot.seconds, 0);
	return shots.map((shot) => ({ ...shot, seconds: (shot.seconds * seconds) / now }));
}
