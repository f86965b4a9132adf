import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { shell } from '../shell.mjs';

/** Where what the bench makes lies; ignored by git. */
export const CACHE = join(root, '.cache/bench');

/** Writes the network as ONNX and returns the path. Throws with what Python said. */
export async function onnxFile(name: string): Promise<string> {
	await mkdir(CACHE, { recursive: true });
	const path = join(CACHE, `${name}.onnx`);
	const { ok, output } = await shell(
		`scripts/python.sh models/training/export_onnx.py models/${name} ${path}`
	);
	if (!ok) throw new Error(`${output.trimEnd()}\nThe network could not be written as ONNX.`);
	return path;
}
