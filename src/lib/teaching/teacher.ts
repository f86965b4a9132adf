import type { TaughtWord } from './taught-word.ts';

/** One noisy picture, and what the network should say of it. */
export interface Example {
	/** x = cos φ·x₀ + sin φ·ε; rows of pixels, RGB. */
	x: Float32Array;
	/** φ, radians. */
	phi: number;
	/** Token ids; the taught word's is the first after the vocabulary. */
	tokens: readonly number[];
	/** The v that is wanted: cos φ·ε − sin φ·x₀, or what the untaught network says. */
	v: Float32Array;
}

/** How wrong a network is about examples, and which way its numbers should go. */
export interface Slope {
	/** The mean of (v̂ − v)² over all numbers of the picture. */
	loss: number;
	/** The loss by each number, in the order of `learnedNumbersOf`. */
	gradients: Float32Array[];
}

/** A network that can be taught a word. Implemented in #lib/model. */
export interface Teacher {
	/** How many numbers a picture has. */
	readonly size: number;
	/** A word that changes nothing yet; `like` are token ids whose embeddings it begins between. */
	blank(word: string, rank: number, seed: number, like: readonly number[]): Promise<BlankWord>;
	/** The mean over examples. Throws the signal's reason soon after it is aborted. */
	slope(taught: TaughtWord, examples: readonly Example[], left?: AbortSignal): Promise<Slope>;
	/** v̂ of the untaught network. */
	untaught(x: Float32Array, phi: number, tokens: readonly number[]): Promise<Float32Array>;
}

export interface BlankWord {
	taught: TaughtWord;
	/** How large the numbers of each array may grow beside others, in the order of `learnedNumbersOf`: what a rate is multiplied with. */
	scales: number[];
}
