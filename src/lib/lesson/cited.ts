import { sources, type SourceKey } from './sources.ts';
import type { CitedSource } from './sources/source.ts';

/**
 * The works that a lesson's text cites, `<Cite of="ho-2020" />`. Read while the site is built, so that a
 * page carries its own sources and no others. Throws where there is no such source.
 */
export function citedIn(text: string): Partial<Record<SourceKey, CitedSource>> {
	const keys = [...text.matchAll(/<Cite\s+of="([^"]*)"/g)].map(([, key]) => key!);
	return Object.fromEntries(
		keys.map((key) => {
			const source: CitedSource | undefined = sources[key as SourceKey];
			if (source) return [key, source];
			throw new Error(`no source is called ${key}: add it in src/lib/lesson/sources/`);
		})
	);
}
