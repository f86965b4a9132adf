import config from '#site-model/config.json';
import stored from '#site-model/preflight.json';
import weights from '#site-model/weights.safetensors?url';
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
