import katex from 'katex';
import { formulas, letters } from '#lib/lesson/formulas.ts';
import { sources } from '#lib/lesson/sources.ts';
import type { CitedSource } from '#lib/lesson/sources/source.ts';
import { reference as words } from '#words/reference.ts';
import { notation } from '../../../../markdown/notation.js';

/** As in lessons: `\htmlClass{name}{…}` colours a part of an equation. */
const trust = ({ command = '' }) => command === '\\htmlClass';
const typeset = (tex: string): string =>
	katex.renderToString(tex, { trust, macros: { ...notation }, strict: false });

const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as Key[];

/** The formulas are set while the site is built: the page brings no KaTeX along. */
export const load = () => ({
	letters: keysOf(letters).map((name) => ({
		html: typeset(letters[name]),
		means: words.means[name]
	})),
	formulas: keysOf(formulas).map((id) => {
		const { tex, source, at } = formulas[id];
		const cited: CitedSource = sources[source];
		return {
			id,
			name: words.names[id],
			html: typeset(tex),
			source: words.cited(cited, at),
			url: cited.url
		};
	})
});
