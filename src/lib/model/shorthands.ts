import config12 from '#models/shorthand-12/config.json';
import stored12 from '#models/shorthand-12/preflight.json';
import weights12 from '#models/shorthand-12/weights.safetensors?url';
import config48 from '#models/shorthand-48/config.json';
import stored48 from '#models/shorthand-48/preflight.json';
import weights48 from '#models/shorthand-48/weights.safetensors?url';
import { download } from './download.ts';
import type { ShorthandFiles } from './load-model.ts';

/** The files of both shorthands as the site serves them, by how many times fewer numbers they have. */
export const shorthands: Readonly<Record<number, ShorthandFiles>> = {
	12: { config: config12, stored: stored12, weights: download(weights12, config12) },
	48: { config: config48, stored: stored48, weights: download(weights48, config48) }
};
