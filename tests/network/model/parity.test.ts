import { describe, expect, it } from 'vitest';
import { loadModel } from '#lib/model/load-model.ts';
import { goldenFile, modelFiles } from '../../../scripts/lib/model-files.ts';
import { differences } from '../../model/answers.ts';

describe.each(['wasm', 'cpu'] as const)('the network on %s', (backend) => {
	it('answers as PyTorch does, block by block, within 2e-3', { timeout: 60_000 }, async () => {
		const files = modelFiles();
		const loaded = await loadModel(files, { backends: [backend] });
		const found = await differences(loaded.network, files.stored, goldenFile());
		loaded.dispose();
		expect(Object.keys(found).length).toBe(24);
		expect(Object.entries(found).filter(([, off]) => !(off <= 2e-3))).toEqual([]);
	});
});
