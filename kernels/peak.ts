import { madd, sum4 } from './arithmetic';

/** Multiplications and additions that wait for nothing but themselves: as fast as this machine computes. */
@unmanaged
class Peak {
	out: usize;
	/** Of each chunk; in a round, twelve times four numbers are multiplied and added. */
	rounds: i32;
}

/** One chunk. Twelve chains keep a machine busy that begins two a cycle and ends each after four to six. */
export function peak(job: Peak, chunk: i32): void {
	const a = f32x4.splat(0.999);
	const b = f32x4.splat(0.001);
	let c0 = b;
	let c1 = f32x4.splat(1);
	let c2 = f32x4.splat(2);
	let c3 = f32x4.splat(3);
	let c4 = f32x4.splat(4);
	let c5 = f32x4.splat(5);
	let c6 = f32x4.splat(6);
	let c7 = f32x4.splat(7);
	let c8 = f32x4.splat(8);
	let c9 = f32x4.splat(9);
	let c10 = f32x4.splat(10);
	let c11 = f32x4.splat(11);
	for (let round = 0; round < job.rounds; round++) {
		c0 = madd(a, c0, b);
		c1 = madd(a, c1, b);
		c2 = madd(a, c2, b);
		c3 = madd(a, c3, b);
		c4 = madd(a, c4, b);
		c5 = madd(a, c5, b);
		c6 = madd(a, c6, b);
		c7 = madd(a, c7, b);
		c8 = madd(a, c8, b);
		c9 = madd(a, c9, b);
		c10 = madd(a, c10, b);
		c11 = madd(a, c11, b);
	}
	const low = f32x4.add(f32x4.add(c0, c1), f32x4.add(f32x4.add(c2, c3), f32x4.add(c4, c5)));
	const high = f32x4.add(f32x4.add(c6, c7), f32x4.add(f32x4.add(c8, c9), f32x4.add(c10, c11)));
	store<f32>(job.out + ((chunk as usize) << 2), sum4(f32x4.add(low, high)));
}
