import { COLUMNS } from './tile';

/** A matrix (rows, columns) becomes panels of eight columns, each number after number; what is missing is 0. */
@unmanaged
class Pack {
	w: usize;
	out: usize;
	rows: i32;
	columns: i32;
	/** Rows of a convolution's kernel; 1 of a matrix. */
	side: i32;
}

/** One panel. */
export function pack(job: Pack, panel: i32): void {
	const first = panel * COLUMNS;
	const there = min(COLUMNS, job.columns - first);
	let to = job.out + (((panel as usize) * job.rows * COLUMNS) << 2);
	let from = job.w + ((first as usize) << 2);
	for (let i = 0; i < job.rows; i++) {
		for (let k = 0; k < COLUMNS; k++) {
			store<f32>(to + (k << 2), k < there ? load<f32>(from + (k << 2)) : 0);
		}
		to += COLUMNS << 2;
		from += (job.columns as usize) << 2;
	}
}

/**
 * The same of a kernel (side, side, columns, outputs) turned half way round, outputs for inputs: what goes back through a
 * convolution. `job.rows` is side²·outputs.
 */
export function packTurned(job: Pack, panel: i32): void {
	const pixels = job.side * job.side;
	const first = panel * COLUMNS;
	const there = min(COLUMNS, job.columns - first);
	const pitch = ((job.rows / pixels) as usize) << 2;
	let to = job.out + (((panel as usize) * job.rows * COLUMNS) << 2);
	for (let pixel = pixels - 1; pixel >= 0; pixel--) {
		const from = job.w + ((pixel as usize) * job.columns + first) * pitch;
		for (let i: usize = 0; i < pitch; i += 4) {
			for (let k = 0; k < COLUMNS; k++) {
				store<f32>(to + (k << 2), k < there ? load<f32>(from + (k as usize) * pitch + i) : 0);
			}
			to += COLUMNS << 2;
		}
	}
}
