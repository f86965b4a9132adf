import { expect, test } from 'vitest';
import { shell } from '../../scripts/lib/shell.mjs';

test('bench measures everything once', async () => {
	const { ok, output } = await shell('npm run --silent bench -- --small');
	expect(ok, output).toBe(true);
	expect(output).toContain('ours takes');
	expect(output).toMatch(/WebAssembly \(.*\) +median +\d+ ms +95 % within +\d+ ms +\(1 letters/);
	expect(output).toMatch(/2 steps after \d+ s; \d+ MB held/);
	expect(output).toContain('Comparisons on /compare');
});

test('bench measures parts alone, and says which there are', async () => {
	const { ok, output } = await shell('npm run --silent bench -- --small memory');
	expect(ok, output).toBe(true);
	expect(output).toMatch(/held between two of 2: \d+ MB/);
	expect(output).not.toContain('onnxruntime-web');
	const wrong = await shell('npm run --silent bench -- memry');
	expect(wrong.ok).toBe(false);
	expect(wrong.output).toContain('“memry” is no part of the bench: memory, layers, node');
});
