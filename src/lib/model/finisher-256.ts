import config from '#models/finisher-256/config.json';
import stored from '#models/finisher-256/preflight.json';
import weights from '#models/finisher-256/weights.safetensors?url';
import { download } from './download.ts';
import type { FinisherFiles } from './load-model.ts';

/** The files of models/finisher-256 as the site serves them. */
export const finisher256: FinisherFiles = { config, stored, weights: download(weights, config) };
