import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { maskText } from '#lib/recipe/mask-text.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { root } from '../root.mjs';
import { UsageError } from './usage-error.ts';

/** A picture to begin with: its name in recipes, and its bytes, RGB, dot by dot. */
export interface Start {
	name: string;
	bytes: Uint8Array;
}

/** A PNG file's largest square in its middle, at SIDE × SIDE; or, by its name, a picture that comes with the site. */
export async function startOf(given: string): Promise<Start> {
	const [, ours] = /^training-(apple|cat|car)$/.exec(given) ?? [];
	const path = ours ? join(root, `models/scenes-64/pictures/${ours}.png`) : given;
	const bytes = await squareIn('--start', path);
	return { name: ours ? given : startName(bytes), bytes };
}

/** What the page calls it too: SHA-256 in base64url. */
const startName = (bytes: Uint8Array): string =>
	createHash('sha256').update(bytes).digest('base64url');

/** The letters of a mask: those that were given, or of a PNG file, whose bright dots are drawn anew. */
export async function maskIn(given: string): Promise<string> {
	if (!/\.png$/i.test(given)) return given;
	const bytes = await squareIn('--mask', given);
	return maskText(
		Uint8Array.from({ length: SIDE * SIDE }, (_, dot) => {
			const [red, green, blue] = bytes.subarray(3 * dot, 3 * dot + 3);
			return Number(red! + green! + blue! > 382);
		})
	);
}

/** Each dot the mean of those of the file that fall into it, over white where they are transparent. */
async function squareIn(option: string, path: string): Promise<Uint8Array> {
	const { width, height, channels, depth, data, palette } = await decoded(option, path);
	const most = 2 ** depth - 1;
	const side = Math.min(width, height);
	const [left, top] = [Math.floor((width - side) / 2), Math.floor((height - side) / 2)];
	const colour = (x: number, y: number): number[] => {
		const at = ((top + y) * width + left + x) * channels;
		const all = palette ? palette[data[at]!]! : [...data.slice(at, at + channels)];
		const scaled = palette ? all : all.map((value) => (255 * value) / most);
		const [red, green = red, blue = red] = scaled.length < 3 ? [scaled[0]!] : scaled;
		const alpha = (scaled.length % 2 === 0 ? scaled.at(-1)! : 255) / 255;
		return [red!, green!, blue!].map((value) => alpha * value + 255 * (1 - alpha));
	};
	const edge = (i: number) => Math.floor((i * side) / SIDE);
	const bytes = new Uint8Array(3 * SIDE * SIDE);
	for (let dot = 0; dot < SIDE * SIDE; dot++) {
		const [column, row] = [dot % SIDE, Math.floor(dot / SIDE)];
		const sum = [0, 0, 0];
		let count = 0;
		for (let y = edge(row); y < Math.max(edge(row + 1), edge(row) + 1); y++) {
			for (let x = edge(column); x < Math.max(edge(column + 1), edge(column) + 1); x++, count++) {
				colour(x, y).forEach((value, i) => (sum[i]! += value));
			}
		}
		bytes.set(
			sum.map((value) => Math.round(value / count)),
			3 * dot
		);
	}
	return bytes;
}

async function decoded(option: string, path: string) {
	const file = await readFile(path).catch(() => {
		throw new UsageError(`${option} ${path} cannot be read.`);
	});
	try {
		return decode(file);
	} catch (cause) {
		throw new UsageError(`${option} ${path} is no PNG file, or a damaged one.`, { cause });
	}
}
