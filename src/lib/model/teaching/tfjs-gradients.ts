import {
	div,
	exp,
	matMul,
	mul,
	neg,
	ones,
	pad,
	registerGradient,
	reshape,
	slice,
	slice_util,
	stack,
	square,
	sub,
	sum,
	transpose,
	util,
	type GradFunc,
	type Tensor
} from '@tensorflow/tfjs-core';
import {
	backwards,
	backwardsFromAnswer,
	blockSums,
	gathered,
	spreadEvenly,
	unrepeated,
	type Saved
} from './backwards.ts';

/**
 * How the kernels of tfjs go backwards that the network is made of. tfjs has gradients of its own, but hands them out only
 * with all of its layers, a megabyte; and some need kernels that its WebAssembly backend lacks.
 */
export function installTfjsGradients(): void {
	installArithmetic();
	installShapes();
	backwards('BatchMatMul', ['a', 'b'], (dy, [a, b], { transposeA, transposeB }) => {
		// Only what is not transposed goes to the fast kernel; nothing here asks for the rest.
		if (transposeA || transposeB) throw new Error('no gradient of transposed products');
		return { a: () => matMul(dy, flipped(b!)), b: () => matMul(flipped(a!), dy) };
	});
	backwardsFromAnswer('Softmax', (dy, y) => {
		return { logits: () => mul(y, sub(dy, sum(mul(dy, y), -1, true))) };
	});
	backwards('AvgPool', [], (dy) => ({ x: () => spreadEvenly(dy, 1 / 4) }));
	backwards('ResizeNearestNeighbor', [], (dy) => ({ images: () => blockSums(dy) }));
}

function installArithmetic(): void {
	backwards('Add', ['a', 'b'], (dy, [a, b]) => ({
		a: () => gathered(dy, a!.shape),
		b: () => gathered(dy, b!.shape)
	}));
	backwards('Sub', ['a', 'b'], (dy, [a, b]) => ({
		a: () => gathered(dy, a!.shape),
		b: () => neg(gathered(dy, b!.shape))
	}));
	backwards('Multiply', ['a', 'b'], (dy, [a, b]) => ({
		a: () => gathered(mul(dy, b!), a!.shape),
		b: () => gathered(mul(dy, a!), b!.shape)
	}));
	backwards('RealDiv', ['a', 'b'], (dy, [a, b]) => ({
		a: () => gathered(div(dy, b!), a!.shape),
		b: () => neg(gathered(mul(dy, div(a!, square(b!))), b!.shape))
	}));
	backwards('Square', ['x'], (dy, [x]) => ({ x: () => mul(dy, mul(x!, 2)) }));
	backwardsFromAnswer('Sqrt', (dy, y) => ({ x: () => div(dy, mul(y, 2)) }));
	backwardsFromAnswer('Sigmoid', (dy, y) => ({ x: () => mul(dy, mul(y, sub(1, y))) }));
	backwards('Erf', ['x'], (dy, [x]) => ({
		x: () => mul(dy, mul(exp(neg(square(x!))), 2 / Math.sqrt(Math.PI)))
	}));
	backwards('Mean', ['x'], (dy, [x], { axis }) => {
		return { x: () => div(over(x!, dy, axis), x!.size / dy.size) };
	});
	backwards('Sum', ['x'], (dy, [x], { axis }) => ({ x: () => over(x!, dy, axis) }));
}

function installShapes(): void {
	backwards('Reshape', ['x'], (dy, [x]) => ({ x: () => reshape(dy, x!.shape) }));
	backwards('Cast', [], (dy) => ({ x: () => dy }));
	backwards('Identity', [], (dy) => ({ x: () => dy }));
	backwards('Transpose', [], (dy, _, { perm }) => {
		return { x: () => transpose(dy, undone(perm as number[])) };
	});
	backwards('PadV2', ['x'], (dy, [x], { paddings }) => {
		const before = (paddings as [number, number][]).map(([start]) => start);
		return { x: () => slice(dy, before, x!.shape) };
	});
	backwards('Slice', ['x'], (dy, [x], { begin, size }) => {
		const [starts] = slice_util.parseSliceParams(x!, begin as number, size as number);
		return {
			x: () => pad(dy, starts!.map((start, i) => [start, x!.shape[i]! - start - dy.shape[i]!])) // prettier-ignore
		};
	});
	backwards('Tile', ['x'], (dy, [x], { reps }) => ({
		x: () => unrepeated(dy, x!.shape, reps as number[])
	}));
	registerGradient({
		kernelName: 'Concat',
		saveAllInputs: true,
		gradFunc: ((dy: Tensor, parts: Saved, { axis }: { axis: number }) =>
			parts.map((_, i) => () => slicedAlong(dy, axis, parts, i))) as unknown as GradFunc
	});
	registerGradient({
		kernelName: 'Unpack',
		gradFunc: ((parts: Tensor[], _: Saved, { axis }: { axis: number }) => ({
			value: () => stack(parts, axis)
		})) as unknown as GradFunc
	});
}

/** The i-th of the parts that were put one after the other along an axis. */
function slicedAlong(dy: Tensor, axis: number, parts: readonly Tensor[], i: number): Tensor {
	const from = parts.slice(0, i).reduce((sum, { shape }) => sum + shape[axis]!, 0);
	return slice(dy, dy.shape.map((_, k) => (k === axis ? from : 0)), parts[i]!.shape); // prettier-ignore
}

/** The last two axes swapped. */
function flipped(x: Tensor): Tensor {
	const axes = x.shape.map((_, i) => i);
	return transpose(x, [...axes.slice(0, -2), axes.at(-1)!, axes.at(-2)!]);
}

/** dy for each number that was summed along the axes. */
function over(x: Tensor, dy: Tensor, axis: unknown): Tensor {
	const axes = util.parseAxisParam(axis as number | number[], x.shape);
	const kept = x.shape.map((size, i) => (axes.includes(i) ? 1 : size));
	return mul(reshape(dy, kept), ones(x.shape));
}

/** The permutation that undoes one. */
const undone = (order: readonly number[]): number[] => order.map((_, i) => order.indexOf(i));
