import { madd } from './arithmetic';

// The matrices Bᵀ and Aᵀ of Lavin & Gray 2015 (arXiv 1509.09308, sections 4.1 and 4.3), times a line of numbers `pitch` bytes
// apart, four channels each.

/** Bᵀ of F(2, 3): four numbers become four. */
export function turn2(from: usize, pitch: usize, to: usize, toPitch: usize): void {
	const d0 = v128.load(from);
	const d1 = v128.load(from + pitch);
	const d2 = v128.load(from + 2 * pitch);
	const d3 = v128.load(from + 3 * pitch);
	v128.store(to, f32x4.sub(d0, d2));
	v128.store(to + toPitch, f32x4.add(d1, d2));
	v128.store(to + 2 * toPitch, f32x4.sub(d2, d1));
	v128.store(to + 3 * toPitch, f32x4.sub(d1, d3));
}

/** Aᵀ of F(2, 3): four numbers become two, in the place of the first. */
export function turnBack2(m: usize, pitch: usize): void {
	const m0 = v128.load(m);
	const m1 = v128.load(m + pitch);
	const m2 = v128.load(m + 2 * pitch);
	const m3 = v128.load(m + 3 * pitch);
	v128.store(m, f32x4.add(f32x4.add(m0, m1), m2));
	v128.store(m + pitch, f32x4.sub(f32x4.sub(m1, m2), m3));
}

/** Bᵀ of F(4, 3): six numbers become six. */
export function turn4(from: usize, pitch: usize, to: usize, toPitch: usize): void {
	const two = f32x4.splat(2);
	const four = f32x4.splat(4);
	const minusFour = f32x4.splat(-4);
	const minusFive = f32x4.splat(-5);
	const d0 = v128.load(from);
	const d1 = v128.load(from + pitch);
	const d2 = v128.load(from + 2 * pitch);
	const d3 = v128.load(from + 3 * pitch);
	const d4 = v128.load(from + 4 * pitch);
	const d5 = v128.load(from + 5 * pitch);
	v128.store(to, madd(four, d0, madd(minusFive, d2, d4)));
	const even4 = madd(minusFour, d2, d4);
	const odd4 = madd(minusFour, d1, d3);
	v128.store(to + toPitch, f32x4.add(even4, odd4));
	v128.store(to + 2 * toPitch, f32x4.sub(even4, odd4));
	const even1 = f32x4.sub(d4, d2);
	const odd1 = f32x4.mul(two, f32x4.sub(d3, d1));
	v128.store(to + 3 * toPitch, f32x4.add(even1, odd1));
	v128.store(to + 4 * toPitch, f32x4.sub(even1, odd1));
	v128.store(to + 5 * toPitch, madd(four, d1, madd(minusFive, d3, d5)));
}

/** Aᵀ of F(4, 3): six numbers become four, in the place of the first. */
export function turnBack4(m: usize, pitch: usize): void {
	const m1 = v128.load(m + pitch);
	const m2 = v128.load(m + 2 * pitch);
	const m3 = v128.load(m + 3 * pitch);
	const m4 = v128.load(m + 4 * pitch);
	const sum1 = f32x4.add(m1, m2);
	const sum2 = f32x4.add(m3, m4);
	const difference1 = f32x4.sub(m1, m2);
	const difference2 = f32x4.sub(m3, m4);
	v128.store(m, f32x4.add(f32x4.add(v128.load(m), sum1), sum2));
	v128.store(m + pitch, madd(f32x4.splat(2), difference2, difference1));
	v128.store(m + 2 * pitch, madd(f32x4.splat(4), sum2, sum1));
	const last = f32x4.add(difference1, v128.load(m + 5 * pitch));
	v128.store(m + 3 * pitch, madd(f32x4.splat(8), difference2, last));
}
