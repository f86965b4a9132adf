/**
 * How much of a picture (side × side × 3) lies in waves of each length: mean |F|² over all waves of k to k + 1 to the picture's side, for
 * k = 1 … side/2, and over colours. F is the unitary two-dimensional Fourier transform, so static of variance 1 has 1 everywhere.
 */
export function radialPower(picture: Float32Array, side: number): number[] {
	const half = side / 2;
	const sums = new Float64Array(half + 1);
	const counts = new Float64Array(half + 1);
	for (let colour = 0; colour < 3; colour++) {
		const [real, imaginary] = transform(picture, side, colour);
		for (let row = 0; row < side; row++) {
			for (let column = 0; column < side; column++) {
				const radius = Math.floor(Math.hypot(folded(row, side), folded(column, side)));
				if (radius < 1 || radius > half) continue;
				const at = row * side + column;
				sums[radius]! += real[at]! ** 2 + imaginary[at]! ** 2;
				counts[radius]!++;
			}
		}
	}
	return Array.from({ length: half }, (_, i) => sums[i + 1]! / counts[i + 1]!);
}

/** Waves to the side that stand at a place of the transform, whichever way they run. */
const folded = (place: number, side: number): number => Math.min(place, side - place);

/** The transform of one colour: of all rows, then of all columns of what that gave. */
function transform(
	picture: Float32Array,
	side: number,
	colour: number
): [Float64Array, Float64Array] {
	const cosines = Float64Array.from({ length: side }, (_, i) => Math.cos((2 * Math.PI * i) / side));
	const sines = Float64Array.from({ length: side }, (_, i) => Math.sin((2 * Math.PI * i) / side));
	let real = Float64Array.from({ length: side * side }, (_, i) => picture[3 * i + colour]!);
	let imaginary = new Float64Array(side * side);
	for (let pass = 0; pass < 2; pass++) {
		const [re, im] = [new Float64Array(side * side), new Float64Array(side * side)];
		for (let row = 0; row < side; row++) {
			for (let wave = 0; wave < side; wave++) {
				let [a, b] = [0, 0];
				for (let x = 0; x < side; x++) {
					const turn = (wave * x) % side;
					const [c, s] = [cosines[turn]!, sines[turn]!];
					const at = row * side + x;
					a += real[at]! * c + imaginary[at]! * s;
					b += imaginary[at]! * c - real[at]! * s;
				}
				// Written across, so that the next pass takes columns as rows.
				re[wave * side + row] = a / Math.sqrt(side);
				im[wave * side + row] = b / Math.sqrt(side);
			}
		}
		[real, imaginary] = [re, im];
	}
	return [real, imaginary];
}
