import type { Page } from 'playwright';

/** Milliseconds that a figure on the screen is waited for: longer than it waits for its code itself, and says that it did not come. */
const PATIENCE = 60_000;

/**
 * Through the whole page as a reader goes, a screen at a time, and on only when the figures on the screen are there. Waits for what
 * they compute. Throws where a figure never comes.
 */
export async function readThrough(page: Page): Promise<void> {
	const patiently = { timeout: PATIENCE };
	for (let screens = 0; await page.evaluate(show, screens); screens++) {
		await page
			.waitForFunction(hasItsFigures, undefined, patiently)
			.catch(async (cause: unknown) => {
				throw new Error(`${await page.evaluate(nameMissing)} did not come`, { cause });
			});
	}
	// Those that the page, growing, has moved past the screen meanwhile.
	await page.waitForFunction(showMissed, undefined, patiently);
	await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}

// In the page, where no name from outside is known.

/** Scrolls so many screens down, a fifth of each seen twice; whether the page goes on there. */
function show(screens: number): boolean {
	const top = screens * innerHeight * 0.8;
	scrollTo({ top, behavior: 'instant' });
	return top < document.documentElement.scrollHeight;
}

/** Whether no figure on the screen is still to come. */
function hasItsFigures(): boolean {
	return [...document.querySelectorAll('.stage-empty')].every((empty) => {
		const { top, bottom } = empty.getBoundingClientRect();
		return top >= innerHeight || bottom <= 0;
	});
}

/** By what figures still to come on the screen can be told, with where they stand. */
function nameMissing(): string {
	return [...document.querySelectorAll('.stage-empty')]
		.map((empty) => ({ empty, ...empty.getBoundingClientRect().toJSON() }))
		.filter(({ top, bottom }) => top < innerHeight && bottom > 0)
		.map(
			({ empty, top, bottom }) =>
				`#${empty.closest('[id]')?.id} (${top} to ${bottom} of ${innerHeight} px)`
		)
		.join();
}

/** Shows a figure that is still to come; whether there is none. */
function showMissed(): boolean {
	const empty = document.querySelector('.stage-empty');
	empty?.scrollIntoView();
	return empty === null;
}
