import { writeFile } from 'node:fs/promises';
import { shotsOnce } from '#lib/components/animation/shots.ts';
import { filmCells } from '#lib/components/film-strip/film.ts';
import { animatedPng } from '#lib/components/pictures/animated-png.ts';
import { withTexts } from '#lib/recording/png-text.ts';

/** Seconds of a film, and the most pictures of one. */
const FILM = { seconds: 6, most: 120 };

/** All pictures of a walk, the static first, as an animated PNG with texts in it; of a long walk evenly many. */
export async function writeFilm(
	path: string,
	walked: readonly Float32Array[],
	{ side, scale, texts }: { side: number; scale: number; texts: Record<string, string> }
): Promise<void> {
	const { cells } = filmCells(walked.length - 1, FILM.most);
	const pictures = cells.map((stop) => walked[stop]!);
	const shots = shotsOnce(pictures.length, FILM.seconds);
	const file = await animatedPng({ pictures, shots, side, scale });
	await writeFile(path, withTexts(new Uint8Array(await file.arrayBuffer()), texts));
}
