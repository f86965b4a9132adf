import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { compileLesson } from '../../src/markdown/lesson.js';
import { placeInLesson } from './lesson-places.mjs';
import { root } from './root.mjs';
import { shell } from './shell.mjs';

/** Kit's own, with the paths of its tsconfig.json; ignored by git. */
export const KIT = join(root, '.svelte-kit');

/** What files lean on besides what they import: `$app/…`, kinds of file, and what e2e tests are provided with. */
export const AMBIENT = [
	'ambient.d.ts',
	'non-ambient.d.ts',
	'../src/app.d.ts',
	'../tests/e2e/serve-site.ts'
];

/** What mdsvex adds to every lesson and none of ours uses. */
const UNUSED = /^\tconst \{.*\} = metadata;$/m;

/**
 * Checks the types of lessons, which svelte-check does not read: each is written as Svelte, and what
 * is said of it then is said of the lesson.
 * @param {object} options
 * @param {string} options.lessons the folder of the `.svx` files
 * @param {string} options.name of the folder and of the tsconfig that are made for it
 * @param {string[]} [options.only] of these files, all without it
 * @param {string[]} [options.include] what is checked with them, as in a tsconfig beside Kit's; without
 *   it, all that Kit's includes
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function checkTypes({ lessons, name, only, include }) {
	const written = await writeLessons(lessons, join(KIT, name), only);
	const kit = JSON.parse(await readFile(join(KIT, 'tsconfig.json'), 'utf8'));
	const config = join(KIT, `tsconfig.${name}.json`);
	const rootDirs = [`./${name}`, relative(KIT, lessons)];
	await writeFile(
		config,
		JSON.stringify({
			extends: '../tsconfig.json',
			compilerOptions: { rootDirs: [...kit.compilerOptions.rootDirs, ...rootDirs] },
			include: [...(include ?? kit.include), `./${name}/*.svelte`],
			exclude: kit.exclude
		})
	);
	const { ok, output } = await shell(
		`svelte-check --fail-on-warnings --output human --tsconfig "${config}"`,
		// Where CI is set it colours what it says, and no name of a file is found in that any more.
		{ env: { NO_COLOR: '1' } }
	);
	return { ok, output: ofLessons(output, written, join(KIT, name), lessons) };
}

/**
 * @param {string} from @param {string} to @param {string[]} [only]
 * @returns {Promise<Map<string, import('./lesson-places.mjs').Lesson>>} by the lesson's name
 */
async function writeLessons(from, to, only) {
	await rm(to, { recursive: true, force: true });
	await mkdir(to, { recursive: true });
	const all = (await readdir(from)).filter((file) => file.endsWith('.svx'));
	const files = only ? all.filter((file) => only.includes(file)) : all;
	const lessons = files.map(async (file) => {
		const source = await readFile(join(from, file), 'utf8');
		const code = (await compileLesson(source, file)).code.replace(UNUSED, '');
		const name = basename(file, '.svx');
		await writeFile(join(to, `${name}.svelte`), code);
		return /** @type {const} */ ([name, { source, code }]);
	});
	return new Map(await Promise.all(lessons));
}

/** What svelte-check said, with the lessons' own names and lines. */
function ofLessons(
	/** @type {string} */ output,
	/** @type {Map<string, import('./lesson-places.mjs').Lesson>} */ written,
	/** @type {string} */ made,
	/** @type {string} */ lessons
) {
	return output.replace(/^(.+)\.svelte:(\d+):(\d+)/gm, (all, path, line, column) => {
		const [folder, name] = [join(path, '..'), basename(path)];
		const lesson = folder === made ? written.get(name) : undefined;
		if (!lesson) return all;
		const place = placeInLesson(lesson, { line: Number(line), column: Number(column) });
		return `${lessons}${sep}${name}.svx:${place.line}:${place.column}`;
	});
}
