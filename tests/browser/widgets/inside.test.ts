import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import head from '#site-model/cuts.json';
import probe from '#site-model/probe.json';
import { recordedBlocksRun } from '#lib/run/recorded-blocks-run.ts';
import { Run } from '#lib/run/run.svelte.ts';
import Probe from '#lib/widgets/probe/Probe.svelte';
import UnetMap from '#lib/widgets/unet-map/UnetMap.svelte';
import { recorder } from './recorder.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const picture = (name: string | RegExp) =>
	page.getByRole('img', { name }).element() as HTMLCanvasElement;
const right = (cut: keyof typeof head.cuts) =>
	`the judge finds ${head.cuts[cut].all.toFixed(0)} all right.`;

async function mapOfNetwork() {
	const { recipe, source } = recordedBlocksRun;
	const run = new Run(recorder({ kind: 'live', backend: 'test' }).source);
	await run.start(recipe, { source });
	await render(UnetMap, { run, recipe });
	await expect.element(page.getByRole('img', { name: /^Small picture 4/ })).toBeVisible();
	return run;
}

test('the finest wire is cut at first; the whole picture stands beside what is left, with what the judge says', async () => {
	await mapOfNetwork();
	await expect.element(button('Wire 1')).toHaveAttribute('aria-pressed', 'true');
	await expect.element(page.getByText(right('none'))).toBeVisible();
	await expect.element(page.getByText(right('skip.0'))).toBeVisible();
	await expect
		.poll(() => picture(/with this cut: Wire 1/).toDataURL())
		.not.toBe(picture('The picture that the whole network draws').toDataURL());
});

test('any part can be cut in its place, all of a kind too, and reset brings the wire back', async () => {
	await mapOfNetwork();
	await userEvent.click(button('Block 5 on the way up'));
	await expect.element(page.getByText('Cut: block 5 on the way up')).toBeVisible();
	await expect.element(page.getByText(right('up.4'))).toBeVisible();
	await userEvent.click(page.getByRole('radio', { name: 'All wires' }));
	await expect.element(page.getByText(right('skips'))).toBeVisible();
	await userEvent.click(button('Reset'));
	await expect.element(button('Wire 1')).toHaveAttribute('aria-pressed', 'true');
});

test('in a block with a dot a spot looks around, elsewhere none does', async () => {
	await mapOfNetwork();
	const asker = page.getByRole('application');
	expect(asker.elements()).toHaveLength(0);
	await userEvent.click(button('Block 4 on the way up'));
	const looks = () => picture(/how much the chosen spot looks/i).toDataURL();
	const before = looks();
	asker.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
	await expect.poll(looks).not.toBe(before);
	await userEvent.click(page.getByRole('radio', { name: 'its looking around' }));
	await expect.element(page.getByText(right('up.3.attention'))).toBeVisible();
});

test('what a block says follows the film', async () => {
	const run = await mapOfNetwork();
	const small = () => picture('Small picture 1 of four').toDataURL();
	const last = small();
	run.at = 0;
	await expect.poll(small).not.toBe(last);
});

test('outlines are told for every step, with how well they fit', async () => {
	await render(Probe);
	const { middle, pixels } = probe.overlap;
	await expect.element(page.getByText(`from the middle ${middle[2]!.toFixed(0)}`)).toBeVisible();
	const first = () => picture(`Read from its middle: ${probe.shown[0]}`).toDataURL();
	const before = await expect.poll(first).not.toBe('data:,').then(first);
	await userEvent.click(page.getByRole('slider'));
	await userEvent.keyboard('{End}');
	await expect.element(page.getByText(`from the dots ${pixels.at(-1)!.toFixed(0)}`)).toBeVisible();
	expect(first()).not.toBe(before);
});

test('a picture that is made here takes the place of the first, and is read by the same probes', async () => {
	const { recipe, source } = recordedBlocksRun;
	const run = new Run({
		async *frames(...asked) {
			for await (const frame of source.frames(...asked)) {
				const calls = frame.calls.map((call) => ({
					...call,
					prediction: { ...call.prediction, middle: new Float32Array(64 * 144) }
				}));
				yield { ...frame, calls };
			}
		},
		provenance: () => ({ kind: 'live', backend: 'test' })
	});
	await run.start(recipe);
	await render(Probe, { run });
	await expect.element(page.getByText('yours', { exact: true })).toBeVisible();
	const own = page.getByRole('img', {
		name: new RegExp(`: ${recipe.prompt}, drawn on your device`)
	});
	expect(own.elements()).toHaveLength(4);
	expect(
		page.getByRole('img', { name: new RegExp(`: ${probe.shown[1]}$`) }).elements()
	).toHaveLength(4);
	expect(
		page.getByRole('img', { name: new RegExp(`: ${probe.shown[0]}$`) }).elements()
	).toHaveLength(0);
});
