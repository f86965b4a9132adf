import vocabulary from '#models/scenes-64/vocabulary.json';
import { loadModel } from '#lib/model/load.ts';
import { modelFiles } from './model-files.ts';

/** The site's model in Node, on the WASM backend. */
export async function nodeModel() {
	const files = modelFiles();
	const { config } = files;
	const { model, encoder, backend } = await loadModel(files, { backends: ['wasm'] });
	return {
		model,
		encoder,
		vocabulary,
		backend,
		name: config.name,
		side: config.side,
		/** SHA-256. */
		weights: config.weights.sha256
	};
}

export type NodeModel = Awaited<ReturnType<typeof nodeModel>>;
