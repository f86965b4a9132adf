import { tokenizer } from '#lib/text/tokenize.ts';
import type { Finisher } from './finisher.ts';
import { NotFiniteError } from './not-finite-error.ts';

/**
 * What a finisher makes of a finished walk's picture `x`, told its prompt. Throws where x does not fit,
 * or the network answers no numbers.
 */
export async function finishPicture(
	prompt: string,
	x: Float32Array,
	finisher: Finisher,
	vocabulary: readonly string[]
): Promise<Float32Array> {
	if (x.length !== finisher.size) {
		throw new Error(`a picture of ${finisher.size} numbers is needed, not of ${x.length}`);
	}
	const { ids } = tokenizer(vocabulary)(prompt);
	// It learned from pictures that end at black and white.
	const y = await finisher.finish(x.map((value) => Math.min(1, Math.max(-1, value))), ids); // prettier-ignore
	const at = y.findIndex((value) => !Number.isFinite(value));
	if (at >= 0) throw new NotFiniteError({ code: 'notFinite', value: y[at]!, at });
	return y;
}
