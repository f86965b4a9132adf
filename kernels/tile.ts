import { madd } from './arithmetic';

/** Rows and columns of a tile: twelve vectors of four, which with what they are made of fill x86's registers. */
export const ROWS: i32 = 6;
export const COLUMNS: i32 = 8;

/**
 * Six rows times a panel of eight columns. Row i begins at `ai` and is in `parts` pieces of `run` numbers, `pitch` bytes
 * from one to the next: the rows of a convolution's kernel. The panel at `b` has its eight columns side by side,
 * number after number. Row i of the answer goes to `to + i·toPitch`. `run` is even: two numbers a turn are a tenth faster
 * than one.
 */
export function tile(
	a0: usize,
	a1: usize,
	a2: usize,
	a3: usize,
	a4: usize,
	a5: usize,
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
	let y40 = y00,
		y41 = y00;
	let y50 = y00,
		y51 = y00;
	const length = (run as usize) << 2;
	const skip = pitch - length;
	for (let part = 0; part < parts; part++) {
		const end = a0 + length;
		while (a0 < end) {
			let b0 = v128.load(b);
			let b1 = v128.load(b, 16);
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
			a = v128.load32_splat(a4);
			y40 = madd(a, b0, y40);
			y41 = madd(a, b1, y41);
			a = v128.load32_splat(a5);
			y50 = madd(a, b0, y50);
			y51 = madd(a, b1, y51);

			b0 = v128.load(b, 32);
			b1 = v128.load(b, 48);
			a = v128.load32_splat(a0, 4);
			y00 = madd(a, b0, y00);
			y01 = madd(a, b1, y01);
			a = v128.load32_splat(a1, 4);
			y10 = madd(a, b0, y10);
			y11 = madd(a, b1, y11);
			a = v128.load32_splat(a2, 4);
			y20 = madd(a, b0, y20);
			y21 = madd(a, b1, y21);
			a = v128.load32_splat(a3, 4);
			y30 = madd(a, b0, y30);
			y31 = madd(a, b1, y31);
			a = v128.load32_splat(a4, 4);
			y40 = madd(a, b0, y40);
			y41 = madd(a, b1, y41);
			a = v128.load32_splat(a5, 4);
			y50 = madd(a, b0, y50);
			y51 = madd(a, b1, y51);
			a0 += 8;
			a1 += 8;
			a2 += 8;
			a3 += 8;
			a4 += 8;
			a5 += 8;
			b += 64;
		}
		a0 += skip;
		a1 += skip;
		a2 += skip;
		a3 += skip;
		a4 += skip;
		a5 += skip;
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
	to += toPitch;
	v128.store(to, y40);
	v128.store(to, y41, 16);
	to += toPitch;
	v128.store(to, y50);
	v128.store(to, y51, 16);
}
