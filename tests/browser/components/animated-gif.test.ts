import { expect, test } from 'vitest';
import { animatedGif } from '#lib/components/pictures/animated-gif.ts';
import { gaussian } from '#lib/diffusion/random.ts';

const SIDE = 64;
/** A picture of three colours, and static, which has nearly as many colours as dots. */
const flags = Float32Array.from({ length: SIDE * SIDE * 3 }, (_, i) =>
	Math.floor(i / 3 / SIDE) % 3 === i % 3 ? 1 : -1
);
const noise = gaussian(7, 1, SIDE * SIDE * 3).map((value) => value / 3);

test('the browser reads every picture of a GIF, for as long as it stands, and flat colours exactly', async () => {
	const shots = [
		{ which: 1, seconds: 0.5 },
		{ which: 0, seconds: 1.25 }
	];
	const file = await animatedGif({ pictures: [flags, noise], shots, side: SIDE, scale: 4 });
	const decoder = new ImageDecoder({ data: await file.arrayBuffer(), type: 'image/gif' });
	await Promise.all([decoder.tracks.ready, decoder.completed]);
	expect(decoder.tracks.selectedTrack).toMatchObject({ frameCount: 2, repetitionCount: Infinity });
	const dotsOf = async (frameIndex: number) => {
		const { image } = await decoder.decode({ frameIndex });
		const context = new OffscreenCanvas(4 * SIDE, 4 * SIDE).getContext('2d')!;
		context.drawImage(image, 0, 0);
		return { duration: image.duration, data: context.getImageData(0, 0, 4 * SIDE, 4 * SIDE).data };
	};
	const wanted = [noise, flags].map((values) => (x: number, y: number, c: number) => {
		const value = values[3 * (SIDE * (y >> 2) + (x >> 2)) + c]!;
		return Math.min(255, Math.max(0, 127.5 + 127.5 * value));
	});
	const off = [0, 0];
	for (const which of [0, 1]) {
		const { duration, data } = await dotsOf(which);
		expect(duration).toBe(1e6 * [0.5, 1.25][which]!);
		for (let y = 0; y < 4 * SIDE; y++) {
			for (let x = 0; x < 4 * SIDE; x++) {
				for (let c = 0; c < 3; c++) {
					const shown = data[4 * (4 * SIDE * y + x) + c]!;
					off[which] = Math.max(off[which]!, Math.abs(shown - wanted[which]!(x, y, c)));
				}
			}
		}
	}
	expect(off[1]).toBeLessThanOrEqual(0.5);
	// What it loses, in 256 colours: never a colour of another kind.
	expect(off[0]).toBeGreaterThan(1);
	expect(off[0]).toBeLessThan(64);
});
