import type { BenchOutcome, BenchReading } from './bench-task.ts';
import { summary } from './times.ts';

/** What several measurements of one task came to; a later one that failed counts for nothing. */
export function mergedOutcome(before: BenchOutcome | undefined, now: BenchOutcome): BenchOutcome {
	if (before?.kind !== 'measured') return now;
	if (now.kind === 'failed') return before;
	const [old, reading] = [before.reading, now.reading];
	const single = [...(old.single ?? []), ...(reading.single ?? [])];
	const frames = sooner(old.frames, reading.frames);
	const peak = Math.max(old.peak ?? 0, reading.peak ?? 0);
	return {
		kind: 'measured',
		reading: {
			...reading,
			calls: [...old.calls, ...reading.calls],
			...(single.length > 0 && { single }),
			...(frames && { frames }),
			...(peak > 0 && { peak })
		}
	};
}

type Frames = BenchReading['frames'];

const sooner = (a: Frames, b: Frames): Frames => (a && b && a.first < b.first ? a : (b ?? a));

/** Multiplications and additions a second of the fastest guided call, each of whose two rows takes `operations`. */
export const speedOf = ({ calls }: BenchReading, operations: number): number =>
	(2 * operations) / (summary(calls).fastest / 1000);
