import type { Note } from '#lib/recipe/note.ts';
import { FileError } from './file-error.ts';
import { parseSetup } from './read-setup.ts';
import type { Setup } from './setup.ts';

/** A model as tfjs stores it: what is in model.json, and the bytes of its weights. */
export interface StoredNetwork {
	/** The layers. */
	topology: object;
	/** Name, shape and type of each array of weights, in the order of the bytes. */
	specs: object[];
	weights: ArrayBuffer;
}

/** The names of the two files; the first tells of the second. */
export const FILES = { model: 'lab.json', weights: 'lab.weights.bin' } as const;

/** model.json in tfjs' layers format, which tf.loadLayersModel reads; the set-up rides along. */
export const modelJson = ({ topology, specs }: StoredNetwork, setup: Setup): string =>
	JSON.stringify({
		format: 'layers-model',
		generatedBy: 'From Static',
		convertedBy: null,
		modelTopology: topology,
		weightsManifest: [{ paths: [FILES.weights], weights: specs }],
		userDefinedMetadata: { setup }
	});

/** What model.json tells: the set-up, put right where needed, and the specs. Throws FileError. */
export function readModelJson(text: string): { setup: Setup; notes: Note[]; specs: object[] } {
	const json = parsed(text);
	const setup = json.userDefinedMetadata?.setup;
	const specs = json.weightsManifest?.[0]?.weights;
	if (!Array.isArray(specs) || !setup) throw new FileError({ code: 'noModel' });
	return { ...parseSetup(setup), specs };
}

interface ModelJson {
	weightsManifest?: { weights?: object[] }[];
	userDefinedMetadata?: { setup?: unknown };
}

function parsed(text: string): ModelJson {
	try {
		return (JSON.parse(text) ?? {}) as ModelJson;
	} catch {
		throw new FileError({ code: 'notJson' });
	}
}
