/** What a file is by its first bytes, whatever its name says. */
export type PictureKind =
	'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'heic' | 'bmp' | 'svg' | 'text' | 'empty' | 'unknown';

/** Bytes that tell. */
const HEAD = 1024;

export async function kindOf(file: Blob): Promise<PictureKind> {
	if (file.size === 0) return 'empty';
	const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
	// Every byte as the letter of its number.
	const head = String.fromCharCode(...bytes);
	if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
	if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
	if (/^GIF8[79]a/.test(head)) return 'gif';
	if (/^RIFF.{4}WEBP/s.test(head)) return 'webp';
	if (/^.{4}ftypavi[fs]/s.test(head)) return 'avif';
	if (/^.{4}ftyp(?:hei|hev|mif1|msf1)/s.test(head)) return 'heic';
	if (head.startsWith('BM')) return 'bmp';
	if (/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(head)) return 'svg';
	return [...head].every(
		(letter) => letter === '\t' || letter === '\n' || letter === '\r' || letter >= ' '
	)
		? 'text'
		: 'unknown';
}
