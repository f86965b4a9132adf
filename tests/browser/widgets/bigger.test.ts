import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import facts from '#models/finisher-256/cascade.json';
import packed48 from '#models/shorthand-48/shorthand.json';
import sizes from '#site-model/sizes.json';
import stored from '#site-model/recorded/milliseconds.json';
import type { Picture } from '#lib/pipeline/shorthand.ts';
import type { SampleOptions } from '#lib/pipeline/sample.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import Cascade from '#lib/widgets/cascade/Cascade.svelte';
import Compression from '#lib/widgets/compression/Compression.svelte';
import CostOfPixels from '#lib/widgets/cost-of-pixels/CostOfPixels.svelte';
import TooBig from '#lib/widgets/too-big/TooBig.svelte';
import { recorder } from './recorder.ts';

const button = (name: string) => page.getByRole('button', { name });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const live = { kind: 'live', backend: 'test' } as const;

/** A source that says which sizes it was asked for. */
function sized() {
	const { source, asked } = recorder(live);
	const sides: (number | undefined)[] = [];
	const sizedSource: FrameSource = {
		...source,
		frames(recipe, options?: SampleOptions) {
			sides.push(options?.side);
			return source.frames(recipe);
		}
	};
	return { source: sizedSource, asked, sides };
}

test('what a size costs is counted, what it takes is recorded until it is timed here', async () => {
	const { source, sides } = sized();
	await render(CostOfPixels, { source });
	const row = page.getByRole('row', { name: '128 × 128' });
	await expect.element(row).toHaveTextContent(`${stored.milliseconds[128]} ms`);
	await expect.element(page.getByText('Times as recorded')).toBeVisible();
	await userEvent.click(radio('512 × 512'));
	await expect.element(page.getByText(/69 of 100 go into squares asking each other/)).toBeVisible();
	await userEvent.click(button('Time it here'));
	await expect.element(page.getByText('Times as measured on your device')).toBeVisible();
	await expect.element(button('Time it here')).toBeVisible();
	expect(sides).toEqual([32, 64, 128]);
	await userEvent.click(button('Reset'));
	await expect.element(page.getByText('Times as recorded')).toBeVisible();
});

test('where nothing can be timed, the recorded times stay, with the reason', async () => {
	const source: FrameSource = {
		// eslint-disable-next-line require-yield -- it never gets as far
		async *frames() {
			throw new Error('no device');
		},
		provenance: () => live
	};
	await render(CostOfPixels, { source });
	await userEvent.click(button('Time it here'));
	await expect.element(button('Try again')).toBeVisible();
	await expect.element(page.getByText('Times as recorded')).toBeVisible();
});

test('at twice the size more things are counted, as recorded; others are drawn at both sizes', async () => {
	const { source, asked, sides } = sized();
	await render(TooBig, { source });
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	const [, most] = sizes.recorded['too-big'].dog;
	await expect.element(page.getByText(`dogs found by the judge: ${most}`)).toBeVisible();
	await userEvent.click(radio('a panda'));
	const panda = sizes.recorded['too-big'].panda.at(-1)!;
	await expect.element(page.getByText(`pandas found by the judge: ${panda}`)).toBeVisible();
	await userEvent.click(button('Draw them here'));
	await expect.element(button('Other seeds')).toBeVisible();
	expect(sides).toEqual([undefined, undefined, 128, 128]);
	// Nobody has counted these.
	await expect.poll(() => page.getByText(/found by the judge/).elements().length).toBe(0);
	await userEvent.click(button('Other seeds'));
	await expect.poll(() => asked.length).toBe(8);
	expect(asked.map(({ seed }) => seed)).toEqual([7, 8, 7, 8, 9, 10, 9, 10]);
	await userEvent.click(radio('a cat'));
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
});

test('stopped half-way, the recorded ones come back', async () => {
	const source: FrameSource = {
		// eslint-disable-next-line require-yield -- the first frame never comes
		async *frames() {
			await new Promise(() => undefined);
		},
		provenance: () => live
	};
	await render(TooBig, { source });
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	await userEvent.click(button('Draw them here'));
	await expect.element(page.getByText('not drawn yet')).toBeVisible();
	await userEvent.click(button('Stop'));
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	await expect.element(page.getByText(/dogs found by the judge/).first()).toBeVisible();
});

/** Gives a picture back as it came, and says what it was asked. */
function shorthands() {
	const asked: { times: number; picture: Picture }[] = [];
	return {
		asked,
		source: {
			provenance: () => live,
			async shorthand(times: number, picture: Picture) {
				asked.push({ times, picture });
				const places = (picture.width * picture.height) / (times === 12 ? 16 : 64);
				return { z: new Float32Array(4 * places), y: picture.values };
			}
		}
	};
}

test('a page goes there and back as recorded, and then here', async () => {
	const { asked, source } = shorthands();
	await render(Compression, { source });
	await expect.element(page.getByText('196,608 numbers')).toBeVisible();
	await expect.element(page.getByText('4,096 numbers')).toBeVisible();
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	await userEvent.click(radio('12 times fewer'));
	await expect.element(page.getByText('16,384 numbers')).toBeVisible();
	await userEvent.click(button('Send it through here'));
	await expect.element(page.getByText('Its dots are 0.0 % off.')).toBeVisible();
	await expect.element(page.getByText('Drawn on your device, just now')).toBeVisible();
	expect(asked.map(({ times, picture }) => [times, picture.width])).toEqual([[12, 256]]);
	await userEvent.click(button('Reset'));
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
});

test('of a sign the judge says what it reads before and after', async () => {
	await render(Compression, { picture: 'sign', source: shorthands().source });
	const [before, after] = packed48.examples.sign;
	const said =
		before === after ? `reads ${before} before and after` : `reads ${before} before, and ${after}`;
	await expect.element(page.getByText(said)).toBeVisible();
});

test('the reader’s picture goes at once, and by way of the other shorthand too', async () => {
	const { asked, source } = shorthands();
	await render(Compression, { source });
	await userEvent.click(radio('yours'));
	const canvas = new OffscreenCanvas(300, 200);
	canvas.getContext('2d')!.fillRect(0, 0, 300, 200);
	const file = new File([await canvas.convertToBlob()], 'mine.png', { type: 'image/png' });
	await userEvent.upload(page.getByLabelText('Open a picture'), file);
	await expect.element(page.getByText('Drawn on your device, just now')).toBeVisible();
	await userEvent.click(radio('12 times fewer'));
	await expect.poll(() => asked.map(({ times }) => times)).toEqual([48, 12]);
	expect(asked[1]!.picture).toMatchObject({ width: 256, height: 256 });
	await userEvent.upload(page.getByLabelText('Open a picture'), new File(['no'], 'no.png'));
	await expect.element(page.getByText(/can’t read this file/)).toBeVisible();
});

test('the second network comes nearer to the truth than plain enlarging, as measured in training', async () => {
	await render(Cascade);
	const off = (share: number) => page.getByText(`${share.toFixed(1)} % off the truth`);
	await expect.element(off(facts.sign.enlarged)).toBeVisible();
	await expect.element(off(facts.sign.finished)).toBeVisible();
	await userEvent.click(radio('a castle'));
	await expect.element(off(facts.castle.finished)).toBeVisible();
});

test('it can be painted here, told what is in the picture', async () => {
	const asked: string[] = [];
	const source = {
		provenance: () => live,
		async finish(prompt: string, small: Float32Array) {
			asked.push(prompt);
			return new Float32Array(16 * small.length);
		}
	};
	await render(Cascade, { picture: 'dog', source });
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	await userEvent.click(button('Paint it here'));
	await expect.element(page.getByText('Drawn on your device, just now')).toBeVisible();
	expect(asked).toEqual(['a dog at sunset']);
	await userEvent.click(button('Reset'));
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
});
