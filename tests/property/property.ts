import fc from 'fast-check';
import { test } from 'vitest';

/** Cases of each property: few at one's desk, two thousand in `npm test`, which sets PROPERTY_RUNS. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 200);
/** The same cases on every machine; PROPERTY_SEED looks at others. */
const seed = Number(process.env.PROPERTY_SEED ?? 7);

/**
 * A test that a sentence holds of everything drawn: `holds` throws, or answers false, where it does not.
 */
export function property<Drawn extends [unknown, ...unknown[]]>(
	sentence: string,
	drawn: { [I in keyof Drawn]: fc.Arbitrary<Drawn[I]> },
	holds: (...values: Drawn) => void | boolean | Promise<void | boolean>
) {
	const cases = fc.asyncProperty(...drawn, async (...values: Drawn) => holds(...values));
	test(sentence, () => fc.assert(cases, { numRuns, seed }), 300_000);
}
