import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FinisherFiles, ModelFiles, ShorthandFiles } from '#lib/model/load-model.ts';
import { verify } from '#lib/model/verify.ts';
import { root } from './root.mjs';

/** The files of a model in models/, read from disk. */
export const modelFiles = (name = 'scenes-64'): ModelFiles => filesOf(name);

/** The same of the finisher. */
export const finisherFiles = (): FinisherFiles => filesOf('finisher-256');

/** The same of a shorthand of `times` fewer numbers. */
export const shorthandFiles = (times: number): ShorthandFiles => filesOf(`shorthand-${times}`);

function filesOf(name: string) {
	const path = (file: string) => join(root, 'models', name, file);
	const json = (file: string) => JSON.parse(readFileSync(path(file), 'utf8'));
	const config = json('config.json');
	const weights = async () => {
		const data = bytesOf(await readFile(path('weights.safetensors')));
		await verify(data, config);
		return data;
	};
	return { config, stored: json('preflight.json'), weights };
}

/** The answers of every part of the network in PyTorch to the stored call. */
export const goldenFile = (name = 'scenes-64'): ArrayBuffer =>
	bytesOf(readFileSync(join(root, 'models', name, 'golden.safetensors')));

/** A file of what `npm run record` stored. */
export const recordedFile = (file: string, name = 'scenes-64'): ArrayBuffer =>
	bytesOf(readFileSync(join(root, 'models', name, 'recorded', file)));

const bytesOf = ({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer =>
	(buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
