import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepChosenBackend, rememberedBackend } from '#lib/model/kept-backends.ts';
import { ModelHost } from '#lib/worker/model-host.ts';
import { loadOnBackend } from '#lib/worker/model-loader.ts';
import type { EngineStatus } from '#lib/worker/protocol.ts';

// The device keeps what was chosen, and all files of tests share it.
beforeAll(() => keepChosenBackend(undefined));
afterAll(() => keepChosenBackend(undefined));

/** What a visit finds that is left to itself, and which backends it checks for that. */
async function visit() {
	const checked: string[] = [];
	const note = (status: EngineStatus) =>
		void (status.kind === 'checking' && checked.push(status.backend));
	const loaded = await new ModelHost(loadOnBackend, note).ready();
	loaded.dispose();
	return { report: loaded.report, checked };
}

test('the faster of both serves, the reason has both times, and the next visit remembers', async () => {
	await caches.delete('from-static-backends');
	const { report, checked } = await visit();
	expect(checked).toEqual(['webgpu', 'wasm']);
	const [other] = report.skipped;
	if (other?.reason.code !== 'slower') throw new Error(`${other?.backend} is not slower`);
	expect(new Set([report.backend, other.backend])).toEqual(new Set(['webgpu', 'wasm']));
	expect(other.reason).toMatchObject({ than: report.backend });
	expect(other.reason.ms).toBeGreaterThanOrEqual(other.reason.thanMs);

	await expect.poll(rememberedBackend).toMatchObject({ backend: report.backend });
	const again = await visit();
	expect(again.checked).toEqual([report.backend]);
	expect(again.report).toEqual(report);
	await caches.delete('from-static-backends');
}, 240_000);

test('a visit runs where an earlier one was told to, and compares nothing', async () => {
	await keepChosenBackend('wasm');
	const { report, checked } = await visit();
	expect(checked).toEqual(['wasm']);
	expect(report).toMatchObject({ backend: 'wasm', chosen: 'wasm', skipped: [] });
}, 120_000);
