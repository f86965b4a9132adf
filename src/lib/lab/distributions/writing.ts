import { REACH, type Point, type Distribution } from '#lib/lab/distribution.ts';
import { LETTERS } from './letters.ts';
import { lines, type Line } from './lines.ts';

/** The most letters that fit and can still be read. */
const LONGEST = 8;

const [WIDTH, HEIGHT, GAP] = [4, 6, 2];
/** The letters fill this much of the plane, in either direction. */
const [WIDEST, HIGHEST] = [1.7 * REACH, 0.9 * REACH];

/** The letters of a text that can be drawn, capitals all, at most eight; none where there are none. */
export const drawable = (text: string): string =>
	[...text.toUpperCase()]
		.filter((letter) => letter === ' ' || Object.hasOwn(LETTERS, letter))
		.join('')
		.replace(/ +/g, ' ')
		.trim()
		.slice(0, LONGEST)
		.trim();

/** A text of letters that can be drawn; its classes are the letters. */
export function writing(text: string): Distribution {
	const width = text.length * (WIDTH + GAP) - GAP;
	const scale = Math.min(WIDEST / width, HIGHEST / HEIGHT);
	const letters = [...text].flatMap((letter, place) => {
		const drawn = LETTERS[letter];
		if (drawn === undefined) return [];
		const at = (pair: string): Point => [
			(place * (WIDTH + GAP) + Number(pair[0]) - width / 2) * scale,
			(Number(pair[1]) - HEIGHT / 2) * scale
		];
		return [drawn.split(',').map((line): Line => line.split(' ').map(at))];
	});
	return lines(letters, 0.03);
}
