import { madd, silu4 } from './arithmetic';
import { COLUMNS, ROWS, tile } from './tile';

/**
 * Convolution, or a matrix product, which is one with a 1×1 kernel: pictures x with zeros around them, w in panels.
 * Then what the network does with an answer: SiLU of it times a gain, or a share of something else added.
 */
@unmanaged
class Products {
	x: usize;
	w: usize;
	out: usize;
	/** Gains (n, channels), or 0. */
	gain: usize;
	/** What is added (ontoPixels, channels), round and round, or 0. */
	onto: usize;
	keep: f32;
	ontoPixels: i32;
	/** Pixels of all pictures, and of one; pixels of a line. */
	pixels: i32;
	picture: i32;
	line: i32;
	/** How often each picture is answered, with a gain of its own. */
	repeats: i32;
	channels: i32;
	/** Rows of the kernel, and numbers of x under one of them. */
	kernel: i32;
	run: i32;
	/** Numbers of x from row to row, pixel to pixel, line to line, and picture to picture. */
	rowPitch: i32;
	pixelPitch: i32;
	linePitch: i32;
	picturePitch: i32;
	/** Tiles of one chunk. */
	tiles: i32;
	/** Where each thread may write: a tile, and its pixels. */
	own: usize;
	ownPitch: i32;
}

/** What is the same for all channels of a pixel of a chunk. */
@unmanaged
class Pixel {
	/** Where what is multiplied for it begins in x. */
	from: usize;
	/** What is added to it. */
	onto: usize;
	/** Its picture, and its number in that. */
	n: i32;
	inside: i32;
}

/** `job.tiles` tiles of pixels, all channels. A tile past the last pixel takes that again. */
export function products(job: Products, chunk: i32, thread: i32): void {
	const spare = job.own + thread * job.ownPitch;
	const list = spare + ((ROWS * COLUMNS) << 2);
	const first = chunk * job.tiles * ROWS;
	const count = min(job.tiles * ROWS, job.pixels - first);
	for (let i = 0; i < job.tiles * ROWS; i++)
		place(job, min(first + i, job.pixels - 1), pixel(list, i));
	const panels = (job.channels + COLUMNS - 1) / COLUMNS;
	const panelSize = ((job.kernel as usize) * job.run * COLUMNS) << 2;
	for (let panel = 0; panel < panels; panel++) {
		const w = job.w + (panel as usize) * panelSize;
		for (let i = 0; i < count; i += ROWS) {
			tile(
				pixel(list, i).from,
				pixel(list, i + 1).from,
				pixel(list, i + 2).from,
				pixel(list, i + 3).from,
				w,
				job.kernel,
				job.run,
				(job.rowPitch as usize) << 2,
				spare,
				COLUMNS << 2
			);
			const rows = min(ROWS, count - i);
			for (let k = 0; k < rows; k++) {
				finish(job, spare + k * (COLUMNS << 2), pixel(list, i + k), panel * COLUMNS);
			}
		}
	}
}

/** The i-th of a list. */
function pixel(list: usize, i: i32): Pixel {
	return changetype<Pixel>(list + i * offsetof<Pixel>());
}

/** Divided once a pixel, not once for every eight channels: that takes as long as a short row of products. */
function place(job: Products, number: i32, pixel: Pixel): void {
	const n = number / job.picture;
	const inside = number % job.picture;
	const numbers =
		(n as usize) * job.picturePitch +
		((inside / job.line) as usize) * job.linePitch +
		((inside % job.line) as usize) * job.pixelPitch;
	pixel.from = job.x + (numbers << 2);
	pixel.onto = job.onto && job.onto + ((((number % job.ontoPixels) as usize) * job.channels) << 2);
	pixel.n = n;
	pixel.inside = inside;
}

/** Eight channels of a pixel, at `y`, from channel `c` on. */
function finish(job: Products, y: usize, pixel: Pixel, c: i32): void {
	let y0 = v128.load(y);
	let y1 = v128.load(y, 16);
	if (job.gain == 0) {
		if (pixel.onto) {
			const keep = f32x4.splat(job.keep);
			const from = pixel.onto + ((c as usize) << 2);
			y0 = madd(keep, v128.load(from), y0);
			y1 = madd(keep, v128.load(from, 16), y1);
		}
		write(job, y0, y1, y, pixel.n * job.picture + pixel.inside, c);
		return;
	}
	for (let i = 0; i < job.repeats; i++) {
		const n = pixel.n * job.repeats + i;
		const gain = job.gain + (((n as usize) * job.channels + c) << 2);
		const g0 = silu4(f32x4.mul(y0, v128.load(gain)));
		const g1 = silu4(f32x4.mul(y1, v128.load(gain, 16)));
		write(job, g0, g1, y, n * job.picture + pixel.inside, c);
	}
}

/** Of eight channels those that there are; `spare` is room for eight. */
function write(job: Products, y0: v128, y1: v128, spare: usize, pixel: i32, c: i32): void {
	const to = job.out + (((pixel as usize) * job.channels + c) << 2);
	const there = job.channels - c;
	if (there >= COLUMNS) {
		v128.store(to, y0);
		v128.store(to, y1, 16);
		return;
	}
	v128.store(spare, y0);
	v128.store(spare, y1, 16);
	for (let i = 0; i < there; i++) store<f32>(to + (i << 2), load<f32>(spare + (i << 2)));
}
