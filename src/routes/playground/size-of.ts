/** Root mean square, ‖v‖/√n: 1 for static, whatever its number of dots. */
export const sizeOf = (values: Float32Array): number =>
	Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
