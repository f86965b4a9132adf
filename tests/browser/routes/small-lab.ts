import { expect, onTestFinished, vi } from 'vitest';
import '../../../src/app.css';
import { Lab } from '../../../src/routes/lab/lab.svelte.ts';

/** A lab that learns in its worker, of a size that takes no time; its query is what differs. */
export async function smallLab(query = ''): Promise<Lab> {
	const lab = new Lab();
	onTestFinished(() => lab.close());
	lab.read(
		`${new URLSearchParams({
			...{ points: '60', width: '8', depth: '1', batch: '16', steps: '3' },
			...Object.fromEntries(new URLSearchParams(query))
		})}`
	);
	await vi.waitFor(() => expect(lab.training.report).toBeDefined(), 30_000);
	return lab;
}

/** Until the network has been looked at, as it is now. */
export const looked = (lab: Lab) =>
	vi.waitFor(() => expect(lab.seen.exactDistance).toBeDefined(), 30_000);
