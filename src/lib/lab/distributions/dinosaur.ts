import type { Point } from '#lib/lab/distribution.ts';
import { lines, type Line } from './lines.ts';

/** Our own: from the tip of the tail along the back, around head and legs, and home. */
const OUTLINE = `0,5 2,5.3 4,6.1 6,7.3 8,7.9 10,7.6 11.6,8 12.8,9.3 13.7,10.9 14.8,11.8 16.2,12
	17.5,11.6 18.3,10.9 18.2,10.3 17,10 16,9.9 15.3,9 14.6,7.4 13.7,5.8 12.9,4.6 12.6,2.4 12.6,0.2
	11.2,0.2 11,2.2 10.6,3.5 8.7,3.1 7.4,3.3 7.2,1.8 7.1,0.2 5.6,0.2 5.6,2.2 5.2,3.7 3.5,4.3 1.6,4.6 0,5`;
const EYE = '16.2,11.1';
const SPOTS = '7.2,5.8 8.8,6.2 10.4,5.6';

const [WIDTH, HEIGHT, SCALE] = [18.3, 12.2, 0.255];

const parse = (text: string): Line =>
	text.split(/\s+/).map((pair): Point => {
		const [x, y] = pair.split(',').map(Number);
		return [(x! - WIDTH / 2) * SCALE, (y! - HEIGHT / 2) * SCALE];
	});

/** A dinosaur. Its classes are the outline, and the eye with the spots. */
export const dinosaur = lines(
	[[parse(OUTLINE)], [EYE, ...SPOTS.split(' ')].map((spot) => parse(spot))],
	0.025
);
