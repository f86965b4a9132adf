import type { Page } from 'puppeteer-core';
import type { Action, Place } from './action.ts';

type Point = readonly [x: number, y: number];

/** Does it on the page as a reader's devices would. */
export async function act(page: Page, action: Action): Promise<void> {
	switch (action.kind) {
		case 'press': {
			const point = await onControl(page, action.which, action.at);
			if (!point) return;
			if (action.touch) await page.touchscreen.tap(...point);
			else await page.mouse.click(...point, { count: action.count });
			return;
		}
		case 'drag': {
			const from =
				action.which === null
					? inWindow(page, action.at)
					: await onControl(page, action.which, action.at);
			if (from) await dragged(page, from, inWindow(page, action.to), action.touch);
			return;
		}
		case 'wheel': {
			await page.mouse.move(...inWindow(page, action.at));
			const [deltaX, deltaY] = action.by;
			return page.mouse.wheel({ deltaX, deltaY });
		}
		case 'key': {
			if (action.shift) await page.keyboard.down('Shift');
			for (let i = 0; i < action.times; i++) await page.keyboard.press(action.key);
			if (action.shift) await page.keyboard.up('Shift');
			return;
		}
		case 'type':
			// As a paste does, at once and in every browser; the driver of Firefox takes single characters only.
			return page.evaluate(
				(text) => void document.execCommand('insertText', false, text),
				action.text
			);
		case 'size':
			return page.setViewport({ ...action, hasTouch: true });
		case 'back':
			// Not out of the site: the document would end, and with it all that its heap can tell.
			return page.evaluate(() => {
				if (window.navigation.canGoBack) history.back();
			});
		case 'wait':
			return new Promise((done) => setTimeout(done, action.ms));
	}
}

const MOVES = 6;

async function dragged(page: Page, from: Point, to: Point, touch: boolean): Promise<void> {
	const way = Array.from({ length: MOVES }, (_, i) => {
		const share = (i + 1) / MOVES;
		return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] as const;
	});
	if (touch) {
		const finger = await page.touchscreen.touchStart(...from);
		for (const point of way) await finger.move(...point);
		return finger.end();
	}
	await page.mouse.move(...from);
	await page.mouse.down();
	for (const point of way) await page.mouse.move(...point);
	await page.mouse.up();
}

function inWindow(page: Page, [x, y]: Place): Point {
	const { width, height } = page.viewport()!;
	return [x * (width - 1), y * (height - 1)];
}

/** A place on one of the page's controls, which is brought into the window; undefined where there is none. */
const onControl = (page: Page, which: number, at: Place): Promise<Point | undefined> =>
	page.evaluate(
		(which, [x, y]) => {
			const all = document.querySelectorAll<HTMLElement>(
				'a[href], button, input, select, textarea, summary, canvas, [tabindex], [role=slider], main svg'
			);
			const shown = [...all].filter((one) => one.checkVisibility({ visibilityProperty: true }));
			const chosen = shown[Math.min(Math.floor(which * shown.length), shown.length - 1)];
			if (!chosen) return undefined;
			chosen.scrollIntoView({ block: 'nearest', behavior: 'instant' });
			const { left, top, width, height } = chosen.getBoundingClientRect();
			const within = (value: number, most: number) => Math.min(Math.max(value, 0), most - 1);
			return [within(left + x * width, innerWidth), within(top + y * height, innerHeight)] as const;
		},
		which,
		at
	);
