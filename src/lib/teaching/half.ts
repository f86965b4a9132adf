/** IEEE 754's 16-bit numbers: a sign, 5 bits of exponent, 10 of fraction. */

/** The bits of the half nearest to each value; what is too large becomes infinite. */
export const toHalves = (values: Float32Array): Uint16Array => Uint16Array.from(values, halfOf);

/** The values of toHalves. */
export const fromHalves = (bits: Uint16Array): Float32Array => Float32Array.from(bits, valueOf);

function halfOf(value: number): number {
	const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
	const size = Math.abs(value);
	if (Number.isNaN(value)) return 0x7e00;
	if (size >= 65520) return sign | 0x7c00;
	// Below 2⁻¹⁴ the fraction counts steps of 2⁻²⁴, whatever the exponent.
	const exponent = Math.max(-14, Math.floor(Math.log2(size)));
	const fraction = toEven(size * 2 ** (10 - exponent));
	// A fraction rounded up to the next power of two carries into the exponent by itself.
	return sign | (size < 2 ** -14 ? fraction : ((exponent + 15) << 10) + fraction - 1024);
}

function toEven(value: number): number {
	const rounded = Math.round(value);
	return rounded - value === 0.5 && rounded % 2 === 1 ? rounded - 1 : rounded;
}

function valueOf(bits: number): number {
	const sign = bits & 0x8000 ? -1 : 1;
	const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
	if (exponent === 31) return fraction ? NaN : sign * Infinity;
	if (exponent === 0) return sign * fraction * 2 ** -24;
	return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
