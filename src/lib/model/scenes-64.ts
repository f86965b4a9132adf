import config from '#models/scenes-64/config.json';
import stored from '#models/scenes-64/preflight.json';
import weights from '#models/scenes-64/weights.safetensors?url';
import { download } from './download.ts';
import type { ModelFiles } from './load-model.ts';
import { wasmFiles } from './wasm/wasm-files.ts';

/** The files of models/scenes-64 as the site serves them. */
export const scenes64: ModelFiles = {
	config,
	stored,
	weights: download(weights, config),
	wasm: wasmFiles
};
