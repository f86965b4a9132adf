import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const DOCS = [
	'README.md',
	'CONTRIBUTING.md',
	'CHANGELOG.md',
	'SECURITY.md',
	'SPEED.md',
	'tests/fixtures/README.md'
];
const FOLDERS = readdirSync('.', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

/** What stands in `code` or behind a [link](…) and is a path of this repository; examples have N or …. */
function pathsIn(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const quoted = [...text.matchAll(/`([\w.][\w./-]*\/[\w./-]*)`/g)].map(([, path]) => path!);
	const linked = [...text.matchAll(/\]\((?![a-z]+:)([^)#\s]+)/g)].map(([, path]) =>
		join(dirname(file), path!)
	);
	const ours = quoted.filter((path) => FOLDERS.includes(path.split('/')[0]!));
	return [...ours, ...linked].filter(
		(path) => !/^(build|node_modules|\.cache)\b|NN-|\/runs\//.test(path)
	);
}

test.each(DOCS)('every path that %s names exists', (file) => {
	expect(pathsIn(file).filter((path) => !existsSync(path))).toEqual([]);
});

test('the map of README.md has every room, and no other', () => {
	const readme = readFileSync('README.md', 'utf8');
	const rooms = readdirSync('src/lib', { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `src/lib/${name}/`);
	const mapped = [...readme.matchAll(/^\| `(src\/lib\/\w+\/)`/gm)].map(([, room]) => room!);
	expect(mapped.sort()).toEqual(rooms.sort());
});
