/** Pictures a, doubled in size where `halved` is 1, and b side by side in their channels, in turn where either has fewer pictures. */
@unmanaged
class Join {
	a: usize;
	b: usize;
	out: usize;
	/** 1 where a has half as many pixels a side. */
	halved: i32;
	aPictures: i32;
	bPictures: i32;
	height: i32;
	width: i32;
	aChannels: i32;
	bChannels: i32;
}

/** One line of `out`. */
export function join(job: Join, line: i32): void {
	const n = line / job.height;
	const y = line % job.height;
	const aLine = (n % job.aPictures) * (job.height >> job.halved) + (y >> job.halved);
	const bLine = (n % job.bPictures) * job.height + y;
	const aLength = (job.aChannels as usize) << 2;
	const bLength = (job.bChannels as usize) << 2;
	const a = job.a + (aLine as usize) * (job.width >> job.halved) * aLength;
	const b = job.b + (bLine as usize) * job.width * bLength;
	let to = job.out + (line as usize) * job.width * (aLength + bLength);
	for (let x = 0; x < job.width; x++) {
		copy(a + ((x >> job.halved) as usize) * aLength, to, aLength);
		copy(b + (x as usize) * bLength, to + aLength, bLength);
		to += aLength + bLength;
	}
}

/** For a few hundred bytes quicker than memory.copy, which browsers call a function for. */
function copy(from: usize, to: usize, length: usize): void {
	const fours = length & ~15;
	for (let i: usize = 0; i < fours; i += 16) v128.store(to + i, v128.load(from + i));
	for (let i = fours; i < length; i += 4) store<f32>(to + i, load<f32>(from + i));
}
