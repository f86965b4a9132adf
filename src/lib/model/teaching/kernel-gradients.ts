import {
	add,
	conv2d,
	div,
	getBackend,
	getGradient,
	getKernel,
	matMul,
	mean,
	mul,
	oneHot,
	registerGradient,
	registerKernel,
	reshape,
	sigmoid,
	sqrt,
	square,
	sub,
	sum,
	transpose,
	type Rank,
	type Tensor,
	type Tensor1D,
	type Tensor2D,
	type Tensor3D,
	type Tensor4D
} from '@tensorflow/tfjs-core';
import { headProducts, transposed } from '../layers.ts';
import { shareClones } from '../wasm/shared-clones.ts';
import { productsGradient } from './products-gradient.ts';
import { installTfjsGradients } from './tfjs-gradients.ts';

/**
 * How what the network is made of goes backwards: for our own kernels, which tfjs does not know, and for those of its
 * kernels whose own gradients need something that its WebAssembly backend lacks. A gradient that nobody asks for is not
 * computed, so weights that stay as they are cost nothing.
 */
export function installGradients(): void {
	// For the backend that computes now; another may have been taught on before.
	shareClones();
	if (!getKernel('Products', getBackend())) registerPlainProducts(getBackend());
	if (getGradient('Products')) return;
	installTfjsGradients();
	for (const [kernelName, ...inputsToSave] of [
		['Products', 'x', 'w'],
		['Conv2D', 'x', 'filter']
	] as const) {
		registerGradient({
			kernelName,
			inputsToSave,
			gradFunc: (dy, [x, w], attrs) => productsGradient(dy as Tensor, x!, w!, strideOf(attrs))
		});
	}
	registerGradient({
		kernelName: 'StackProducts',
		inputsToSave: ['x', 'w'],
		gradFunc: (dy, [x, w]) => ({
			x: () => headProducts(dy as Tensor3D, transposed(w as Tensor3D)),
			w: () => headProducts(transposed(x as Tensor3D), dy as Tensor3D)
		})
	});
	registerGradient({
		kernelName: 'Silu',
		inputsToSave: ['x'],
		gradFunc: (dy, [x]) => ({ x: () => mul(dy as Tensor, siluSlope(x!)) })
	});
	registerGradient({
		kernelName: 'SiluGain',
		inputsToSave: ['x', 'gain'],
		gradFunc: (dy, [x, gain]) => {
			const inner = mul(dy as Tensor, siluSlope(mul(x!, gain!)));
			return {
				x: () => mul(inner, gain!),
				gain: () => sum(mul(inner, x!), [1, 2], true)
			};
		}
	});
	registerGradient({
		kernelName: 'PixelNorm',
		inputsToSave: ['x'],
		gradFunc: (dy, [x]) => ({ x: () => pixelNormGradient(dy as Tensor, x!) })
	});
	registerGradient({
		kernelName: 'GatherV2',
		inputsToSave: ['x', 'indices'],
		gradFunc: (dy, [x, indices]) => ({
			x: () => gatherGradient(dy as Tensor, x!, indices!),
			indices: () => indices!
		})
	});
}

/** Ours is one number, tfjs' is one a side. */
const strideOf = (attrs: object): number => {
	const { stride, strides } = attrs as { stride?: number; strides?: number | [number, number] };
	return stride ?? (Array.isArray(strides) ? strides[0] : (strides ?? 1));
};

/** Gradients reach what is learned through this kernel alone, so a backend that has none of ours gets one of tfjs' operations. */
function registerPlainProducts(backendName: string): void {
	registerKernel({
		kernelName: 'Products',
		backendName,
		kernelFunc: ({ inputs, attrs }) => {
			const [x, w] = [inputs.x as Tensor, inputs.w as Tensor];
			return x.rank === 4
				? conv2d(x as Tensor4D, w as Tensor4D, strideOf(attrs!), 'same')
				: matMul(x as Tensor2D, w as Tensor2D);
		}
	});
}

/** The derivative of x·s(x), s the sigmoid: s + x·s·(1 − s). */
function siluSlope(x: Tensor): Tensor {
	const s = sigmoid(x);
	return mul(s, add(1, mul(x, sub(1, s))));
}

/** Of x/(r + 10⁻⁴), r the root mean square along the last axis. */
function pixelNormGradient(dy: Tensor, x: Tensor): Tensor {
	const r = sqrt(mean(square(x), -1, true));
	const whole = add(r, 1e-4);
	const along = div(mean(mul(dy, x), -1, true), mul(r, mul(whole, whole)));
	return sub(div(dy, whole), mul(x, along));
}

/** Rows of a table, each the sum over the places that it was looked up for: as a product, which every backend has. */
function gatherGradient(dy: Tensor, table: Tensor, indices: Tensor): Tensor {
	const [length, width] = table.shape as [number, number];
	const places = reshape<Rank.R1>(indices, [indices.size]) as Tensor1D;
	const chosen = oneHot(places, length).cast('float32') as Tensor2D;
	return matMul(transpose(chosen), reshape<Rank.R2>(dy, [indices.size, width]));
}
