import type { Note } from './note.ts';
import { quoted } from './quoted.ts';
import { isAlike } from './unnamed.ts';

type Params = readonly (readonly [key: string, value: string])[];

/** What a link says of something: under the first of its names as it is written, else under any of them in whatever case. */
export function saidInLink(
	params: Params,
	names: readonly [string, ...string[]]
): string | undefined {
	const found =
		params.find(([key]) => key === names[0]) ??
		params.find(([key]) => names.some((name) => isAlike(name, key)));
	return found?.[1];
}

/** Of what a link says more than once, and differently, a note of what isn’t used. Each thing by its field, then its names. */
export function saidTwice(params: Params, things: readonly (readonly [string, string])[]): Note[] {
	return things.flatMap(([field, name]) => {
		const used = saidInLink(params, [name, field]);
		const other = params.find(
			([key, value]) => value !== used && [name, field].some((one) => isAlike(one, key))
		);
		if (!other || used === undefined) return [];
		return [{ field, given: quoted(other[1]), used, shown: quoted(used), code: 'saidTwice' }];
	});
}
