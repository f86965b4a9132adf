import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodePrompts } from '#lib/pipeline/encode-prompts.ts';
import { packedEmbeddings, type RecordedEmbeddings } from '#lib/recording/recorded-embeddings.ts';
import { alone, SENTENCES, typable } from '#lib/text/word-prompts.ts';
import type { NodeModel } from '../node-model.ts';

/** Writes words.json and words.bin: the table, every word by itself, and a few sentences. */
export async function recordWords(loaded: NodeModel, folder: string): Promise<void> {
	const { encoder, vocabulary, name, weights, backend } = loaded;
	const prompts = [...typable(vocabulary).map(alone), ...SENTENCES];
	const readings = await encodePrompts(prompts, encoder, vocabulary);
	const table = { width: encoder.width, values: await encoder.table() };
	const recording: RecordedEmbeddings = {
		width: encoder.width,
		prompts,
		made: `${name} on ${backend}, ${new Date().toISOString().slice(0, 10)}`,
		weights
	};
	const numbers = packedEmbeddings(table, readings);
	await writeFile(join(folder, 'words.json'), `${JSON.stringify(recording, null, '\t')}\n`);
	await writeFile(join(folder, 'words.bin'), numbers);
	console.log(`words: ${prompts.length} prompts, ${numbers.byteLength} bytes`);
}
