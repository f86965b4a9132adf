/**
 * Philox-4×32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): a keyed
 * scrambling of a counter. Any block can be computed without those before it.
 */

/** Four 32-bit words, each 0 … 2³² − 1. */
export type Block = readonly [number, number, number, number];

/** The block of random words at `counter`, under a key of two words. */
export function philox(counter: Block, key: readonly [number, number]): Block {
	let [c0, c1, c2, c3] = counter;
	let [k0, k1] = key;
	// As plain as can be: a picture's noise goes through here, on the page too, and mostly before it has been optimized.
	for (let round = 0; round < 10; round++) {
		const low0 = Math.imul(0xd2511f53, c0);
		const low1 = Math.imul(0xcd9e8d57, c2);
		const high0 = high(0xd2511f53, c0);
		const high1 = high(0xcd9e8d57, c2);
		c0 = high1 ^ c1 ^ k0;
		c1 = low1;
		c2 = high0 ^ c3 ^ k1;
		c3 = low0;
		k0 = (k0 + 0x9e3779b9) | 0; // the golden ratio
		k1 = (k1 + 0xbb67ae85) | 0; // √3 − 1
	}
	return [c0 >>> 0, c1 >>> 0, c2 >>> 0, c3 >>> 0];
}

/** The upper 32 bits of the 64-bit product; 16-bit halves keep every partial product exact. */
function high(a: number, b: number): number {
	const aHigh = a >>> 16;
	const aLow = a & 0xffff;
	const bHigh = b >>> 16;
	const bLow = b & 0xffff;
	const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
	const carry = (middle % 0x10000) + aLow * bHigh;
	return (aHigh * bHigh + Math.floor(middle / 0x10000) + Math.floor(carry / 0x10000)) | 0;
}
