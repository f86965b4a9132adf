import { CLOCKS, measuredOf, type StopCount } from './clocks.ts';

/** What the judge finds right, in percent: on the worst and on the best of the four clocks. */
export function rightAmongClocks(stops: StopCount): { least: number; most: number } {
	const shares = CLOCKS.map((clock) => measuredOf(clock, stops).right);
	return { least: Math.min(...shares), most: Math.max(...shares) };
}

export { PICTURES_DRAWN } from './clocks.ts';
