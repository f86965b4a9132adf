import { describe, expect, test } from 'vitest';
import { SIDE } from '#lib/recipe/site-model.ts';
import { CENTRED } from '#lib/run/crop.ts';
import { openedPicture, PictureError } from '#lib/run/opened-picture.ts';

async function painted(width: number, height: number, type = 'image/png'): Promise<Blob> {
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d')!;
	// Left red, right blue.
	for (const [i, color] of ['#f00', '#00f'].entries()) {
		context.fillStyle = color;
		context.fillRect((i * width) / 2, 0, width / 2, height);
	}
	return canvas.convertToBlob({ type });
}

describe('a picture file of the reader', () => {
	test('a photo of 40 megapixels becomes 64 × 64', async () => {
		const opened = await openedPicture(await painted(8000, 5000, 'image/jpeg'));
		expect([opened.width, opened.height]).toEqual([8000, 5000]);
		expect(opened.square(CENTRED)).toHaveLength(3 * SIDE * SIDE);
	}, 60_000);

	test('the square is cut where the reader wants it', async () => {
		const opened = await openedPicture(await painted(256, 64));
		const [left, right] = [0, 1].map((x) => opened.square({ ...CENTRED, x })) as [
			Float32Array,
			Float32Array
		];
		expect([...left.slice(0, 3)]).toEqual([1, -1, -1]);
		expect([...right.slice(0, 3)]).toEqual([-1, -1, 1]);
		// Seen from nearer, the middle is red on the left and blue on the right.
		const near = opened.square({ ...CENTRED, zoom: 4 });
		expect([...near.slice(0, 3)]).toEqual([1, -1, -1]);
		expect([...near.slice(-3)]).toEqual([-1, -1, 1]);
	});

	const files: readonly [string, BlobPart, object][] = [
		['0 bytes', '', { code: 'noPicture', kind: 'empty' }],
		[
			'an SVG with a script',
			'<svg xmlns="http://www.w3.org/2000/svg"><script>parent.owned=1</script></svg>',
			{ code: 'noPicture', kind: 'svg' }
		],
		['a text named .png', 'no picture', { code: 'noPicture', kind: 'text' }],
		['HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', { code: 'undecodable', kind: 'heic' }],
		[
			'half a PNG',
			Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
			{ code: 'undecodable', kind: 'png' }
		]
	];
	test.each(files)('%s is refused with its reason', async (_, content, problem) => {
		const file = new File([content], 'photo.png', { type: 'image/png' });
		const error = await openedPicture(file).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(PictureError);
		expect((error as PictureError).problem).toEqual(problem);
	});
});
