import { expect, test } from 'vitest';
import { videoFrames } from '#lib/components/animation/video-frames.ts';
import { shotsOnce, shotsThereAndBack } from '#lib/components/animation/shots.ts';
import type { Shot } from '#lib/components/pictures/moving-picture.ts';

const lengthOf = (shots: readonly Shot[]) => shots.reduce((sum, { seconds }) => sum + seconds, 0);
const order = (shots: readonly Shot[]) => shots.map(({ which }) => which);

test('an animation lasts as long as asked, and stands on its first picture and longer on its last', () => {
	const shots = shotsOnce(21, 6);
	expect(lengthOf(shots)).toBeCloseTo(6, 9);
	expect(order(shots)).toEqual(Array.from({ length: 21 }, (_, i) => i));
	const [first, second, last] = [shots[0]!, shots[1]!, shots.at(-1)!].map(({ seconds }) => seconds);
	expect(first!).toBeCloseTo(0.12 * 6, 9);
	expect(last!).toBeCloseTo(0.3 * 6, 9);
	expect(second!).toBeCloseTo((0.58 * 6) / 19, 9);
});

test('there and back shows both ends once, in the same time', () => {
	const shots = shotsThereAndBack(4, 3);
	expect(order(shots)).toEqual([0, 1, 2, 3, 2, 1]);
	expect(lengthOf(shots)).toBeCloseTo(3, 9);
});

test('two pictures, and one, have all the time there is', () => {
	expect(lengthOf(shotsOnce(2, 3))).toBeCloseTo(3, 9);
	expect(lengthOf(shotsThereAndBack(1, 3))).toBeCloseTo(3, 9);
});

test('a video has thirty frames a second, and none of its pictures is left out', () => {
	const frames = videoFrames(shotsOnce(21, 6));
	expect(frames).toHaveLength(180);
	expect(new Set(frames).size).toBe(21);
	// Of more pictures than there are frames each is still seen: the film is longer then.
	expect(new Set(videoFrames(shotsOnce(200, 3))).size).toBe(200);
});
