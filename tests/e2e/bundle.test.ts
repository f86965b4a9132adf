import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE } from '../../scripts/lib/site.mjs';

/** The name of the address parameter that tfjs reads its flags from: a string no minifier alters. */
const MARK = 'tfjsflags';

test('no script of a page carries TensorFlow.js', () => {
	const core = readFileSync('node_modules/@tensorflow/tfjs-core/dist/environment.js', 'utf8');
	expect(core).toContain(MARK);

	// Workers have a folder of their own.
	const scripts = ['chunks', 'entry', 'nodes'].flatMap((name) => {
		const folder = join(SITE, '_app/immutable', name);
		return readdirSync(folder).map((file) => join(folder, file));
	});
	expect(scripts.length).toBeGreaterThan(0);
	const carriers = scripts.filter((file) => readFileSync(file, 'utf8').includes(MARK));
	expect(carriers).toEqual([]);
});

test('no chunk of the worker imports its entry, which WebKit would then evaluate twice', () => {
	const workers = join(SITE, '_app/immutable/workers');
	const entries = readdirSync(workers).filter((file) => file.startsWith('compute.worker-'));
	expect(entries).toHaveLength(1);
	const [entry] = entries as [string];
	expect(readFileSync(join(workers, entry), 'utf8')).toMatch(/^import".\/chunks\/[\w-]+\.js";\s*$/);
	const chunks = readdirSync(join(workers, 'chunks'));
	const carriers = chunks.filter((file) =>
		readFileSync(join(workers, 'chunks', file), 'utf8').includes(entry)
	);
	expect(carriers).toEqual([]);
});
