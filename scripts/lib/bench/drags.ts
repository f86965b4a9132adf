import type { Page } from 'playwright';
import { readThrough } from '../read-through.ts';
import { onSite } from './on-site.ts';
import { watchLongTasks } from './stalls.ts';

/** What dragging one slider did to its page. */
export interface Drag {
	path: string;
	slider: string;
	/** The page's tasks of at least 50 ms meanwhile, milliseconds each. */
	long: number[];
}

/** Times slower than this machine. */
const SLOWER = 4;
/** Places that a pointer passes, one a frame. */
const PLACES = 30;
const FRAME = 16;
/** What follows a drag, in milliseconds. */
const AFTER = 500;

/** Drags every slider of `paths` there and back on the built site, its processor slowed down, and counts what held up the page. */
export async function drags(paths: readonly string[]): Promise<Drag[]> {
	return onSite(false, async (browser, address) => {
		const done: Drag[] = [];
		for (const path of paths) {
			const page = await browser.newPage();
			await page.goto(address + path);
			await page.locator('[role=slider], input[type=range]').first().waitFor();
			await readThrough(page);
			const devtools = await page.context().newCDPSession(page);
			await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
			await watchLongTasks(page);
			for (const one of await slidersOf(page)) done.push({ path, ...(await dragged(page, one)) });
			await page.close();
		}
		return done;
	});
}

const slidersOf = (page: Page) =>
	page.locator('[role=slider]:visible:not([aria-disabled=true]), input[type=range]:visible:enabled').all(); // prettier-ignore

async function dragged(page: Page, slider: Awaited<ReturnType<typeof slidersOf>>[number]) {
	const name = await slider.evaluate(
		(it) => it.getAttribute('aria-label') ?? it.closest('label')?.textContent?.trim() ?? it.id
	);
	await slider.scrollIntoViewIfNeeded();
	// What comes into view is drawn first.
	await page.waitForTimeout(AFTER);
	const box = await slider.boundingBox();
	if (!box) return { slider: name, long: [] };
	await page.evaluate(() => (window.longTasks = []));
	const at = (part: number) => [box.x + part * box.width, box.y + box.height / 2] as const;
	await page.mouse.move(...at(0.5));
	await page.mouse.down();
	for (let i = 0; i <= PLACES; i++) {
		await page.mouse.move(...at(0.5 + 0.4 * Math.sin((2 * Math.PI * i) / PLACES)));
		await page.waitForTimeout(FRAME);
	}
	await page.mouse.up();
	await page.waitForTimeout(AFTER);
	return { slider: name, long: await page.evaluate(() => window.longTasks) };
}
