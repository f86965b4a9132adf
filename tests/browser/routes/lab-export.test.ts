import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import LabExport from '../../../src/routes/lab/LabExport.svelte';
import { smallLab } from './small-lab.ts';

const button = (name: string) => page.getByRole('button', { name });
const input = () => document.querySelector<HTMLInputElement>('input[type=file]')!;

/** What is saved, in place of a download. */
function downloads(): { name: string; blob: Blob }[] {
	const blobs: Blob[] = [];
	const saved: { name: string; blob: Blob }[] = [];
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		blobs.push(blob as Blob);
		return 'blob:saved';
	});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement
	) {
		saved.push({ name: this.download, blob: blobs.at(-1)! });
	});
	return saved;
}
afterEach(() => void vi.restoreAllMocks());

test('a network saved and opened again answers as before, with its set-up', async () => {
	const saved = downloads();
	const lab = await smallLab('data=rings&width=12');
	await lab.training.once();
	const { unmount } = await render(LabExport, { lab });
	await userEvent.click(button('Save the network'));
	await expect.element(page.getByText('Saved: lab.json and lab.weights.bin.')).toBeVisible();
	expect(saved.map(({ name }) => name)).toEqual(['lab.json', 'lab.weights.bin']);
	const at = () => [Float32Array.of(0.3, -0.2), 0.5, { guidance: 1 }] as const;
	const answer = await lab.training.noise('ema', ...at());
	await unmount();

	const other = await smallLab('data=moons');
	await render(LabExport, { lab: other });
	const files = saved.map(({ name, blob }) => new File([blob], name));
	await userEvent.upload(input(), files.slice(0, 1));
	await expect.element(page.getByText(/^Choose both files together/)).toBeVisible();
	expect(other.setup.data).toBe('moons');
	await userEvent.upload(input(), files);
	await expect.element(page.getByText(/^Opened, with its set-up/)).toBeVisible();
	expect(other.setup).toEqual(lab.setup);
	expect(await other.training.noise('ema', ...at())).toEqual(answer);
});

test('what is no network of the lab is turned down with a sentence', async () => {
	const lab = await smallLab();
	await render(LabExport, { lab });
	await userEvent.upload(input(), [
		new File(['{}'], 'mine.json'),
		new File([new Uint8Array(4)], 'mine.bin')
	]);
	await expect.element(page.getByText(/^This file is no model of the lab/)).toBeVisible();
	expect(lab.training.failure).toBeUndefined();
});

test('the points are saved as a table, and the code trains as long as the network here did', async () => {
	const saved = downloads();
	const lab = await smallLab('points=5');
	await render(LabExport, { lab });
	await userEvent.click(button('Save the points'));
	expect(saved.map(({ name }) => name)).toEqual(['points.csv']);
	expect((await saved[0]!.blob.text()).trim().split('\n')).toHaveLength(5);
	const code = () => document.querySelector('pre')!.textContent;
	expect(code()).toContain('range(3000)');
	await lab.training.once();
	await vi.waitFor(() => expect(code()).toContain('range(1)'));
});
