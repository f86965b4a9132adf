import { clone, dispose, keep, stack, type Tensor } from '@tensorflow/tfjs-core';
import type { Network } from '#lib/model/network.ts';
import { storedPicture, type StoredCall } from '#lib/model/preflight.ts';
import { readSafetensors } from '#lib/model/safetensors.ts';
import { shares } from '#lib/model/watch.ts';
import { largestDifference } from '../unit/diffusion/close.ts';

/** How far what every part of the network answers to the stored call is from the golden file, by name. */
export async function differences(
	network: Network,
	stored: StoredCall,
	goldenFile: ArrayBuffer
): Promise<Record<string, number>> {
	const answers: Record<string, Tensor> = {};
	const [rows, words] = [stored.tokens.length, stored.tokens[0]!.length];
	const observe = (name: string, value: Tensor) => {
		// Of attention the golden file has the words' part, as the mean over heads.
		const told = name.endsWith('.attention')
			? stack(Array.from({ length: rows }, (_, row) => shares(value, { rows, row, tokens: words })))
			: clone(value);
		answers[name] = keep(told);
	};
	const prompt = network.prepare(stored.tokens, observe);
	const v = await network.answer(storedPicture(network.size), stored.phi, prompt, { observe });
	const golden = readSafetensors(goldenFile);
	const found: Record<string, number> = {};
	for (const [name, expected] of Object.entries(golden)) {
		found[name] = difference(await answers[name]!.data(), await expected.data());
	}
	found.read = difference(v, await golden.v!.data());
	dispose([answers, golden, prompt]);
	return found;
}

/** What is the same for all prompts is computed for one of them, so every row is held against it. */
function difference(answer: ArrayLike<number>, golden: ArrayLike<number>): number {
	const rows = Array.from({ length: golden.length }, (_, i) => answer[i % answer.length]!);
	return largestDifference(rows, golden);
}
