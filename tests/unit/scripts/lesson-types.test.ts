import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeInLesson } from '../../../scripts/lib/lesson-places.mjs';
import { AMBIENT, checkTypes } from '../../../scripts/lib/lesson-types.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { shell } from '../../../scripts/lib/shell.mjs';

const PLANTED = `---
title: Planted
---

<script lang="ts">
	import Cite from '#lib/lesson/Cite.svelte';
	const wanted = 'ho-2020';
	const wrong: number = wanted;
</script>

Prose with an equation, $x$.

## A heading

A right one<Cite of={wanted} />, and one with a prop that is none<Cite of="ho-2020" often={2} />.

<Missing />

<Cite of={3} /> has the wrong type.

Nobody ever declared {undeclared}, {wrong}.
`;

let folder: string;
let output = '';

beforeAll(async () => {
	folder = await mkdtemp(join(root, '.svelte-kit/planted-'));
	await writeFile(join(folder, 'planted.svx'), PLANTED);
	await shell('svelte-kit sync');
	const told = await checkTypes({ lessons: folder, name: 'planted', include: AMBIENT });
	expect(told.ok).toBe(false);
	output = told.output;
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const lineOf = (text: string) => PLANTED.slice(0, PLANTED.indexOf(text)).split('\n').length;

test.each([
	['a wrong type in its script', 'const wrong', "is not assignable to type 'number'"],
	['an unknown prop', 'often={2}', '"often"\' does not exist'],
	['a missing import', '<Missing', "Cannot find name 'Missing'"],
	['a prop of the wrong type', '<Cite of={3}', "Type 'number' is not assignable to type"],
	['a name that nobody declared', '{undeclared}', "Cannot find name 'undeclared'"]
])('%s of a lesson is an error, told at its line of the lesson', (_, at, message) => {
	const told = output.split('\n\n').filter((entry) => entry.includes(message));
	expect(told.join('\n')).toContain(`${join(folder, 'planted.svx')}:${lineOf(at)}:`);
});

test('nothing else of it is', () => {
	expect(output).toContain('found 5 errors');
});

test('a lesson without a script has its places behind its components', () => {
	const source = '---\ntitle: A\n---\n\nOne <A /> and\n\n<B is={1} />\n';
	const code = '<p>One <A /> and</p>\n<B is={1} />\n';
	expect(placeInLesson({ source, code }, { line: 2, column: 4 })).toEqual({ line: 7, column: 4 });
});
