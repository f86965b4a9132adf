/** A square picture of `from`² pixels with only `side`² dots: the mean of each block. `side` divides `from`. */
export function inDots(values: Float32Array, from: number, side: number): Float32Array {
	const times = from / side;
	const dots = new Float32Array(side * side * 3);
	values.forEach((value, i) => {
		const [pixel, color] = [Math.floor(i / 3), i % 3];
		const row = Math.floor(Math.floor(pixel / from) / times);
		const column = Math.floor((pixel % from) / times);
		dots[3 * (row * side + column) + color]! += value / times ** 2;
	});
	return dots;
}
