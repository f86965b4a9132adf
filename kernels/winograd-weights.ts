import { COLUMNS } from './tile';

/** A 3×3 kernel (3, 3, inside, columns) for kernels/winograd.ts. */
@unmanaged
class WinogradWeights {
	w: usize;
	out: usize;
	inside: i32;
	columns: i32;
	/** As there. */
	side: i32;
}

/** G·g·Gᵀ of a panel of eight columns: for each of the (side + 2)² places all rows, of each the eight. What is missing is 0. */
export function winogradWeights(job: WinogradWeights, panel: i32): void {
	const side = job.side;
	const edge = side + 2;
	const place = ((job.inside as usize) * COLUMNS) << 2;
	const pixel = ((job.inside as usize) * job.columns) << 2;
	const first = panel * COLUMNS;
	const there = min(COLUMNS, job.columns - first);
	const out = job.out + ((panel * edge * edge) as usize) * place;
	memory.fill(out, 0, ((edge * edge) as usize) * place);
	for (let i = 0; i < job.inside; i++) {
		for (let k = 0; k < there; k++) {
			const from = job.w + (((i as usize) * job.columns + first + k) << 2);
			const to = out + (((i * COLUMNS + k) as usize) << 2);
			// The kernel's columns, each as long as a square's then; and all lines.
			for (let column = 0; column < 3; column++) {
				spread(side, from + column * pixel, 3 * pixel, to + column * place, edge * place);
			}
			for (let line = 0; line < edge; line++) {
				const start = to + line * edge * place;
				spread(side, start, place, start, place);
			}
		}
	}
}

/** G: of three numbers four, or for squares of 4×4 pixels six. */
function spread(side: i32, from: usize, pitch: usize, to: usize, toPitch: usize): void {
	const g0 = load<f32>(from);
	const g1 = load<f32>(from + pitch);
	const g2 = load<f32>(from + 2 * pitch);
	if (side === 2) {
		store<f32>(to, g0);
		store<f32>(to + toPitch, (g0 + g1 + g2) / 2);
		store<f32>(to + 2 * toPitch, (g0 - g1 + g2) / 2);
		store<f32>(to + 3 * toPitch, g2);
		return;
	}
	store<f32>(to, g0 / 4);
	store<f32>(to + toPitch, -(g0 + g1 + g2) / 6);
	store<f32>(to + 2 * toPitch, -(g0 - g1 + g2) / 6);
	store<f32>(to + 3 * toPitch, (g0 + 2 * g1 + 4 * g2) / 24);
	store<f32>(to + 4 * toPitch, (g0 - 2 * g1 + 4 * g2) / 24);
	store<f32>(to + 5 * toPitch, g2);
}
