import {
	BufferTarget,
	CanvasSource,
	Mp4OutputFormat,
	Output,
	QUALITY_VERY_HIGH,
	WebMOutputFormat
} from 'mediabunny';
import { paint } from '#lib/charts/paint.ts';
import { unseenCanvas } from '#lib/components/pictures/unseen-canvas.ts';
import type { Heard, MovingPicture } from '#lib/components/pictures/moving-picture.ts';
import { codecFor } from './film-kinds.ts';
import { videoFrames, RATE } from './video-frames.ts';

/** A film by the browser's own encoder (WebCodecs), packed by mediabunny; every dot a square. Throws where it has none. */
export async function videoOf(
	kind: 'mp4' | 'webm',
	film: MovingPicture,
	heard: Heard
): Promise<Blob> {
	const { pictures, shots, side, scale } = film;
	const size = side * scale;
	const codec = await codecFor(kind, size);
	if (!codec) throw new Error(`this browser has no encoder for ${kind}`);
	const target = new BufferTarget();
	const format = kind === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat();
	const output = new Output({ format, target });
	const screen = unseenCanvas(size, size);
	screen.imageSmoothingEnabled = false;
	const source = new CanvasSource(screen.canvas, { codec, quality: QUALITY_VERY_HIGH });
	output.addVideoTrack(source, { frameRate: RATE });
	try {
		await output.start();
		const frames = videoFrames(shots);
		for (const [i, which] of frames.entries()) {
			if (which !== frames[i - 1]) await show(pictures[which]!, side, screen);
			await source.add(i / RATE, 1 / RATE);
			heard((i + 1) / frames.length);
		}
		await output.finalize();
	} catch (error) {
		await output.cancel();
		throw error;
	}
	return new Blob([target.buffer!], { type: `video/${kind}` });
}

async function show(picture: Float32Array, side: number, screen: CanvasRenderingContext2D) {
	const image = new ImageData(paint(picture, side * side, 'picture'), side, side);
	const bitmap = await createImageBitmap(image);
	screen.drawImage(bitmap, 0, 0, screen.canvas.width, screen.canvas.height);
	bitmap.close();
}
