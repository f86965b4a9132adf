import { basename, dirname, join } from 'node:path';
import { compile } from 'mdsvex';
import remarkMath from 'remark-math';
import { headings } from './headings.js';
import { inlineComponents, percents } from './inline.js';
import { readCatalogue } from './catalogue.js';
import { inserting } from './inserting.js';
import { listing } from './listing.js';
import { passages } from './passages.js';
import { still } from './still.js';
import { stills } from './stills.js';
import { terms } from './terms.js';
import { tex } from './tex.js';
import { translated } from './translated.js';
import { LANGUAGE, LANGUAGES } from '../../vite/languages.mjs';

/** What a lesson imports its equations and listings from, and what they come from when it is not in the page. */
export const INSERTS = 'virtual:inserts/';

const SCRIPT = /<script\b[^>]*>/;

/**
 * A lesson as Svelte, and the HTML of its equations and listings, in order: what no script need hold.
 * @param {string} text @param {string} file
 */
export async function compileLesson(text, file) {
	const name = basename(file, '.svx');
	/** @type {string[]} */
	const inserts = [];
	const insert = inserting(name, inserts);
	const own = LANGUAGES.includes(LANGUAGE) ? translated(text, catalogueFor(file)) : text;
	const compiled = await compile(inlineComponents(percents(own)), {
		extensions: ['.svx'],
		filename: file,
		// It would make typographic quotes of those in attributes and expressions, too.
		smartypants: false,
		remarkPlugins: [
			remarkMath,
			[tex, { insert }],
			[listing, { insert }],
			[headings, text],
			terms,
			passages
		]
	});
	const code = stills(still(compiled?.code ?? '', { inserts, insert }));
	return { code: inserts.length > 0 ? importing(code, INSERTS + name) : code, inserts };
}

/** What the language that is built says in a lesson. @param {string} file of the lesson */
const catalogueFor = (file) =>
	readCatalogue(join(dirname(file), LANGUAGE, `${basename(file, '.svx')}.po`));

/** A Svelte preprocessor for lessons, content/*.svx. */
export const lessons = {
	/** @param {{ content: string, filename?: string }} file */
	async markup({ content, filename = '' }) {
		if (!filename.endsWith('.svx')) return { code: content };
		const { code } = await compileLesson(content, filename);
		return { code };
	}
};

/** @param {string} code @param {string} from */
function importing(code, from) {
	const line = `import inserts from '${from}';`;
	const [, module = '', rest = ''] =
		/^(\s*<script context[\s\S]*?<\/script>)?([\s\S]*)$/.exec(code) ?? [];
	return SCRIPT.test(rest)
		? module + rest.replace(SCRIPT, (tag) => `${tag}\n\t${line}`)
		: `${module}\n<script>\n\t${line}\n</script>\n${rest}`;
}
