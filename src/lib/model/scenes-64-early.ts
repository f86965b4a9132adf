import config from '#models/scenes-64-early/config.json';
import stored from '#models/scenes-64-early/preflight.json';
import weights from '#models/scenes-64-early/weights.safetensors?url';
import { download } from './download.ts';
import type { ModelFiles } from './load-model.ts';

/** The files of models/scenes-64-early, scenes-64 with less training, as the site serves them. */
export const scenes64Early: ModelFiles = { config, stored, weights: download(weights, config) };
