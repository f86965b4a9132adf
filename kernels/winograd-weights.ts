import { COLUMNS } from './tile';
import { Pack } from './pack';
import { PLACES } from './winograd';

/**
 * A 3×3 kernel (3, 3, in, out) becomes G·g·Gᵀ for kernels/winograd.ts: panels of eight channels out, of each the sixteen places, of
 * each all channels in. `job.rows` is 9·in.
 */
export function winogradWeights(job: Pack, panel: i32): void {
	const inside = job.rows / 9;
	const place = ((inside as usize) * COLUMNS) << 2;
	const first = panel * COLUMNS;
	const pixel = ((inside as usize) * job.columns) << 2;
	const out = job.out + (panel as usize) * PLACES * place;
	for (let i = 0; i < inside; i++) {
		for (let k = 0; k < COLUMNS; k++) {
			const to = out + (((i * COLUMNS + k) as usize) << 2);
			if (first + k >= job.columns) {
				for (let at = 0; at < PLACES; at++) store<f32>(to + at * place, 0);
				continue;
			}
			const from = job.w + (((i as usize) * job.columns + first + k) << 2);
			const three = 3 * pixel;
			line(from, three, pixel, to, place, 1, 0, 0);
			line(from, three, pixel, to + 4 * place, place, 0.5, 0.5, 0.5);
			line(from, three, pixel, to + 8 * place, place, 0.5, -0.5, 0.5);
			line(from, three, pixel, to + 12 * place, place, 0, 0, 1);
		}
	}
}

/** One line of that, of a line of G. */
function line(
	g: usize,
	line: usize,
	pixel: usize,
	to: usize,
	place: usize,
	a: f32,
	b: f32,
	c: f32
): void {
	const g0 = column(g, line, a, b, c);
	const g1 = column(g + pixel, line, a, b, c);
	const g2 = column(g + 2 * pixel, line, a, b, c);
	store<f32>(to, g0);
	store<f32>(to + place, 0.5 * (g0 + g1 + g2));
	store<f32>(to + 2 * place, 0.5 * (g0 - g1 + g2));
	store<f32>(to + 3 * place, g2);
}

function column(g: usize, line: usize, a: f32, b: f32, c: f32): f32 {
	return a * load<f32>(g) + b * load<f32>(g + line) + c * load<f32>(g + 2 * line);
}
