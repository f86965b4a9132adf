import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import recording from '#site-model/recorded/words.json';
import vocabulary from '#site-model/vocabulary.json';
import { loadModel, type LoadedModel } from '#lib/model/load-model.ts';
import { readSafetensors } from '#lib/model/safetensors.ts';
import { encodePrompts } from '#lib/pipeline/encode-prompts.ts';
import { unpackedEmbeddings } from '#lib/recording/recorded-embeddings.ts';
import { goldenFile, modelFiles, recordedFile } from '../../../scripts/lib/model-files.ts';
import { expectWithin } from '../../unit/diffusion/close.ts';

const PROMPT = 'a sign that says "OPEN" on a wooden table';
const files = modelFiles();

describe.each(['wasm', 'cpu'] as const)('the text encoder on %s', (backend) => {
	let loaded: LoadedModel;
	beforeAll(async () => {
		loaded = await loadModel(files, { backends: [backend] });
	}, 60_000);
	afterAll(() => loaded.dispose());

	it('answers for a prompt what PyTorch answered, within 1e-4', async () => {
		const [reading] = await encodePrompts([PROMPT], loaded.encoder, vocabulary);
		expect(reading!.ids).toEqual(files.stored.tokens[0]!.slice(0, 13));
		const { text, ...others } = readSafetensors(goldenFile());
		const golden = await text!.data();
		for (const tensor of [text!, ...Object.values(others)]) tensor.dispose();
		expectWithin(reading!.inSentence, golden.slice(0, 13 * 96), 1e-4);
	});

	it('has one row a token in its table, and a prompt’s tokens are such rows', async () => {
		const table = await loaded.encoder.table();
		expect(table.length).toBe(vocabulary.length * 96);
		const [{ ids, alone }] = (await encodePrompts([PROMPT], loaded.encoder, vocabulary)) as [never];
		const expected = (ids as number[]).flatMap((id) => [...table.slice(id * 96, (id + 1) * 96)]);
		expectWithin(alone, expected, 0);
	});

	it('gives one word two vectors where it stands twice, and one row', async () => {
		const [reading] = await encodePrompts(['apple apple'], loaded.encoder, vocabulary);
		const [, first, second] = [0, 1, 2].map((i) => reading!.alone.slice(i * 96, (i + 1) * 96));
		expect(first).toEqual(second);
		const [, here, there] = [0, 1, 2].map((i) => reading!.inSentence.slice(i * 96, (i + 1) * 96));
		expect(here).not.toEqual(there);
	});

	it('leaves nothing on the device', async () => {
		const before = loaded.memory();
		for (let i = 0; i < 10; i++) await encodePrompts([PROMPT, 'snow'], loaded.encoder, vocabulary);
		expect(loaded.memory()).toEqual(before);
	});

	it('repeats what was recorded of it, to the rounding; after an export: npm run record', async () => {
		expect(recording.weights).toBe(files.config.weights.sha256);
		const { table, readings } = unpackedEmbeddings(
			recording,
			recordedFile('words.bin'),
			vocabulary
		);
		expectWithin(await loaded.encoder.table(), table.values, 1 / 8192);
		const live = await encodePrompts(recording.prompts, loaded.encoder, vocabulary);
		live.forEach((reading, i) => {
			expect(reading.ids).toEqual(readings[i]!.ids);
			expectWithin(reading.inSentence, readings[i]!.inSentence, 1 / 8192 + 1e-4);
		});
	});
});
