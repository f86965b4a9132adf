import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import config from '#models/scenes-64/config.json';
import stored from '#models/scenes-64/preflight.json';
import vocabulary from '#models/scenes-64/vocabulary.json';
import { loadModel } from '#lib/model/load.ts';
import { verify } from '#lib/model/verify.ts';
import { root } from './root.mjs';

/** The site's model in Node, on the WASM backend. */
export async function nodeModel() {
	const weights = async () => {
		const file = await readFile(join(root, 'models/scenes-64/weights.safetensors'));
		const data = new Uint8Array(file).buffer;
		await verify(data, config);
		return data;
	};
	const { model, backend } = await loadModel({ config, stored, weights }, { backends: ['wasm'] });
	return {
		model,
		vocabulary,
		backend,
		name: config.name,
		side: config.side,
		/** SHA-256. */
		weights: config.weights.sha256
	};
}

export type NodeModel = Awaited<ReturnType<typeof nodeModel>>;
