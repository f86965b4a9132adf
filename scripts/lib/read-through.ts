import type { Page } from 'playwright';

/** Milliseconds that a figure on the screen is waited for. */
const PATIENCE = 20_000;

/**
 * Through the whole page as a reader goes, a screen at a time, and on only when the figures on the screen are there. Waits for what
 * they compute. Throws where a figure never comes.
 */
export async function readThrough(page: Page): Promise<void> {
	await page.evaluate(async (patience) => {
		const frame = () => new Promise(requestAnimationFrame);
		const isOnScreen = (element: Element) => {
			const { top, bottom } = element.getBoundingClientRect();
			return top < innerHeight && bottom > 0;
		};
		const empty = () => [...document.querySelectorAll('.stage-empty')];
		const there = async () => {
			const since = performance.now();
			for (let late; (late = empty().find(isOnScreen)); await frame())
				if (performance.now() - since > patience)
					throw new Error(`the figure of #${late.parentElement?.id} never came`);
		};
		for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.8) {
			scrollTo({ top: y, behavior: 'instant' });
			await frame();
			await there();
		}
		// Those that the page, growing, has moved past the screen meanwhile.
		for (const missed of empty()) {
			missed.scrollIntoView();
			await there();
		}
	}, PATIENCE);
	await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}
