import { expect, test } from 'vitest';
import { kindOf, type PictureKind } from '#lib/run/picture-kind.ts';
import { pictureSentence } from '#words/picture-errors.ts';

const heads: readonly [PictureKind, string][] = [
	['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
	['jpeg', '\xff\xd8\xff\xe0'],
	['gif', 'GIF89a'],
	['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
	['avif', '\0\0\0\x20ftypavif'],
	['heic', '\0\0\0\x24ftypheic\0\0\0\0mif1heic'],
	['heic', '\0\0\0\x18ftypmif1'],
	['bmp', 'BM6\0'],
	['svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
	['svg', '\xef\xbb\xbf<?xml version="1.0"?>\n<svg/>'],
	['text', 'Dear picture,\r\n\tthis is none.\n'],
	['empty', ''],
	['unknown', '\0\x01\x02\x03']
];

test.each(heads)('a file that begins like %s is one, whatever it is called', async (kind, head) => {
	const bytes = Uint8Array.from(head, (letter) => letter.charCodeAt(0));
	expect(await kindOf(new File([bytes], 'photo.png', { type: 'image/png' }))).toBe(kind);
});

test('each kind that is no picture has a sentence of its own', () => {
	const sentences = (['empty', 'svg', 'text'] as const).map((kind) =>
		pictureSentence({ code: 'noPicture', kind })
	);
	const undecodable = (['heic', 'unknown', 'jpeg'] as const).map((kind) =>
		pictureSentence({ code: 'undecodable', kind })
	);
	const all = [...sentences, ...undecodable];
	expect(new Set(all).size).toBe(all.length);
	for (const sentence of all) expect(sentence).toMatch(/^(?:This|Your) .+\.$/);
});
