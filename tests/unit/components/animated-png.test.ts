import { decode, decodeApng } from 'fast-png';
import { expect, test } from 'vitest';
import { animatedPng } from '#lib/components/pictures/animated-png.ts';

/** 2 × 2 dots, each of one brightness. */
const picture = (...values: number[]) =>
	Float32Array.from(values.flatMap((value) => [value, value, value]));
const pictures = [picture(-1, 1, 0, -1), picture(1, -1, -1, 0), picture(0, 0, 1, 1)];

async function saved(): Promise<Uint8Array> {
	const shots = [0.16, 0.16, 0.5].map((seconds, which) => ({ which, seconds }));
	const file = await animatedPng({ pictures, shots, side: 2, scale: 2 });
	expect(file.type).toBe('image/png');
	return new Uint8Array(await file.arrayBuffer());
}

/** The red of every dot, row after row. */
const reds = (data: ArrayLike<number>) => Array.from(data).filter((_, i) => i % 3 === 0);

test('every picture comes back as it was, each dot a square', async () => {
	const { frames, width, height } = decodeApng(await saved());
	expect([width, height]).toEqual([4, 4]);
	expect(frames).toHaveLength(3);
	expect(frames.map(({ delayNumber, delayDenominator }) => delayNumber / delayDenominator)).toEqual(
		[0.16, 0.16, 0.5]
	);
	// −1 is 0, 0 is 128 (127.5 goes to the even one), 1 is 255.
	expect(reds(frames[1]!.data)).toEqual(
		[
			[255, 255, 0, 0],
			[255, 255, 0, 0],
			[0, 0, 128, 128],
			[0, 0, 128, 128]
		].flat()
	);
});

test('what knows no animation sees the first picture', async () => {
	const { data, width } = decode(await saved());
	expect(width).toBe(4);
	expect(reds(data).slice(0, 4)).toEqual([0, 0, 255, 255]);
});
