import { COLUMNS } from './tile';

/**
 * A matrix (parts·run, columns) becomes panels of eight columns, each number after number; what is missing is 0, as is
 * the number that makes an odd `run` even.
 */
@unmanaged
class Pack {
	w: usize;
	out: usize;
	parts: i32;
	run: i32;
	columns: i32;
}

/** One panel. */
export function pack(job: Pack, panel: i32): void {
	const run = job.run;
	const even = (run + 1) & ~1;
	const first = panel * COLUMNS;
	const there = min(COLUMNS, job.columns - first);
	let to = job.out + (((panel as usize) * job.parts * even * COLUMNS) << 2);
	let from = job.w + ((first as usize) << 2);
	for (let part = 0; part < job.parts; part++) {
		for (let i = 0; i < even; i++) {
			for (let k = 0; k < COLUMNS; k++) {
				store<f32>(to + (k << 2), i < run && k < there ? load<f32>(from + (k << 2)) : 0);
			}
			to += COLUMNS << 2;
			if (i < run) from += (job.columns as usize) << 2;
		}
	}
}

/**
 * The same of a kernel (parts, parts, columns, outputs) turned half way round, outputs for inputs: what goes back through a
 * convolution. `job.run` is parts·outputs.
 */
export function packTurned(job: Pack, panel: i32): void {
	const outputs = job.run / job.parts;
	const even = (job.run + 1) & ~1;
	const first = panel * COLUMNS;
	const there = min(COLUMNS, job.columns - first);
	const pitch = (outputs as usize) << 2;
	let to = job.out + (((panel as usize) * job.parts * even * COLUMNS) << 2);
	for (let pixel = job.parts * job.parts - 1; pixel >= 0; pixel--) {
		const from = job.w + ((pixel as usize) * job.columns + first) * pitch;
		for (let i: usize = 0; i < pitch; i += 4) {
			for (let k = 0; k < COLUMNS; k++) {
				store<f32>(to + (k << 2), k < there ? load<f32>(from + (k as usize) * pitch + i) : 0);
			}
			to += COLUMNS << 2;
		}
		// The end of a row of the kernel.
		if (pixel % job.parts || even === job.run) continue;
		memory.fill(to, 0, COLUMNS << 2);
		to += COLUMNS << 2;
	}
}
