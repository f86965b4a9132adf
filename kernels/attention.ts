import { exp4, sum4 } from './arithmetic';
import { scaled, unit } from './pixel-norm';
import { COLUMNS, ROWS, tile } from './tile';

/** Every pixel asks all pixels and all words: a softmax over both of the cosines, and the mean of what those tell. */
@unmanaged
class Attention {
	/** What pixels ask, offer and tell, (n, pixels, 3·heads·width). */
	asked: usize;
	/** Added to what they ask, (pixels, 3·heads·width). */
	here: usize;
	/** What words offer and tell, (heads·n, words, width) each. */
	key: usize;
	value: usize;
	/** Added to scores, (heads·n, pixels + words). */
	bias: usize;
	/** The answer, (n, pixels, heads·width). */
	out: usize;
	/** Where the softmax's rows go, (heads·n, pixels, pixels + words), or 0. */
	weights: usize;
	n: i32;
	heads: i32;
	pixels: i32;
	words: i32;
	width: i32;
	/** Pixels and words, in whole panels. */
	keys: i32;
	/** For each stack, head after head and n in each: what is asked, rows of `width`; offered, and told, both in panels. */
	queries: usize;
	keyPanels: usize;
	valuePanels: usize;
	/** Tiles of pixels that one chunk answers, and chunks of one stack. */
	tiles: i32;
	chunks: i32;
	/** Where each thread may write: four rows of scores, and a tile. */
	own: usize;
	ownPitch: i32;
}

/** Lays one stack out for `attention`. */
export function attentionStack(job: Attention, stack: i32): void {
	const width = job.width;
	const channels = job.heads * width;
	const head = stack / job.n;
	const n = stack % job.n;
	const rowLength = ((channels as usize) * 3) << 2;
	const query = job.queries + (((stack as usize) * job.pixels * width) << 2);
	const key = job.keyPanels + (((stack as usize) * job.keys * width) << 2);
	const wide = (width + COLUMNS - 1) / COLUMNS;
	const value = job.valuePanels + (((stack as usize) * wide * COLUMNS * job.keys) << 2);
	memory.fill(key, 0, ((job.keys as usize) * width) << 2);
	memory.fill(value, 0, ((wide as usize) * COLUMNS * job.keys) << 2);
	let from = job.asked + (n as usize) * job.pixels * rowLength + (((head as usize) * width) << 2);
	let here = job.here + (((head as usize) * width) << 2);
	for (let i = 0; i < job.pixels; i++) {
		const row = query + (((i as usize) * width) << 2);
		for (let k: usize = 0; k < (width as usize) << 2; k += 4) {
			store<f32>(row + k, load<f32>(from + k) + load<f32>(here + k));
		}
		scaled(row, row, width, unit(row, width) / sqrt<f32>(width as f32));
		const offered = from + ((channels as usize) << 2);
		const told = from + ((channels as usize) << 3);
		intoColumn(offered, key, i, width, unit(offered, width));
		intoRow(told, value, i, job.keys, width, unit(told, width));
		from += rowLength;
		here += rowLength;
	}
	const words = ((stack as usize) * job.words * width) << 2;
	for (let i = 0; i < job.words; i++) {
		const word = words + (((i as usize) * width) << 2);
		intoColumn(job.key + word, key, job.pixels + i, width, 1);
		intoRow(job.value + word, value, job.pixels + i, job.keys, width, 1);
	}
}

/** Numbers as column `i` of panels with `width` rows. */
function intoColumn(from: usize, panels: usize, i: i32, width: i32, factor: f32): void {
	let to = panels + ((((i / COLUMNS) as usize) * width * COLUMNS + (i % COLUMNS)) << 2);
	for (let k = 0; k < width; k++) {
		store<f32>(to, load<f32>(from) * factor);
		from += 4;
		to += COLUMNS << 2;
	}
}

/** Numbers as row `i` of panels with `keys` rows. */
function intoRow(from: usize, panels: usize, i: i32, keys: i32, width: i32, factor: f32): void {
	const to = panels + (((i as usize) * COLUMNS) << 2);
	for (let k = 0; k < width; k++) {
		store<f32>(
			to + ((((k / COLUMNS) as usize) * keys * COLUMNS + (k % COLUMNS)) << 2),
			load<f32>(from) * factor
		);
		from += 4;
	}
}

/** `job.tiles` tiles of a stack's pixels. */
export function attention(job: Attention, chunk: i32, thread: i32): void {
	const stack = chunk / job.chunks;
	const first = (chunk % job.chunks) * job.tiles * ROWS;
	const end = min(first + job.tiles * ROWS, job.pixels);
	const scores = job.own + thread * job.ownPitch;
	for (let pixel = first; pixel < end; pixel += ROWS) {
		const rows = min(ROWS, end - pixel);
		score(job, stack, pixel, scores);
		for (let i = 0; i < rows; i++) softmax(job, stack, pixel + i, scores + row(job, i));
		mix(job, stack, pixel, rows, scores);
	}
}

/** Bytes to the i-th row of scores. */
function row(job: Attention, i: i32): usize {
	return ((i as usize) * job.keys) << 2;
}

/** What a pixel asks. A pixel past the last asks what that does. */
function query(job: Attention, stack: i32, pixel: i32): usize {
	pixel = min(pixel, job.pixels - 1);
	return job.queries + ((((stack as usize) * job.pixels + pixel) * job.width) << 2);
}

/** Four pixels' cosines with all keys. */
function score(job: Attention, stack: i32, pixel: i32, scores: usize): void {
	const length = (job.width as usize) << 2;
	const panels = job.keyPanels + (stack as usize) * job.keys * length;
	for (let k = 0; k < job.keys; k += COLUMNS) {
		tile(
			query(job, stack, pixel),
			query(job, stack, pixel + 1),
			query(job, stack, pixel + 2),
			query(job, stack, pixel + 3),
			panels + (k as usize) * length,
			1,
			job.width,
			length,
			scores + ((k as usize) << 2),
			(job.keys as usize) << 2
		);
	}
}

/** Of a row of scores; what is no key gets 0. */
function softmax(job: Attention, stack: i32, pixel: i32, scores: usize): void {
	const keys = job.pixels + job.words;
	const bias = job.bias + (((stack as usize) * keys) << 2);
	for (let k: usize = 0; k < (keys as usize) << 2; k += 4) {
		store<f32>(scores + k, load<f32>(scores + k) + load<f32>(bias + k));
	}
	for (let k = keys; k < job.keys; k++) store<f32>(scores + ((k as usize) << 2), -1e30);
	let most = v128.load(scores);
	const length = (job.keys as usize) << 2;
	for (let k: usize = 16; k < length; k += 16) most = f32x4.max(most, v128.load(scores + k));
	const top = f32x4.splat(
		max(
			max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
			max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3))
		)
	);
	let total = f32x4.splat(0);
	for (let k: usize = 0; k < length; k += 16) {
		const below = f32x4.sub(v128.load(scores + k), top);
		// Nothing, where it is next to nothing: with numbers that small machines take a hundred times as long.
		const e = v128.and(exp4(below), f32x4.gt(below, f32x4.splat(-80)));
		total = f32x4.add(total, e);
		v128.store(scores + k, e);
	}
	scaled(scores, scores, job.keys, 1 / sum4(total));
	if (!job.weights) return;
	const to = job.weights + ((((stack as usize) * job.pixels + pixel) * keys) << 2);
	memory.copy(to, scores, (keys as usize) << 2);
}

/** What the keys of four pixels tell. */
function mix(job: Attention, stack: i32, pixel: i32, rows: i32, scores: usize): void {
	const width = job.width;
	const channels = job.heads * width;
	const wide = (width + COLUMNS - 1) / COLUMNS;
	const panelLength = ((job.keys as usize) * COLUMNS) << 2;
	const panels = job.valuePanels + (stack as usize) * wide * panelLength;
	const answer = scores + row(job, ROWS);
	const n = stack % job.n;
	const head = stack / job.n;
	for (let panel = 0; panel < wide; panel++) {
		tile(
			scores,
			scores + row(job, 1),
			scores + row(job, 2),
			scores + row(job, 3),
			panels + (panel as usize) * panelLength,
			1,
			job.keys,
			row(job, 1),
			answer,
			COLUMNS << 2
		);
		const c = panel * COLUMNS;
		const there = min(COLUMNS, width - c);
		for (let i = 0; i < rows; i++) {
			const to = (((n as usize) * job.pixels + pixel + i) * channels + head * width + c) << 2;
			scaled(answer + i * (COLUMNS << 2), job.out + to, there, 1);
		}
	}
}
