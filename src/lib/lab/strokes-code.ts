import type { Line } from './distributions/lines.ts';
import { REACH, type Point } from './distribution.ts';

/** Letters that stand in an address as they are. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = DIGITS.length;
/** Places along a side of the plane: two letters. */
const PLACES = BASE ** 2 - 1;

const written = (value: number): string => {
	const place = Math.round(
		((Math.min(Math.max(value, -REACH), REACH) + REACH) / (2 * REACH)) * PLACES
	);
	return DIGITS[Math.floor(place / BASE)]! + DIGITS[place % BASE]!;
};
const read = (pair: string): number =>
	((DIGITS.indexOf(pair[0]!) * BASE + DIGITS.indexOf(pair[1]!)) / PLACES) * 2 * REACH - REACH;

/** Lines as a text for an address: four letters a point, to 0.0015; a full stop between lines. */
export const linesToCode = (lines: readonly Line[]): string =>
	lines.map((line) => line.map(([x, y]) => written(x) + written(y)).join('')).join('.');

/** The lines in such a text; undefined where it is none. */
export function linesFromCode(code: string): Line[] | undefined {
	if (!/^([\w-]{4})+(\.([\w-]{4})+)*$/.test(code)) return undefined;
	return code
		.split('.')
		.map((line) =>
			line.match(/.{4}/g)!.map((four): Point => [read(four.slice(0, 2)), read(four.slice(2))])
		);
}
