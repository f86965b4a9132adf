import { canEncodeVideo, type VideoCodec } from 'mediabunny';

/** A file that moves. */
export type FilmKind = 'mp4' | 'webm' | 'png' | 'gif';

/** Those that need the browser's encoder. */
type VideoKind = Exclude<FilmKind, 'png' | 'gif'>;

export const isVideo = (kind: FilmKind): kind is VideoKind => kind === 'mp4' || kind === 'webm';

/** How a video is packed: what every player reads, then what Chrome and Firefox write at least. */
const CODECS: Readonly<Record<VideoKind, readonly VideoCodec[]>> = {
	mp4: ['avc'],
	webm: ['vp9', 'vp8']
};

/** The codec that this browser packs such a film with; undefined where it has none. */
export async function codecFor(kind: VideoKind, side: number): Promise<VideoCodec | undefined> {
	for (const codec of CODECS[kind]) {
		if (await canEncodeVideo(codec, { width: side, height: side })) return codec;
	}
	return undefined;
}

/** What this browser can write at a size: an animated PNG and a GIF always. */
export async function kindsHere(side: number): Promise<FilmKind[]> {
	const [mp4, webm] = await Promise.all([codecFor('mp4', side), codecFor('webm', side)]);
	return [...(mp4 ? ['mp4' as const] : []), ...(webm ? ['webm' as const] : []), 'png', 'gif'];
}
