import { Ending, finish, Pixel, place } from './ending';
import { COLUMNS, ROWS, tile } from './tile';

/** Convolution, or a matrix product, which is one with a 1×1 kernel: pictures x with zeros around them, w in panels. */
@unmanaged
class Products extends Ending {
	x: usize;
	w: usize;
	/** Pixels of all pictures; of a line. */
	pixels: i32;
	line: i32;
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

/** Where what is multiplied for a pixel begins in x. */
@unmanaged
class Source extends Pixel {
	from: usize;
}

/** `job.tiles` tiles of pixels, all channels. A tile past the last pixel takes that again. */
export function products(job: Products, chunk: i32, thread: i32): void {
	const spare = job.own + thread * job.ownPitch;
	const list = spare + ((ROWS * COLUMNS) << 2);
	const first = chunk * job.tiles * ROWS;
	const count = min(job.tiles * ROWS, job.pixels - first);
	for (let i = 0; i < job.tiles * ROWS; i++)
		find(job, min(first + i, job.pixels - 1), source(list, i));
	const panels = (job.channels + COLUMNS - 1) / COLUMNS;
	const panelSize = ((job.kernel as usize) * job.run * COLUMNS) << 2;
	for (let panel = 0; panel < panels; panel++) {
		const w = job.w + (panel as usize) * panelSize;
		for (let i = 0; i < count; i += ROWS) {
			tile(
				source(list, i).from,
				source(list, i + 1).from,
				source(list, i + 2).from,
				source(list, i + 3).from,
				w,
				job.kernel,
				job.run,
				(job.rowPitch as usize) << 2,
				spare,
				COLUMNS << 2
			);
			const rows = min(ROWS, count - i);
			for (let k = 0; k < rows; k++) {
				finish(job, spare + k * (COLUMNS << 2), source(list, i + k), panel * COLUMNS);
			}
		}
	}
}

/** The i-th of a list. */
function source(list: usize, i: i32): Source {
	return changetype<Source>(list + i * offsetof<Source>());
}

function find(job: Products, number: i32, source: Source): void {
	const n = number / job.picture;
	const inside = number % job.picture;
	const numbers =
		(n as usize) * job.picturePitch +
		((inside / job.line) as usize) * job.linePitch +
		((inside % job.line) as usize) * job.pixelPitch;
	source.from = job.x + (numbers << 2);
	place(job, n, inside, source);
}
