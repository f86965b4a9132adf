import { resolve } from 'node:path';
import { quoted } from '#lib/recipe/quoted.ts';
import { UsageError } from './usage-error.ts';

/** The endings of what is written, by option: another one would not be true. */
const ENDINGS = { out: '.png', film: '.png', trace: '.json' } as const;

/** Paths as they were given, by option; undefined where none was. */
export type Paths = Readonly<
	Record<keyof typeof ENDINGS | 'from' | 'start' | 'mask', string | undefined>
>;

/** Throws where a file would be written that is none of its kind, or over another of the same command. */
export function checkPaths(paths: Paths): void {
	const written = Object.keys(ENDINGS) as (keyof typeof ENDINGS)[];
	for (const option of written) {
		const [path, ending] = [paths[option], ENDINGS[option]];
		if (path === undefined) continue;
		if (!path.toLowerCase().endsWith(ending)) {
			throw new UsageError(
				`--${option} ${quoted(path)} does not end in ${ending}, which is all that is written.`
			);
		}
		const same = Object.entries(paths).find(
			([other, given]) =>
				other !== option && given !== undefined && resolve(given) === resolve(path)
		);
		if (same)
			throw new UsageError(`--${option} and --${same[0]} are both ${path}: give one another name.`);
	}
}
