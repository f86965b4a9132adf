import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SITE_MODEL } from '#lib/recipe/site-model.ts';
import { teachableSizes } from '#lib/teaching/teachable.ts';

/** What a word’s file has to fit, known without fetching the weights. */
export async function load() {
	const weights = join(process.cwd(), 'models', SITE_MODEL, 'weights.safetensors');
	return { sizes: teachableSizes(new Uint8Array(await readFile(weights)).buffer) };
}
