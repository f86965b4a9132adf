import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { shell } from '../shell.mjs';

/** Where what the bench makes lies; ignored by git. */
export const CACHE = join(root, '.cache/bench');

/** Where the network lies as ONNX, or why there is none: only PyTorch writes it, which not every machine has. */
export type OnnxFile = { path: string } | { path: undefined; why: string };

/** Writes the network as ONNX. */
export async function onnxFile(name: string): Promise<OnnxFile> {
	await mkdir(CACHE, { recursive: true });
	const path = join(CACHE, `${name}.onnx`);
	const { ok, output } = await shell(
		`scripts/python.sh models/training/export_onnx.py models/${name} ${path}`
	);
	return ok ? { path } : { path: undefined, why: output.trimEnd() };
}
