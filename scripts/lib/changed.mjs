import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { AMBIENT, checkTypes, KIT } from './lesson-types.mjs';
import { report } from './report.mjs';
import { root } from './root.mjs';
import { shell } from './shell.mjs';
import { sideBySide } from './side-by-side.mjs';

const LINTED = /\.(ts|js|mjs|svelte|svx)$/;
const TYPED = /^(src|tests|scripts|content)\/.*\.(ts|mjs|svelte)$/;

/**
 * Format, lint and types of some files, and the tests that reach them: not all that `npm run check` and
 * `npm test` look at, but what is likely to have gone wrong.
 * @param {string[]} files none for what git finds changed
 */
export async function checkChanged(files) {
	const chosen = files.length > 0 ? files : await changedFiles();
	const linted = chosen.filter((file) => LINTED.test(file));
	if (linted.length === 0) return console.log('Nothing has changed that could be checked.');
	console.log(`${linted.join('\n')}\n`);
	const list = linted.map((file) => `"${file}"`).join(' ');
	/** @type {[string, () => Promise<{ ok: boolean, output: string }>][]} */
	const parts = [
		[
			'tests',
			() => shell(`vitest related --run --passWithNoTests --project unit --project browser ${list}`)
		],
		['types', () => typesOf(linted)],
		['lint', () => shell(`eslint --max-warnings 0 --no-warn-ignored ${list}`)],
		['format', () => shell(`prettier --check --log-level warn ${list}`)]
	];
	const started = performance.now();
	report(
		await sideBySide(
			parts.map(([name, check]) => async () => {
				const began = performance.now();
				const { ok, output } = await check();
				if (!ok) console.log(output);
				const seconds = (performance.now() - began) / 1000;
				return { name, seconds, passed: Number(ok), failed: Number(!ok) };
			})
		),
		(performance.now() - started) / 1000
	);
}

/** Changed since the last commit, or new; those that are gone left out. */
async function changedFiles() {
	const { output } = await shell(
		'git diff --name-only HEAD && git ls-files --others --exclude-standard'
	);
	return output.split('\n').filter((file) => file && existsSync(join(root, file)));
}

/** @param {string[]} files */
function typesOf(files) {
	const typed = files.filter((file) => TYPED.test(file)).map((file) => join(root, file));
	const lessons = files.filter((file) => file.endsWith('.svx')).map((file) => basename(file));
	return checkTypes({
		lessons: join(root, 'content'),
		only: lessons,
		name: 'changed',
		include: [...AMBIENT, ...typed.map((file) => relative(KIT, file))]
	});
}
