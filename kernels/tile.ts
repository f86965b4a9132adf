import { madd } from './arithmetic';

/**
 * Rows and columns of a tile: eight vectors of four, which with what they are made of, two of b and one for each row, are
 * x86's registers but one. A browser reads all of a turn before it multiplies any; with more than that, or with two numbers a
 * turn, it puts sums away in memory and takes almost twice as long.
 */
export const ROWS: i32 = 4;
export const COLUMNS: i32 = 8;

/**
 * Four rows times a panel of eight columns. Row i begins at `ai` and is in `parts` pieces of `run` numbers, `pitch` bytes
 * from one to the next: the rows of a convolution's kernel. The panel at `b` has its eight columns side by side,
 * number after number. Row i of the answer goes to `to + i·toPitch`.
 */
export function tile(
	a0: usize,
	a1: usize,
	a2: usize,
	a3: usize,
	b: usize,
	parts: i32,
	run: i32,
	pitch: usize,
	to: usize,
	toPitch: usize
): void {
	let y00 = f32x4.splat(0),
		y01 = y00;
	let y10 = y00,
		y11 = y00;
	let y20 = y00,
		y21 = y00;
	let y30 = y00,
		y31 = y00;
	const length = (run as usize) << 2;
	const skip = pitch - length;
	for (let part = 0; part < parts; part++) {
		const end = a0 + length;
		while (a0 < end) {
			const b0 = v128.load(b);
			const b1 = v128.load(b, 16);
			let a = v128.load32_splat(a0);
			y00 = madd(a, b0, y00);
			y01 = madd(a, b1, y01);
			a = v128.load32_splat(a1);
			y10 = madd(a, b0, y10);
			y11 = madd(a, b1, y11);
			a = v128.load32_splat(a2);
			y20 = madd(a, b0, y20);
			y21 = madd(a, b1, y21);
			a = v128.load32_splat(a3);
			y30 = madd(a, b0, y30);
			y31 = madd(a, b1, y31);
			a0 += 4;
			a1 += 4;
			a2 += 4;
			a3 += 4;
			b += COLUMNS << 2;
		}
		a0 += skip;
		a1 += skip;
		a2 += skip;
		a3 += skip;
	}
	v128.store(to, y00);
	v128.store(to, y01, 16);
	to += toPitch;
	v128.store(to, y10);
	v128.store(to, y11, 16);
	to += toPitch;
	v128.store(to, y20);
	v128.store(to, y21, 16);
	to += toPitch;
	v128.store(to, y30);
	v128.store(to, y31, 16);
}
