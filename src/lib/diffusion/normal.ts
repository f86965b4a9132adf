/**
 * The inverse of the normal distribution function, from +, −, ×, ÷ and √ only. Those are exactly
 * rounded in IEEE 754, so every engine gets the same bits; Math.log and Math.cos may differ.
 */

/**
 * The z below which a share (n + ½)/2³² of N(0, 1) lies, for n = 0 … 2³² − 1; |z| < 6.4.
 * Wichura 1988, Algorithm AS 241 (PPND16), relative accuracy about 1e-16.
 */
export function normalQuantile(n: number): number {
	const q = (n + 0.5) / 2 ** 32 - 0.5;
	if (Math.abs(q) <= 0.425) {
		const r = 0.180625 - q * q;
		return (q * polynomial(r, A)) / polynomial(r, B);
	}
	// min(p, 1 − p) is an odd number of halves: (2m + 1)/2³³, which floating point holds exactly.
	const odd = 2 * (q < 0 ? n : 2 ** 32 - 1 - n) + 1;
	const r = Math.sqrt(33 * LN2 - logOfInteger(odd));
	// r ≤ √(33 ln 2) < 5: Wichura's far tails begin beyond.
	const z = polynomial(r - 1.6, C) / polynomial(r - 1.6, D);
	return q < 0 ? -z : z;
}

const LN2 = 0.6931471805599453;

/** ln n for 1 ≤ n < 2³²: n = 2ᵉ·m, and ln m = 2 artanh((m − 1)/(m + 1)) as a series in its square. */
function logOfInteger(n: number): number {
	let e = 31 - Math.clz32(n);
	let m = n / 2 ** e;
	if (m > Math.SQRT2) {
		m /= 2;
		e += 1;
	}
	const s = (m - 1) / (m + 1); // |s| < 0.172: eleven terms leave less than 1e-17
	return e * LN2 + 2 * s * polynomial(s * s, ARTANH);
}

const ARTANH = Array.from({ length: 11 }, (_, k) => 1 / (2 * k + 1));

/** c₀ + c₁x + c₂x² + … by Horner's rule. */
function polynomial(x: number, coefficients: readonly number[]): number {
	let value = 0;
	for (let k = coefficients.length - 1; k >= 0; k--) value = value * x + coefficients[k]!;
	return value;
}

// Wichura's coefficients: A/B near the middle, C/D in the tails.
const A = [
	3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
	45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727
];
const B = [
	1.0, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
	39307.89580009271061, 28729.085735721942674, 5226.495278852545925
];
const C = [
	1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
	1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4
];
const D = [
	1.0, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455,
	0.14810397642748007459, 0.0151986665636164571966, 5.475938084995344946e-4,
	1.05075007164441684324e-9
];
