import { decode, encode } from 'fast-png';
import { withTexts } from '#lib/recording/png-text.ts';
import { CARD, type Said } from '../../../vite/cards.mjs';
import { launchChromium } from '../launch-chromium.mjs';

/** A browser that makes PNG of pages. They say what they were made from, so that a test sees which have grown old. */
export async function painter() {
	const browser = await launchChromium({ webgpu: false });
	const page = await browser.newPage({ viewport: CARD, colorScheme: 'light' });
	return {
		async paint(html: string, { title, description }: Said): Promise<Uint8Array> {
			await page.setContent(html);
			await page.evaluate(() => document.fonts.ready);
			const { width, height, data, channels } = decode(await page.screenshot());
			// Packed harder than browsers do.
			const png = encode({ width, height, data, channels, depth: 8 }, { zlib: { level: 9 } });
			return withTexts(Uint8Array.from(png), { Title: title, Description: description });
		},
		close: () => browser.close()
	};
}
