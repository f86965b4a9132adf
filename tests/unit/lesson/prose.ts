import { readFileSync, readdirSync } from 'node:fs';

/** Braces within braces, four deep: `{() => Object.assign(set, { a: { b: 1 } })}`. */
const BRACES = Array.from({ length: 4 }).reduce<string>(
	(inner) => `\\{(?:[^{}]|${inner})*\\}`,
	'\\{\\}'
);
const TAG = new RegExp(`</?[A-Za-z](?:[^<>{}"]|"[^"]*"|${BRACES})*>`, 'g');

/** What of a lesson is not English: scripts, equations, code, tags and expressions. */
const NOT_PROSE: readonly RegExp[] = [
	/<script[\s\S]*?<\/script>/g,
	/```[\s\S]*?```/g,
	/<Formula>[\s\S]*?<\/Formula>/g,
	/\$\$[\s\S]*?\$\$/g,
	/^concepts:[\s\S]*?\n(?=---)/m,
	/^(minutes|---).*$/gm,
	/^(title|summary|question): /gm,
	/<sup>.*?<\/sup>/g,
	TAG,
	/\$[^$\n]*(?:\n[^$\n]+)?\$/g,
	new RegExp(BRACES, 'g')
];

/** The file with all of that blanked, so that lines keep their numbers. */
export const proseOf = (text: string): string =>
	NOT_PROSE.reduce(
		(rest, what) => rest.replace(what, (found) => found.replace(/[^\n]/g, ' ')),
		text
	);

/** The strings of a TypeScript file, likewise: what is not between quotes is blanked, and so is `${…}`. */
export function stringsOf(text: string): string {
	const quoted = /\/\*[\s\S]*?\*\/|\/\/.*$|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/gm;
	let at = 0;
	let out = '';
	const blank = (part: string) => part.replace(/[^\n]/g, ' ');
	for (const found of text.matchAll(quoted)) {
		const said = found[1] ?? found[2]?.replace(new RegExp(`\\$${BRACES}`, 'g'), blank);
		out += blank(text.slice(at, found.index));
		// A name or an address is no English: words have a space between them.
		out += said?.includes(' ') ? ` ${said} ` : blank(found[0]);
		at = found.index + found[0].length;
	}
	return out + blank(text.slice(at));
}

export interface Prose {
	/** From the root of the repository. */
	file: string;
	text: string;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const filesOf = (folder: string, end: string): string[] =>
	readdirSync(folder)
		.filter((name) => name.endsWith(end))
		.map((name) => `${folder}/${name}`);

export const lessonFiles = filesOf('content', '.svx');
export const lessonTexts: Prose[] = lessonFiles.map((file) => ({ file, text: read(file) }));
const strings = [...filesOf('content', '.questions.ts'), ...filesOf('src/lib/words/en', '.ts')];

const GLOSSARY = 'src/lib/words/en/glossary.json';
const meaningsIn = (json: string): string =>
	Object.values(JSON.parse(json) as Record<string, { means: string }>)
		.map(({ means }) => means)
		.join('\n');

/** Everything that a reader may read: lessons, their questions, the words of the figures. */
export const everything: Prose[] = [
	...lessonTexts.map(({ file, text }) => ({ file, text: proseOf(text) })),
	{ file: GLOSSARY, text: meaningsIn(read(GLOSSARY)) },
	...strings.map((file) => ({ file, text: stringsOf(read(file)) }))
];
