/** What our kernels compute, as plainly as it can be said; numbers of pictures lie channel by channel, pixel by pixel. */

/** Numbers of a tensor and its shape. */
export interface Numbers {
	shape: number[];
	values: Float32Array;
}

/** Numbers between −1 and 1, the same at every call with the same seed (a linear congruence). */
export function some(shape: number[], seed = 1): Numbers {
	let state = seed;
	const next = () => (state = (state * 16807) % 2147483647) / 2147483647;
	const size = shape.reduce((product, side) => product * side, 1);
	return { shape, values: Float32Array.from({ length: size }, () => 2 * next() - 1) };
}

export const silu = (x: number): number => x / (1 + Math.exp(-x));

/** Convolution with zeros around x as tfjs' `same` has them. */
export function conv(x: Numbers, w: Numbers, stride: number): Numbers {
	const [n, height, width, inside] = x.shape as [number, number, number, number];
	const [kernel, , , channels] = w.shape as [number, number, number, number];
	const [rows, columns] = [Math.ceil(height / stride), Math.ceil(width / stride)];
	const before = (side: number, count: number) =>
		Math.floor(Math.max(0, (count - 1) * stride + kernel - side) / 2);
	const [above, left] = [before(height, rows), before(width, columns)];
	const values = new Float32Array(n * rows * columns * channels);
	for (let i = 0; i < values.length; i++) {
		const c = i % channels;
		const column = Math.floor(i / channels) % columns;
		const row = Math.floor(i / channels / columns) % rows;
		const picture = Math.floor(i / channels / columns / rows);
		let sum = 0;
		for (let dy = 0; dy < kernel; dy++) {
			for (let dx = 0; dx < kernel; dx++) {
				const [y, z] = [row * stride + dy - above, column * stride + dx - left];
				if (y < 0 || y >= height || z < 0 || z >= width) continue;
				for (let k = 0; k < inside; k++) {
					sum +=
						x.values[((picture * height + y) * width + z) * inside + k]! *
						w.values[((dy * kernel + dx) * inside + k) * channels + c]!;
				}
			}
		}
		values[i] = sum;
	}
	return { shape: [n, rows, columns, channels], values };
}

/** Rows of so many numbers with root mean square 1. */
export function unitRows(values: Float32Array, count: number): Float32Array {
	return values.map((value, i) => {
		const row = values.subarray(Math.floor(i / count) * count).subarray(0, count);
		return value / (Math.sqrt(row.reduce((sum, x) => sum + x * x, 0) / count) + 1e-4);
	});
}
