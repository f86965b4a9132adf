/** a·b + c: rounded once where the machine has such an instruction, twice elsewhere. */
export function madd(a: v128, b: v128, c: v128): v128 {
	if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
	return f32x4.add(f32x4.mul(a, b), c);
}

/**
 * eˣ of four numbers, within 2 units of the last place: 2ⁿ·eʳ with |r| ≤ ln 2 / 2 and Cephes' polynomial for eʳ
 * (Moshier 1989, expf.c). Below −87 and above 88 it stays at what those give.
 */
export function exp4(x: v128): v128 {
	x = f32x4.max(f32x4.min(x, f32x4.splat(88)), f32x4.splat(-87));
	const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504)));
	let r = madd(n, f32x4.splat(-0.693359375), x);
	r = madd(n, f32x4.splat(2.1219444e-4), r);
	let p = f32x4.splat(1.98756915e-4);
	p = madd(p, r, f32x4.splat(1.3981999507e-3));
	p = madd(p, r, f32x4.splat(8.3334519073e-3));
	p = madd(p, r, f32x4.splat(4.1665795894e-2));
	p = madd(p, r, f32x4.splat(1.6666665459e-1));
	p = madd(p, r, f32x4.splat(5.0000001201e-1));
	const y = f32x4.add(madd(p, f32x4.mul(r, r), r), f32x4.splat(1));
	const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
	return f32x4.mul(y, power);
}

/** x·sigmoid(x) of four numbers. */
export function silu4(x: v128): v128 {
	return f32x4.div(x, f32x4.add(f32x4.splat(1), exp4(f32x4.neg(x))));
}

/** Four numbers' sum. */
export function sum4(x: v128): f32 {
	return (
		f32x4.extract_lane(x, 0) +
		f32x4.extract_lane(x, 1) +
		(f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
	);
}
