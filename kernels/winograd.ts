import { madd } from './arithmetic';
import { Ending, finish, Pixel, place } from './ending';
import { COLUMNS, ROWS, tile } from './tile';

/**
 * Convolution by a 3×3 kernel with 4 products a pixel in place of 9, for every channel in and out: F(2×2, 3×3) of Lavin & Gray
 * 2015 (arXiv 1509.09308, eq. 8). Of every square of 2×2 pixels the answer is Aᵀ[(G·g·Gᵀ) ⊙ (Bᵀ·d·B)]A, d the 4×4 pixels that
 * it is made of. Summed over channels, each of the sixteen places of ⊙ is a product of matrices.
 */
@unmanaged
class Winograd extends Ending {
	/** Pictures with zeros around them: a line above and left, and behind what makes `framedHeight` and `framedWidth` of it. */
	x: usize;
	/** G·g·Gᵀ as kernels/winograd-weights.ts lays it out. */
	w: usize;
	height: i32;
	width: i32;
	framedHeight: i32;
	framedWidth: i32;
	/** Channels of x, by fours. */
	inside: i32;
	/** Squares of all pictures, and of one chunk. */
	squares: i32;
	some: i32;
	/** Where each thread may write; see `winograd`. */
	own: usize;
	ownPitch: i32;
}

/** Places of a square that is turned. */
export const PLACES: i32 = 16;

/** `job.some` squares, all channels. */
export function winograd(job: Winograd, chunk: i32, thread: i32): void {
	const first = chunk * job.some;
	const count = min(job.some, job.squares - first);
	const length = (job.inside as usize) << 2;
	// For each place a row of channels in for each square; eight channels out; and the pixels that the answers are for.
	const turned = job.own + thread * job.ownPitch;
	const turnedPitch = (job.some as usize) * length;
	const sums = turned + PLACES * turnedPitch;
	const sumsPitch = (job.some as usize) * (COLUMNS << 2);
	const list = sums + PLACES * sumsPitch;
	for (let i = 0; i < count; i++) prepare(job, first + i, turned + i * length, pixel(list, 4 * i));
	const panels = (job.channels + COLUMNS - 1) / COLUMNS;
	let w = job.w;
	for (let panel = 0; panel < panels; panel++) {
		for (let at = 0; at < PLACES; at++) {
			const rows = turned + at * turnedPitch;
			for (let i = 0; i < count; i += ROWS) {
				tile(
					rows + (i as usize) * length,
					rows + (min(i + 1, count - 1) as usize) * length,
					rows + (min(i + 2, count - 1) as usize) * length,
					rows + (min(i + 3, count - 1) as usize) * length,
					w,
					1,
					job.inside,
					length,
					sums + at * sumsPitch + i * (COLUMNS << 2),
					COLUMNS << 2
				);
			}
			w += length * COLUMNS;
		}
		for (let i = 0; i < count; i++) {
			const sum = sums + i * (COLUMNS << 2);
			turnBack(sum, sumsPitch);
			turnBack(sum + 16, sumsPitch);
			for (let k = 0; k < 4; k++) {
				const to = pixel(list, 4 * i + k);
				if (to.inside >= 0) finish(job, sum + k * sumsPitch, to, panel * COLUMNS);
			}
		}
	}
}

/** The i-th of a list. */
function pixel(list: usize, i: i32): Pixel {
	return changetype<Pixel>(list + i * offsetof<Pixel>());
}

/** Turns what a square is made of, and finds its four pixels in the answer; one past the picture's end has the number −1. */
function prepare(job: Winograd, square: i32, to: usize, four: Pixel): void {
	const across = (job.framedWidth - 2) / 2;
	const all = across * ((job.framedHeight - 2) / 2);
	const n = square / all;
	const y = ((square % all) / across) * 2;
	const x = (square % across) * 2;
	const length = (job.inside as usize) << 2;
	const from = ((n * job.framedHeight + y) as usize) * job.framedWidth + x;
	const pitch = (job.some as usize) * length;
	turn(job.x + from * length, (job.framedWidth as usize) * length, length, to, pitch);
	for (let k = 0; k < 4; k++) {
		const to = pixel(changetype<usize>(four), k);
		const row = y + (k >> 1);
		const column = x + (k & 1);
		place(job, n, row * job.width + column, to);
		if (row >= job.height || column >= job.width) to.inside = -1;
	}
}

/** Bᵀ·d·B of the 4×4 pixels from `from` on, `length` bytes each, lines `line` bytes apart: sixteen such, `pitch` bytes apart. */
function turn(from: usize, line: usize, length: usize, to: usize, pitch: usize): void {
	const end = from + length;
	const below = pitch << 2;
	while (from < end) {
		const second = from + line;
		const third = second + line;
		turnLine(from, third, -1, length, to, pitch);
		turnLine(third, second, 1, length, to + below, pitch);
		turnLine(third, second, -1, length, to + 2 * below, pitch);
		turnLine(second, third + line, -1, length, to + 3 * below, pitch);
		from += 16;
		to += 16;
	}
}

/** One line of that, four channels: `a + sign·b` of two lines of pixels, turned along the line. */
function turnLine(a: usize, b: usize, sign: f32, length: usize, to: usize, pitch: usize): void {
	const factor = f32x4.splat(sign);
	const d0 = madd(factor, v128.load(b), v128.load(a));
	const d1 = madd(factor, v128.load(b + length), v128.load(a + length));
	const d2 = madd(factor, v128.load(b + 2 * length), v128.load(a + 2 * length));
	const d3 = madd(factor, v128.load(b + 3 * length), v128.load(a + 3 * length));
	v128.store(to, f32x4.sub(d0, d2));
	to += pitch;
	v128.store(to, f32x4.add(d1, d2));
	to += pitch;
	v128.store(to, f32x4.sub(d2, d1));
	to += pitch;
	v128.store(to, f32x4.sub(d1, d3));
}

/** Aᵀ·m·A of four channels of a square's sixteen places m, `pitch` bytes apart, in the place of the first four. */
function turnBack(m: usize, pitch: usize): void {
	const line = pitch << 2;
	const left0 = left(m, pitch);
	const right0 = right(m, pitch);
	const left1 = left(m + line, pitch);
	const right1 = right(m + line, pitch);
	const left2 = left(m + 2 * line, pitch);
	const right2 = right(m + 2 * line, pitch);
	const left3 = left(m + 3 * line, pitch);
	const right3 = right(m + 3 * line, pitch);
	v128.store(m, f32x4.add(f32x4.add(left0, left1), left2));
	v128.store(m + pitch, f32x4.add(f32x4.add(right0, right1), right2));
	v128.store(m + 2 * pitch, f32x4.sub(f32x4.sub(left1, left2), left3));
	v128.store(m + 3 * pitch, f32x4.sub(f32x4.sub(right1, right2), right3));
}

/** A line of m, turned back: of the pixel on the left, */
function left(m: usize, pitch: usize): v128 {
	return f32x4.add(f32x4.add(v128.load(m), v128.load(m + pitch)), v128.load(m + 2 * pitch));
}

/** and of that on the right. */
function right(m: usize, pitch: usize): v128 {
	const three = f32x4.sub(v128.load(m + pitch), v128.load(m + 2 * pitch));
	return f32x4.sub(three, v128.load(m + 3 * pitch));
}
