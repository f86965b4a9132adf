import type { Bytes } from '#lib/recording/png-chunks.ts';

/** Bits of a number before it is packed: one of 256 colours. */
export const CODE_BITS = 8;
const CLEAR = 1 << CODE_BITS;
const END = CLEAR + 1;
/** No code is longer. */
const MOST_BITS = 12;

/** Numbers 0 … 255 packed as a GIF has them: variable-length codes (GIF89a, appendix F), without the division into blocks. */
export function gifPacked(numbers: Uint8Array): Bytes {
	const packed: number[] = [];
	let [waiting, waitingBits, codeBits, next] = [0, 0, CODE_BITS + 1, END + 1];
	/** The code of a run of numbers, by the code of the run before its last number and that number. */
	const codes = new Map<number, number>();

	function write(code: number) {
		waiting |= code << waitingBits;
		for (waitingBits += codeBits; waitingBits >= 8; waitingBits -= 8) {
			packed.push(waiting & 0xff);
			waiting >>>= 8;
		}
	}

	write(CLEAR);
	let run = numbers[0]!;
	for (const number of numbers.subarray(1)) {
		const longer = (run << CODE_BITS) | number;
		const known = codes.get(longer);
		if (known !== undefined) {
			run = known;
			continue;
		}
		write(run);
		if (next === 1 << MOST_BITS) {
			write(CLEAR);
			codes.clear();
			[codeBits, next] = [CODE_BITS + 1, END + 1];
		} else {
			if (next >= 1 << codeBits) codeBits++;
			codes.set(longer, next++);
		}
		run = number;
	}
	write(run);
	write(END);
	if (waitingBits > 0) packed.push(waiting);
	return Uint8Array.from(packed);
}
