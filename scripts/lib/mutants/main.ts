import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.mjs';
import equivalent from './equivalent.json' with { type: 'json' };
import unnoticed from './unnoticed.json' with { type: 'json' };
import { mutantsOf } from './mutations.ts';
import { testsOf } from './tests.ts';

const CORE = 'src/lib/diffusion';
const TESTS = ['tests/unit/diffusion/**/*.test.ts'];

/** A fault that is known: the file and what its line becomes. */
interface Listed {
	file: string;
	becomes: string;
}

/**
 * The command: breaks files in every small way, one at a time, and says which faults no test notices. Fails where one of
 * them is not listed in `unnoticed.json`. What `equivalent.json` lists changes no result and is not tried.
 */
export async function main(named: readonly string[]): Promise<void> {
	const files = named.length > 0 ? named : await coreFiles();
	const tests = await testsOf(TESTS);
	const counts = { noticed: 0, unnoticed: 0, equivalent: 0, unlisted: 0 };
	for (const file of files.toSorted()) {
		const path = join(root, file);
		const text = await readFile(path, 'utf8');
		const before = { ...counts };
		for (const { start, end, replacement, line } of mutantsOf(file, text)) {
			const mutated = text.slice(0, start) + replacement + text.slice(end);
			const fault = { file, becomes: lineOf(mutated, line) };
			if (listed(equivalent, fault)) counts.equivalent++;
			else if (await tests.fail(path, mutated)) counts.noticed++;
			else {
				counts.unnoticed++;
				if (!listed(unnoticed, fault)) counts.unlisted++;
				console.log(`${file}:${line}\n  ${lineOf(text, line)}\n  ${fault.becomes}`);
			}
		}
		const noticed = counts.noticed - before.noticed;
		console.log(`${file}: ${noticed} of ${noticed + counts.unnoticed - before.unnoticed}`);
	}
	await tests.close();
	const tried = counts.noticed + counts.unnoticed;
	const percent = ((100 * counts.noticed) / tried).toFixed(1);
	console.log(
		`${counts.noticed} of ${tried} faults are noticed (${percent} %); ${counts.equivalent} more change no result.`
	);
	// A fault that is noticed is a failed test to vitest, which would have the command fail for it.
	process.exitCode = counts.unlisted === 0 ? 0 : 1;
	if (counts.unlisted === 0) return;
	console.error(`${counts.unlisted} that no test notices are not in unnoticed.json.`);
}

const coreFiles = async (): Promise<string[]> =>
	(await readdir(join(root, CORE), { recursive: true }))
		.filter((name) => name.endsWith('.ts'))
		.map((name) => join(CORE, name));

const lineOf = (text: string, line: number): string => text.split('\n')[line - 1]!.trim();

const listed = (list: readonly Listed[], { file, becomes }: Listed): boolean =>
	list.some((it) => it.file === file && it.becomes === becomes);
