import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import LessonArt from '#lib/components/LessonArt.svelte';

const cover = () => document.querySelector('canvas.settling');

/** Room above, so that the picture is out of sight until one scrolls to it. */
async function below(slug: string) {
	document.body.style.paddingTop = '3000px';
	const { container } = await render(LessonArt, { slug });
	const picture = container.querySelector('img')!;
	// The observer has had its first look.
	await new Promise((done) => setTimeout(done, 100));
	return picture;
}
afterEach(() => document.body.style.removeProperty('padding-top'));

test('a picture that comes into view is static at first, settles, and does so once', async () => {
	const picture = await below('static-to-picture');
	expect(cover()).toBe(null);
	picture.scrollIntoView();
	await expect.poll(cover).not.toBe(null);
	await expect.poll(cover, { timeout: 3000 }).toBe(null);
	scrollTo(0, 0);
	await new Promise((done) => setTimeout(done, 100));
	picture.scrollIntoView();
	await new Promise((done) => setTimeout(done, 100));
	expect(cover()).toBe(null);
});

test('one that is in view from the start stays as it is', async () => {
	await render(LessonArt, { slug: 'adding-noise' });
	await new Promise((done) => setTimeout(done, 200));
	expect(cover()).toBe(null);
});
