import type { Locator, Page } from 'playwright';
import { onSite } from './on-site.ts';

/** What a reader types, after the first letter, which warms up: 31 letters, and the spaces between them. */
const TEXT = 'a watercolor of a red castle in the snow';

/** Milliseconds from one key to the next: about a hundred words a minute, as fast as most people ever type. */
const PACE = 120;
/** Milliseconds between two changes of who doesn't rest. */
const RESTLESS = 500;

/** How soon the playground's picture follows a key, on one backend. */
export interface Keystrokes {
	/** The backend, with its threads or adapter, as the page names it. */
	backend: string;
	/**
	 * Milliseconds of each letter, from the key to the screen after the first picture that has it in its prompt. That
	 * may have later ones too: while one picture is in the making, only the newest prompt waits.
	 */
	times: number[];
	/** How many pictures there were. */
	pictures: number;
}

/** Types `letters` letters of a prompt on the built site's playground, with the student's pictures following. */
export async function keystrokes(
	backend: 'WebGPU' | 'WebAssembly',
	letters: number
): Promise<Keystrokes> {
	return onSite(backend === 'WebGPU', async (browser, address) => {
		const page = await browser.newPage();
		page.setDefaultTimeout(120_000);
		await page.goto(`${address}/playground`);
		await page.getByRole('group', { name: 'Run on' }).getByLabel(backend, { exact: true }).check();
		const runs = page.getByText(new RegExp(`^The network runs on ${backend}`));
		const [, name] = /runs on (.+), checked/.exec((await runs.textContent()) ?? '') ?? [];
		const field = page.getByRole('textbox', { name: 'Prompt', exact: true });
		await untilFollowed(page, field);
		await recordPictures(page);
		const typed = TEXT.slice(0, endOf(letters));
		await field.press('End');
		await field.pressSequentially(typed.slice(1), { delay: PACE });
		await page.getByRole('img', { name: pictureOf(typed), exact: true }).waitFor();
		await page.waitForFunction(() => window.keys.every(({ shown }) => shown !== undefined));
		const { keys, pictures } = await page.evaluate(() => ({
			keys: window.keys,
			pictures: window.pictures
		}));
		return {
			backend: name ?? backend,
			times: keys
				// A space changes nothing that anybody could see.
				.filter(({ text }) => !text.endsWith(' '))
				.map(({ pressed, shown }) => shown! - pressed),
			pictures
		};
	});
}

/** Has the student come, and draw the first letter: until then a reader who rests gets the whole walk, and no sketch of it. */
async function untilFollowed(page: Page, field: Locator): Promise<void> {
	const sketch = page.getByRole('img', { name: /, a quick sketch\.$/ });
	for (let i = 0; (await sketch.count()) === 0; i++) {
		if (i * RESTLESS > 120_000)
			throw new Error('No picture has followed the prompt for 2 minutes.');
		await field.fill(TEXT.slice(0, 1 + (i % 2)));
		await page.waitForTimeout(RESTLESS);
	}
	await field.fill(TEXT.slice(0, 1));
	await page.getByRole('img', { name: pictureOf(TEXT.slice(0, 1)), exact: true }).waitFor();
}

/** The page's words for the sketch of a prompt. */
const pictureOf = (text: string) => `“${text}”, a quick sketch.`;

/** Where the text ends that has so many letters after its first. */
function endOf(letters: number): number {
	const places = [...TEXT].flatMap((letter, i) => (i > 0 && letter !== ' ' ? [i + 1] : []));
	return places[letters - 1] ?? TEXT.length;
}

declare global {
	interface Window {
		/** What the field held after each key, when the key came, and when a picture of that was on the screen. */
		keys: { text: string; pressed: number; shown?: number }[];
		pictures: number;
	}
}

const recordPictures = (page: Page): Promise<void> =>
	page.evaluate(() => {
		[window.keys, window.pictures] = [[], 0];
		let pressed = 0;
		addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
		addEventListener(
			'input',
			({ target }) => window.keys.push({ text: (target as HTMLTextAreaElement).value, pressed }),
			true
		);
		const picture = document.querySelector('.picture canvas')!;
		new MutationObserver(() => {
			const shows = /“(.*)”/.exec(picture.getAttribute('aria-label') ?? '')?.[1];
			const upTo = window.keys.findLastIndex(({ text }) => text.trim() === shows);
			window.pictures++;
			// The task after the next screen is drawn: by then the picture is on it.
			requestAnimationFrame(() =>
				setTimeout(() => {
					for (const key of window.keys.slice(0, upTo + 1)) key.shown ??= performance.now();
				})
			);
		}).observe(picture, { attributeFilter: ['aria-label'] });
	});
