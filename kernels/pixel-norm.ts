import { madd, sum4 } from './arithmetic';

/** Each row of x (rows, channels) gets root mean square 1. */
@unmanaged
class PixelNorm {
	x: usize;
	out: usize;
	rows: i32;
	channels: i32;
	/** Rows of one chunk. */
	some: i32;
}

/** `job.some` rows. */
export function pixelNorm(job: PixelNorm, chunk: i32): void {
	const first = chunk * job.some;
	const end = min(first + job.some, job.rows);
	const length = (job.channels as usize) << 2;
	for (let row = first; row < end; row++) {
		const from = job.x + (row as usize) * length;
		scaled(from, job.out + (row as usize) * length, job.channels, unit(from, job.channels));
	}
}

/** What makes the root mean square of `count` numbers 1. */
export function unit(from: usize, count: i32): f32 {
	let squares = f32x4.splat(0);
	const length = (count as usize) << 2;
	const fours = length & ~15;
	for (let i: usize = 0; i < fours; i += 16) {
		const x = v128.load(from + i);
		squares = madd(x, x, squares);
	}
	let sum = sum4(squares);
	for (let i = fours; i < length; i += 4) sum += load<f32>(from + i) * load<f32>(from + i);
	return 1 / (sqrt<f32>(sum / (count as f32)) + 1e-4);
}

/** `count` numbers times `factor`. */
export function scaled(from: usize, to: usize, count: i32, factor: f32): void {
	const length = (count as usize) << 2;
	const fours = length & ~15;
	for (let i: usize = 0; i < fours; i += 16) {
		v128.store(to + i, f32x4.mul(v128.load(from + i), f32x4.splat(factor)));
	}
	for (let i = fours; i < length; i += 4) store<f32>(to + i, load<f32>(from + i) * factor);
}
