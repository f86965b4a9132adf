import { KEEP } from '#lib/model/block.ts';
import type { Config } from '#lib/model/config.ts';
import type { Prompt } from '#lib/model/unet.ts';
import type { Weights } from '#lib/model/weights.ts';
import { OnnxGraph, type OnnxValue } from './graph.ts';

/** What is read of a tensor of tfjs. */
interface Stored {
	shape: number[];
	data(): Promise<Float32Array | Int32Array | Uint8Array>;
}

/**
 * The network in ONNX, as an exporter would write it, with the same weights: the twin of model/unet.ts, in planes instead
 * of pixels. What does not change from step to step, `prompt`, stands in it, as it is computed beforehand for ours.
 * Inputs: x (1, S, S, 3) and waves (1, 2·frequencies); output: v̂ (N, S, S, 3).
 */
export async function networkAsOnnx(
	w: Weights,
	config: Config,
	prompt: Prompt
): Promise<Uint8Array<ArrayBuffer>> {
	const { side } = config;
	const rows = prompt.caption.shape[0];
	const g = new OnnxGraph();

	const numbersOf = async (tensor: Stored) => Float32Array.from(await tensor.data());

	/** A tensor with its axes in another order, in another shape if one is given. */
	async function constant(
		tensor: Stored,
		order: readonly number[],
		from = tensor.shape,
		to?: number[]
	): Promise<OnnxValue> {
		const shape = to ?? order.map((axis) => from[axis]!);
		return g.constant({ shape, values: reordered(await numbersOf(tensor), from, order) });
	}

	const linear = async (x: OnnxValue, weight: Stored) =>
		g.apply('MatMul', [x, await constant(weight, [0, 1])]);

	const conv = async (x: OnnxValue, weight: Stored, stride = 1) => {
		const [kernel] = weight.shape as [number];
		const zeros = (kernel - stride) / 2;
		return g.apply('Conv', [x, await constant(weight, [3, 2, 0, 1])], {
			kernel_shape: [kernel, kernel],
			pads: [zeros, zeros, zeros, zeros],
			strides: [stride, stride]
		});
	};

	/** The same of one pixel, by a matrix (in, out). */
	const conv1 = async (x: OnnxValue, matrix: Stored) => {
		const shape = [1, 1, ...matrix.shape];
		return g.apply('Conv', [x, await constant(matrix, [3, 2, 0, 1], shape)], {
			kernel_shape: [1, 1]
		});
	};

	const silu = (x: OnnxValue) => g.apply('Mul', [x, g.apply('Sigmoid', [x])]);

	/** Root mean square 1 along an axis of `count` numbers. */
	const unit = (x: OnnxValue, axis: number, count: number) => {
		const length = g.apply('ReduceL2', [x], { axes: [axis], keepdims: 1 });
		const mean = g.apply('Mul', [length, g.number(count ** -0.5)]);
		return g.apply('Div', [x, g.apply('Add', [mean, g.number(1e-4)])]);
	};

	const reshape = (x: OnnxValue, shape: readonly number[]) =>
		g.apply('Reshape', [x, g.places(shape)]);

	/** One picture for each row. */
	const forRows = (x: OnnxValue) => g.apply('Tile', [x, g.places([rows, 1, 1, 1])]);

	const waves = g.input('waves', [1, 2 * config.frequencies]);
	const caption = await constant(prompt.caption, [0, 1]);
	const angle = await linear(waves, w.get('angle'));
	const emb = silu(await linear(silu(g.apply('Add', [angle, caption])), w.get('emb')));

	const gained = async (y: OnnxValue, weight: Stored) => {
		const gain = g.apply('Add', [await linear(emb, weight), g.number(1)]);
		return silu(g.apply('Mul', [y, reshape(gain, [rows, weight.shape[1]!, 1, 1])]));
	};

	async function attention(name: string, x: OnnxValue, channels: number): Promise<OnnxValue> {
		const at = w.at(`${name}.attention`);
		const words = prompt.words[name]!;
		const [stacks, length, width] = words.key.shape;
		const heads = stacks / rows;
		const pixels = words.here.shape[1];
		const across = Math.sqrt(pixels);
		const flat = reshape(await conv1(x, at.get('query_key_value')), [rows, 3 * channels, pixels]);
		const placed = g.apply('Add', [flat, await constant(words.here, [0, 2, 1])]);
		const stack = unit(reshape(placed, [rows, 3 * heads, width, pixels]), 2, width);
		const part = (i: number) =>
			g.apply('Slice', [
				stack,
				...[[i * heads], [(i + 1) * heads], [1]].map((places) => g.places(places))
			]);
		/** Words beside pixels, from (heads, N, L, width). */
		const heard = async (pixelsOf: OnnxValue, wordsOf: Stored) => {
			const offered = await constant(wordsOf, [1, 0, 3, 2], [heads, rows, length, width]);
			return g.apply('Concat', [pixelsOf, offered], { axis: 3 });
		};
		const query = g.apply('Transpose', [part(0)], { perm: [0, 1, 3, 2] });
		const asked = g.apply('Mul', [query, g.number(width ** -0.5)]);
		const scores = g.apply('MatMul', [asked, await heard(part(1), words.key)]);
		const bias = await constant(words.maskBias, [1, 0, 2, 3], [heads, rows, 1, pixels + length]);
		const weights = g.apply('Softmax', [g.apply('Add', [scores, bias])], { axis: 3 });
		const turned = g.apply('Transpose', [weights], { perm: [0, 1, 3, 2] });
		const told = g.apply('MatMul', [await heard(part(2), words.value), turned]);
		const picture = reshape(told, [rows, channels, across, across]);
		return g.apply('Add', [x, await conv1(picture, at.get('proj'))]);
	}

	async function block(name: string, x: OnnxValue): Promise<OnnxValue> {
		const encoder = name.startsWith('down');
		const at = w.at(name);
		const skip = at.find('skip');
		const channels = at.get('conv1').shape[3]!;
		if (encoder) x = unit(skip ? await conv(x, skip) : x, 1, channels);
		const y = await gained(await conv(silu(x), at.get('conv0')), at.get('gain'));
		const blended = skip && !encoder;
		const words = prompt.words[name];
		const keep = words ? KEEP * KEEP : KEEP;
		const onto = blended ? await conv(x, skip) : g.apply('Mul', [x, g.number(keep)]);
		const sum = g.apply('Add', [onto, await conv(y, at.get('conv1'))]);
		return words ? attention(name, sum, channels) : sum;
	}

	const joined = (x: OnnxValue, y: OnnxValue) => g.apply('Concat', [x, y], { axis: 1 });
	const planes = (x: OnnxValue) => g.apply('Transpose', [x], { perm: [0, 3, 1, 2] });

	const ones = g.constant({
		shape: [1, 1, side, side],
		values: new Float32Array(side * side).fill(1)
	});
	const picture = joined(planes(g.input('x', [1, side, side, 3])), ones);
	let h = await conv(picture, w.get('stem'), 2);
	const depth = 2 * config.widths.length;
	const skips: OnnxValue[] = [];
	for (let i = 0; i < depth; i++) {
		if (i && i % 2 === 0)
			h = g.apply('AveragePool', [h], { kernel_shape: [2, 2], strides: [2, 2] });
		h = await block(`down.${i}`, h);
		skips.push(h);
	}
	h = await block('mid', h);
	const twice = g.constant({ shape: [4], values: Float32Array.of(1, 1, 2, 2) });
	for (let i = 0; i < depth; i++) {
		if (i && i % 2 === 0) {
			// Nearest neighbours, every pixel four times.
			const how = { mode: 'nearest', coordinate_transformation_mode: 'asymmetric' };
			h = g.apply('Resize', [h, '', twice], { ...how, nearest_mode: 'floor' });
		}
		h = await block(`up.${i}`, joined(h, skips.pop()!));
	}
	h = g.apply('DepthToSpace', [await conv(h, w.get('unpatch'))], { blocksize: 2 });
	h = await gained(await conv(joined(h, forRows(picture)), w.get('fine0')), w.get('fine_gain'));
	const v = g.apply('Transpose', [await conv(h, w.get('fine1'))], { perm: [0, 2, 3, 1] });
	return g.file(v, [rows, side, side, 3]);
}

/** Numbers of a tensor with its axes in another order. */
function reordered(
	values: Float32Array<ArrayBuffer>,
	shape: readonly number[],
	order: readonly number[]
): Float32Array<ArrayBuffer> {
	const steps = shape.map((_, axis) =>
		shape.slice(axis + 1).reduce((size, side) => size * side, 1)
	);
	const sides = order.map((axis) => shape[axis]!);
	const places = order.map((axis) => steps[axis]!);
	return values.map((_, i) => {
		let [from, left] = [0, i];
		for (let axis = sides.length - 1; axis >= 0; axis--) {
			from += (left % sides[axis]!) * places[axis]!;
			left = Math.floor(left / sides[axis]!);
		}
		return values[from]!;
	});
}
