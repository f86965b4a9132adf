import { readFile } from 'node:fs/promises';
import { decode } from 'fast-png';
import type { Drawing } from '#lib/teaching/drawing.ts';
import { drawingOf } from '#lib/teaching/drawing-of.ts';
import { UsageError } from '../generate/usage-error.ts';

/** The drawing in a PNG file. */
export async function drawingIn(path: string): Promise<Drawing> {
	const { width, height, channels, depth, data, palette } = await decoded(path);
	const most = 2 ** depth - 1;
	return drawingOf(width, height, (x, y) => {
		const at = (y * width + x) * channels;
		const all = palette ? palette[data[at]!]! : [...data.slice(at, at + channels)];
		const scaled = palette ? all : all.map((value) => (255 * value) / most);
		const [red, green = red, blue = red] = scaled.length < 3 ? [scaled[0]!] : scaled;
		return [red!, green!, blue!, scaled.length % 2 === 0 ? scaled.at(-1)! : 255];
	});
}

async function decoded(path: string) {
	const file = await readFile(path).catch(() => {
		throw new UsageError(`${path} cannot be read.`);
	});
	try {
		return decode(file);
	} catch (cause) {
		throw new UsageError(`${path} is no PNG file, or a damaged one.`, { cause });
	}
}
