import { madd, silu4 } from './arithmetic';
import { COLUMNS } from './tile';

/** What the network does with what a convolution answers: SiLU of it times a gain, or a share of something else added. */
@unmanaged
export class Ending {
	out: usize;
	/** Gains (n, channels), or 0. */
	gain: usize;
	/** What is added (ontoPixels, channels), round and round, or 0. */
	onto: usize;
	keep: f32;
	ontoPixels: i32;
	/** Pixels of one picture. */
	picture: i32;
	/** How often each picture is answered, with a gain of its own. */
	repeats: i32;
	channels: i32;
}

/** What is the same for all channels of a pixel of the answer. */
@unmanaged
export class Pixel {
	/** What is added to it. */
	onto: usize;
	/** Its picture, and its number in that. */
	n: i32;
	inside: i32;
}

/** Divided once a pixel, not once for every eight channels: that takes as long as a short row of products. */
export function place(job: Ending, n: i32, inside: i32, pixel: Pixel): void {
	const number = n * job.picture + inside;
	pixel.onto = job.onto && job.onto + ((((number % job.ontoPixels) as usize) * job.channels) << 2);
	pixel.n = n;
	pixel.inside = inside;
}

/** Eight channels of a pixel, at `y`, from channel `c` on. */
export function finish(job: Ending, y: usize, pixel: Pixel, c: i32): void {
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
function write(job: Ending, y0: v128, y1: v128, spare: usize, pixel: i32, c: i32): void {
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
