import config from '#models/scenes-64-few/config.json';
import stored from '#models/scenes-64-few/preflight.json';
import weights from '#models/scenes-64-few/weights.safetensors?url';
import { download } from './download.ts';
import type { ModelFiles } from './load-model.ts';

/** The files of models/scenes-64-few, the student of scenes-64, as the site serves them. */
export const scenes64Few: ModelFiles = { config, stored, weights: download(weights, config) };
