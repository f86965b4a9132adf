import { Ending, finish, Pixel, place } from './ending';
import { COLUMNS, ROWS, tile } from './tile';
import { turn2, turn4, turnBack2, turnBack4 } from './winograd-lines';

/**
 * Convolution by a 3×3 kernel with fewer products (Lavin & Gray 2015, arXiv 1509.09308, section 4.1). A picture is answered in
 * squares of `side`² pixels, each made of `edge`² = (side + 2)² pixels d: Aᵀ[(G·g·Gᵀ) ⊙ (Bᵀ·d·B)]A. Summed over channels, every
 * place of ⊙ is a product of matrices, squares by channels in, channels in by out: 16 products for 4 pixels, or 36 for 16, in place
 * of 9 for each.
 */
@unmanaged
class Winograd extends Ending {
	/** Pictures with zeros around them: a line above and left, and behind what makes whole squares of them and a line. */
	x: usize;
	/** G·g·Gᵀ as kernels/winograd-weights.ts lays it out. */
	w: usize;
	/** Pixels a side of a square of the answer: 2 or 4. */
	side: i32;
	height: i32;
	width: i32;
	framedHeight: i32;
	framedWidth: i32;
	/** Channels of x, by fours. */
	inside: i32;
	/** Squares of all pictures, and of one chunk, in whole tiles. */
	squares: i32;
	some: i32;
	/** Where each thread may write; see `winograd`. */
	own: usize;
	ownPitch: i32;
	/** Bytes there from a place of `some` squares of x to the next. */
	placePitch: i32;
}

/** `job.some` squares, all channels. */
export function winograd(job: Winograd, chunk: i32, thread: i32): void {
	const edge = job.side + 2;
	const places = edge * edge;
	const first = chunk * job.some;
	const count = min(job.some, job.squares - first);
	const length = (job.inside as usize) << 2;
	const placePitch = job.placePitch as usize;
	const sumsPitch = (job.some as usize) * (COLUMNS << 2);
	// For each place a row of channels in for each square; the same of eight channels out; four channels of a square; pixels answered.
	const turned = job.own + thread * job.ownPitch;
	const sums = turned + places * placePitch;
	const spare = sums + places * sumsPitch;
	const list = spare + (places << 4);
	for (let i = 0; i < count; i++) {
		take(job, first + i, spare, turned + i * length, pixel(list, i * job.side * job.side));
	}
	const panels = (job.channels + COLUMNS - 1) / COLUMNS;
	let w = job.w;
	for (let panel = 0; panel < panels; panel++) {
		for (let at = 0; at < places; at++) {
			const rows = turned + at * placePitch;
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
			answer(
				job,
				sums + i * (COLUMNS << 2),
				sumsPitch,
				pixel(list, i * job.side * job.side),
				panel
			);
		}
	}
}

/** The i-th of a list. */
function pixel(list: usize, i: i32): Pixel {
	return changetype<Pixel>(list + i * offsetof<Pixel>());
}

/** Turns what a square is made of, and finds its pixels in the answer; one past the picture's end has the number −1. */
function take(job: Winograd, square: i32, spare: usize, to: usize, pixels: Pixel): void {
	const side = job.side;
	const across = (job.framedWidth - 2) / side;
	const all = across * ((job.framedHeight - 2) / side);
	const n = square / all;
	const y = ((square % all) / across) * side;
	const x = (square % across) * side;
	const numbers = (((n * job.framedHeight + y) as usize) * job.framedWidth + x) * job.inside;
	turn(job, job.x + (numbers << 2), spare, to);
	for (let i = 0; i < side * side; i++) {
		const to = pixel(changetype<usize>(pixels), i);
		const row = y + i / side;
		const column = x + (i % side);
		place(job, n, row * job.width + column, to);
		if (row >= job.height || column >= job.width) to.inside = -1;
	}
}

/** Bᵀ·d·B of the square of pixels from `from` on, four channels at a time: one column after the other, then one line after the other. */
function turn(job: Winograd, from: usize, spare: usize, to: usize): void {
	const edge = job.side + 2;
	const length = (job.inside as usize) << 2;
	const line = (job.framedWidth as usize) * length;
	const pitch = job.placePitch as usize;
	for (let end = from + length; from < end; from += 16) {
		for (let i = 0; i < edge; i++) {
			const column = from + i * length;
			if (job.side === 4) turn4(column, line, spare + (i << 4), edge << 4);
			else turn2(column, line, spare + (i << 4), edge << 4);
		}
		for (let i = 0; i < edge; i++) {
			const row = spare + ((i * edge) << 4);
			if (job.side === 4) turn4(row, 16, to + i * edge * pitch, pitch);
			else turn2(row, 16, to + i * edge * pitch, pitch);
		}
		to += 16;
	}
}

/** Aᵀ·m·A of eight channels of a square m, and what is to be done with its pixels. */
function answer(job: Winograd, m: usize, pitch: usize, pixels: Pixel, panel: i32): void {
	const side = job.side;
	const edge = side + 2;
	for (let half: usize = 0; half < 32; half += 16) {
		for (let i = 0; i < edge; i++) {
			const line = m + half + i * edge * pitch;
			if (side === 4) turnBack4(line, pitch);
			else turnBack2(line, pitch);
		}
		for (let i = 0; i < side; i++) {
			const column = m + half + i * pitch;
			if (side === 4) turnBack4(column, edge * pitch);
			else turnBack2(column, edge * pitch);
		}
	}
	for (let i = 0; i < side * side; i++) {
		const to = pixel(changetype<usize>(pixels), i);
		const sum = m + ((i / side) * edge + (i % side)) * pitch;
		if (to.inside >= 0) finish(job, sum, to, panel * COLUMNS);
	}
}
