/** Numbers this far from zero, and beyond, have the full colour. */
export const COLOR_REACH = 2;

const ENDS = { minus: [22, 58, 190], zero: [128, 128, 128], plus: [255, 180, 40] } as const;

/**
 * A number's colour, red, green and blue from 0 to 255: zero is mid-grey, minus goes to dark blue, plus
 * to light amber. Dark and light say the same as the colours do.
 */
export function shade(value: number): [number, number, number] {
	const end = value < 0 ? ENDS.minus : ENDS.plus;
	const share = Math.min(Math.abs(value) / COLOR_REACH, 1);
	const [r, g, b] = ENDS.zero.map((zero, i) => Math.round(zero + share * (end[i]! - zero)));
	return [r!, g!, b!];
}

/** The same as CSS. */
export const shadeCss = (value: number): string => `rgb(${shade(value).join(' ')})`;
