import { silu4 } from './arithmetic';

/** Pictures x (n, height, width, channels) get zeros around them, and go through SiLU where `activated` says so. */
@unmanaged
class Frame {
	x: usize;
	out: usize;
	height: i32;
	width: i32;
	channels: i32;
	/** Rows of zeros above a picture, and columns left of it. */
	above: i32;
	left: i32;
	framedHeight: i32;
	framedWidth: i32;
	activated: i32;
}

/** One row of `out`. */
export function frame(job: Frame, row: i32): void {
	const pitch = ((job.framedWidth as usize) * job.channels) << 2;
	const to = job.out + (row as usize) * pitch;
	const n = row / job.framedHeight;
	const y = (row % job.framedHeight) - job.above;
	if (y < 0 || y >= job.height) {
		memory.fill(to, 0, pitch);
		return;
	}
	const length = ((job.width as usize) * job.channels) << 2;
	const before = ((job.left as usize) * job.channels) << 2;
	const from = job.x + ((n * job.height + y) as usize) * length;
	memory.fill(to, 0, before);
	if (job.activated) activate(from, to + before, length);
	else memory.copy(to + before, from, length);
	memory.fill(to + before + length, 0, pitch - before - length);
}

/** SiLU of `length` bytes. */
function activate(from: usize, to: usize, length: usize): void {
	const fours = length & ~15;
	for (let i: usize = 0; i < fours; i += 16) {
		v128.store(to + i, silu4(v128.load(from + i)));
	}
	for (let i = fours; i < length; i += 4) {
		store<f32>(to + i, f32x4.extract_lane(silu4(v128.load32_splat(from + i)), 0));
	}
}
