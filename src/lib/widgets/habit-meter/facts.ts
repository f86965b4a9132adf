import measured from '#site-model/habits.json';

/** What habits.py found of one habit; shares in percent. */
export interface Habit {
	name: keyof typeof measured;
	/** The first pair of prompts: without the habit, and with it. */
	example: readonly [string, string];
	without: number;
	with: number;
	/** How much more often the wish is met, in points, and the standard error of that. */
	change: number;
	error: number;
	/** Share of pairs whose pictures are the same, dot for dot. */
	same: number;
}

/** How many pairs of pictures each share comes from. */
export const pairsTried = measured.colour.pairs;

/** All habits, in the order in which they were measured. */
export const measuredHabits: readonly Habit[] = Object.entries(measured).map(([name, found]) => ({
	name: name as Habit['name'],
	example: [found.example[0]!, found.example[1]!],
	without: found.without,
	with: found.with,
	change: Math.round(10 * (found.with - found.without)) / 10,
	error: found.error,
	same: found.same_picture
}));

/** A change that chance makes in one of twenty tries is none that can be seen: 1.96 standard errors. */
export function effectOf({
	change,
	error
}: Pick<Habit, 'change' | 'error'>): 'helps' | 'nothing' | 'hurts' {
	if (Math.abs(change) <= 1.96 * error) return 'nothing';
	return change > 0 ? 'helps' : 'hurts';
}
