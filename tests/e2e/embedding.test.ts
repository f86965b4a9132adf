import type { Page } from 'playwright';
import { afterEach, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { theirPage } from './their-page.ts';

const browser = useBrowser({ webgpu: false });

/** What any page does that speaks with figures: it notes what they say, and makes frames as high as they are. */
const LISTENING = `<script>
	window.heard = [];
	addEventListener('message', ({ source, data, origin }) => {
		if (data?.from !== 'from-static') return;
		heard.push({ ...data, origin });
		if (data.type !== 'size') return;
		for (const frame of document.querySelectorAll('iframe'))
			if (frame.contentWindow === source) frame.height = data.height;
	});
	window.say = (frame, message) =>
		document.querySelector(frame).contentWindow.postMessage({ to: 'from-static', ...message }, '*');
</script>`;

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** Opens a page of somebody else’s, until the test ends. */
async function open(body: Parameters<typeof theirPage>[1]) {
	const theirs = await theirPage(browser, body);
	closing.push(theirs.close);
	return theirs;
}

interface Heard {
	type: string;
	figure: string;
	origin: string;
	values?: Record<string, unknown>;
	typed?: string[];
	message?: string;
}

const heard = (page: Page, type: string) =>
	page.evaluate(
		(type) => (window as unknown as { heard: Heard[] }).heard.filter((one) => one.type === type),
		type
	);
const say = (page: Page, frame: string, message: object) =>
	page.evaluate(
		([frame, message]) =>
			(window as unknown as { say: (frame: string, message: object) => void }).say(frame, message),
		[frame, message] as const
	);

/** Every frame is as high as what is in it says, and once it is in sight nothing of that is outside. */
async function expectSized(page: Page) {
	for (const element of await page.locator('iframe').elementHandles()) {
		const frame = (await element.contentFrame())!;
		// Out of sight, a browser may leave a frame as it is.
		await element.scrollIntoViewIfNeeded();
		const hidden = () =>
			frame.evaluate(
				() => document.documentElement.scrollHeight - document.documentElement.clientHeight
			);
		await expect.poll(hidden).toBe(0);
	}
	await page.evaluate(() => scrollTo(0, 0));
}

test('in a blog, three figures are as high as they are, and speak with the page', async () => {
	const { page, problems } = await open(
		({ site }) => `${LISTENING}<article>
		<p>One:</p><script src="${site}/embed.js"></script>
		<from-static widget="scrubber" hide="guidance" lock="seed" step="4"></from-static>
		<p>Two:</p><iframe id="two" src="${site}/embed/forward-mixer/?t=700&hide=notice" width="600" height="100"></iframe>
		<p>Three:</p><iframe id="three" src="${site}/embed/karras-rho/?rho=3" width="600" height="100"></iframe>
	</article>`
	);
	await expect.poll(async () => (await heard(page, 'ready')).length).toBe(3);
	await expectSized(page);

	const state = await page.evaluate(async () => {
		const figure = document.querySelector('from-static') as unknown as {
			get(): Promise<Heard>;
			set(values: object): Promise<Heard>;
		};
		await figure.set({ step: 9 });
		return (await figure.get()).values!;
	});
	expect(state).toMatchObject({ seed: 7, step: 9, lock: 'seed', hide: 'guidance' });
	const scrubber = page.frameLocator('from-static iframe');
	await expect
		.poll(() => scrubber.getByRole('slider').first().getAttribute('aria-valuetext'))
		.toContain('step 9 of 20');
	expect(await scrubber.getByLabel('Seed').count()).toBe(0);
	expect(await scrubber.getByLabel('Guidance').count()).toBe(0);
	expect(await scrubber.getByText('Seed', { exact: true }).count()).toBe(1);

	await say(page, '#two', { type: 'set', values: { t: 100 } });
	await expect
		.poll(async () => (await heard(page, 'state')).at(-1)?.values)
		.toMatchObject({ t: 100 });
	await say(page, '#two', { type: 'set', values: { t: 'much' } });
	await expect
		.poll(async () => (await heard(page, 'error')).at(-1)?.message)
		.toContain('The parameter “t” “much” is not a number');
	expect(problems()).toEqual([]);
});

test('in slides, the wheel scrolls the slides, over a figure too', async () => {
	const { page, problems } = await open(
		({ site }) => `${LISTENING}<style>body{margin:0} section{height:1400px}</style>
		<section><h1>Slide 1</h1><iframe id="one" src="${site}/embed/two-bells/?hide=title+notice" width="900" height="300"></iframe></section>
		<section><h1>Slide 2</h1><iframe src="${site}/embed/circle/?degrees=30" width="900" height="300"></iframe></section>
		<section><h1>Slide 3</h1><iframe src="${site}/embed/energy-meter/" width="900" height="300"></iframe></section>`
	);
	await expect.poll(async () => (await heard(page, 'ready')).length).toBe(3);
	await expectSized(page);
	await page.mouse.move(450, 250);
	await page.mouse.wheel(0, 400);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
	expect(problems()).toEqual([]);
});

test.each(['allow-scripts', 'allow-scripts allow-same-origin'])(
	'in a learning platform’s sandbox="%s", three figures show what is recorded, sized, and can be set',
	async (sandbox) => {
		const frame = (site: string, id: string, page: string) =>
			`<iframe id="${id}" sandbox="${sandbox}" src="${site}/embed/${page}" width="800" height="200"></iframe>`;
		const { page, problems } = await open(
			({ site }) =>
				LISTENING +
				frame(site, 'a', 'step-inspector/?step=5') +
				frame(site, 'b', 'schedule-bench/?schedule=cosine') +
				frame(site, 'c', 'watch-it-learn/?moment=2')
		);
		await expect.poll(async () => (await heard(page, 'ready')).length).toBe(3);
		await expectSized(page);
		const inspector = page.frameLocator('#a');
		await inspector.getByText('Recorded earlier').waitFor();
		await expect
			.poll(() => inspector.getByRole('slider').first().getAttribute('aria-valuetext'))
			.toContain('step 5 of 20');
		await say(page, '#a', { type: 'set', values: { step: 12 } });
		await expect
			.poll(() => inspector.getByRole('slider').first().getAttribute('aria-valuetext'))
			.toContain('step 12 of 20');
		const { origin } = (await heard(page, 'state')).at(-1)!;
		expect(origin).toBe(sandbox.includes('origin') ? inject('address') : 'null');
		expect(problems()).toEqual([]);
	}
);

test('a figure whose link names an origin hears and tells no other', async () => {
	const { page } = await open(
		({
			site,
			host
		}) => `${LISTENING}<iframe id="a" src="${site}/embed/two-bells/?origin=https://other.example" width="800" height="200"></iframe>
		<iframe id="b" src="${site}/embed/two-bells/?origin=${host}" width="800" height="200"></iframe>`
	);
	await expect.poll(async () => (await heard(page, 'ready')).length).toBe(1);
	await page.frameLocator('#a').getByRole('slider').first().waitFor();
	for (const frame of ['#a', '#b']) await say(page, frame, { type: 'set', values: { step: 3 } });
	await expect
		.poll(() => page.frameLocator('#b').getByRole('slider').first().inputValue())
		.toBe('3');
	expect(await page.frameLocator('#a').getByRole('slider').first().inputValue()).toBe('12');
	expect(await heard(page, 'ready')).toHaveLength(1);
});

test('before its host has spoken, a figure says only that it is there and how high; what is typed it never says', async () => {
	const { page } = await open(
		({ site }) =>
			`${LISTENING}<iframe id="a" src="${site}/embed/token-strip/?other=a+cat" width="800" height="200"></iframe>`
	);
	const figure = page.frameLocator('#a');
	await expect.poll(async () => (await heard(page, 'ready')).length).toBe(1);
	await figure.getByRole('textbox').first().fill('my secret dog');
	await page.keyboard.press('Tab');
	const types = async () =>
		page.evaluate(() => [
			...new Set((window as unknown as { heard: Heard[] }).heard.map(({ type }) => type))
		]);
	expect((await types()).toSorted()).toEqual(['ready', 'size']);
	await say(page, '#a', { type: 'get' });
	await expect.poll(async () => (await heard(page, 'state')).length).toBeGreaterThan(0);
	const { values, typed } = (await heard(page, 'state')).at(-1)!;
	expect(typed).toEqual(['prompt']);
	expect(values).toMatchObject({ other: 'a cat' });
	expect(JSON.stringify(await heard(page, 'state'))).not.toContain('secret');
});

test('what a link asks for and cannot be is put right, and said on the figure', async () => {
	const { page } = await browser.open(
		'/embed/forward-mixer/?t=many&colour=red&theme=dark&level=1&size=large'
	);
	const note = page.getByRole('status').filter({ hasText: 'Not everything in this link can be' });
	await note.waitFor();
	expect(await note.innerText()).toContain(
		'The parameter “t” “many” is not a number; 300 is used.'
	);
	expect(await note.innerText()).toContain('“colour”');
	const { theme, size } = await page.evaluate(() => ({
		theme: document.documentElement.dataset['theme'],
		size: getComputedStyle(document.documentElement).fontSize
	}));
	expect([theme, size]).toEqual(['dark', '20px']);
});

test('with everything locked, no button, field or slider can be used, and all can be read', async () => {
	const { page } = await browser.open('/embed/two-bells/?lock=all');
	await expect.poll(() => page.locator('fieldset[disabled]').count()).toBe(1);
	for (const control of await page.locator('input, button').all())
		expect(await control.isDisabled()).toBe(true);
});
