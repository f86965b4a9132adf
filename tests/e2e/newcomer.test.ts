import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

const done = (page: Page, steps: number) =>
	page
		.getByRole('status')
		.filter({ hasText: `done, in ${steps} step` })
		.waitFor();

/** A half-eaten apple, as somebody may have it. */
const own = (page: Page) =>
	page.evaluate(async () => {
		const canvas = new OffscreenCanvas(120, 90);
		const context = canvas.getContext('2d')!;
		context.fillStyle = '#dca';
		context.fillRect(0, 0, 120, 90);
		context.fillStyle = '#c22';
		context.arc(60, 45, 28, 0, 7);
		context.fill();
		return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
	});

interface Visitor {
	who: string;
	options: BrowserContextOptions;
	/** Uses a button, a fold or a choice. */
	use: (thing: Locator) => Promise<void>;
	/** Marks something on a pad. */
	mark: (pad: Locator) => Promise<void>;
}

const visitors: readonly Visitor[] = [
	{
		who: 'at 1280 px, by keyboard alone',
		options: { viewport: { width: 1280, height: 900 } },
		use: async (thing) => {
			await thing.focus();
			const isRadio = (await thing.getAttribute('type')) === 'radio';
			await thing.press(isRadio ? 'Space' : 'Enter');
		},
		mark: (pad) => pad.press('Space')
	},
	{
		who: 'at 390 px, with a finger, in the dark',
		options: {
			viewport: { width: 390, height: 844 },
			hasTouch: true,
			isMobile: true,
			colorScheme: 'dark'
		},
		// A radio lies under its label, which takes the finger.
		use: async (thing) => thing.tap({ force: (await thing.getAttribute('type')) === 'radio' }),
		mark: (pad) => pad.tap()
	}
];

test.each(visitors)(
	'a newcomer $who: an own picture, a mask, a seed walk, A against B, sharing, and the next day',
	async ({ options, use, mark }) => {
		const { page, problems } = await browser.open('/playground?steps=4', {
			...options,
			permissions: ['clipboard-read', 'clipboard-write']
		});
		const fold = (title: string) => page.locator('summary', { hasText: title });
		const button = (name: string) => page.getByRole('button', { name, exact: true });
		await done(page, 4);

		// An own picture, and a part of it to be drawn anew.
		await use(fold('Start from a picture'));
		await button('Open a picture').waitFor();
		await page.locator('input[type=file]').setInputFiles({
			name: 'apple.png',
			mimeType: 'image/png',
			buffer: Buffer.from(await own(page))
		});
		await page.getByText('Your picture has 120 × 90 dots').waitFor();
		await use(page.getByRole('radio', { name: 'marks what’s redrawn' }));
		await mark(page.getByRole('application', { name: 'The picture to start from' }));
		await page.getByText('60 % redrawn, where the stripes are').waitFor();
		await use(button('Draw'));
		await done(page, 2);

		// From one seed to another.
		await use(button('Static alone'));
		await use(fold('Two seeds, two prompts'));
		await use(button('Another seed, at random'));
		await use(button('Sketch the way'));
		await use(page.getByRole('button', { name: /^50 % of the way to seed/ }));
		await done(page, 4);

		// What the prompt changes.
		await use(fold('A against B'));
		await page.getByText('A is the picture above').waitFor();
		await page.getByLabel('Prompt', { exact: true }).fill('a green apple on a wooden table');
		await use(button('Draw'));
		await page.getByText('They differ in prompt (“red” and “green”).').waitFor();
		await page.getByText(/The pictures are 0\.\d+ apart/).waitFor();
		expect(await barriers(page)).toEqual([]);

		await use(button('Copy link'));
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(new URL(link).searchParams.get('p')).toBe('a green apple on a wooden table');

		// The next day, in the same browser.
		const { width } = options.viewport!;
		await page.goto('/playground');
		const kept = page.getByRole('region', { name: 'Drawn so far' });
		// What the page opens with comes first of them.
		await kept.getByRole('button', { pressed: true }).waitFor();
		await use(kept.getByRole('button', { name: /“a green apple on a wooden table”/ }).first());
		await done(page, 4);
		expect(await page.getByLabel('Prompt', { exact: true }).inputValue()).toBe(
			'a green apple on a wooden table'
		);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			width
		);
		expect(problems).toEqual([]);
	}
);
