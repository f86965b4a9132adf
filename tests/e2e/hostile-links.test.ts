import { expect, test } from 'vitest';
import { alive, useBrowser } from './browser.ts';
import { openSaving } from './saving.ts';

const browser = useBrowser({ webgpu: false });

const MARKUP = encodeURIComponent(
	'"><img src=x onerror="document.title=`broken`"><script>1</script>'
);

/** What a link may say instead of what a page asks for. */
const LINKS: Readonly<Record<string, readonly string[]>> = {
	'/playground': [
		`p=${MARKUP}&negative=${MARKUP}`,
		'seed=NaN&steps=-Infinity&g=1e999&strength=0x',
		`seed=${'9'.repeat(400)}&steps=1e308`,
		`p=${'apple+'.repeat(900)}`,
		'p=%E2%80%AE%D7%A9%D7%9C%D7%95%D7%9D%20red%20apple%E2%80%AC',
		'g=7,5&steps=1.000,5&way=0,5&toward=3,0',
		'p=%zz%E0%A4%A%&seed=%00',
		'p=a+dog&p=a+cat&P=a+fox&prompt=an+owl&seed=1&seed=2',
		'__proto__=1&constructor=2&toString=3&cfg=7&size=512&denoise=1',
		'start=../../etc&mask=%00&loops=-1',
		'against=%26%3D%25&at=-7',
		`second=${MARKUP}&mix=none&share=two`,
		'sampler=__proto__&schedule=constructor&spacing=own&levels=NaN+1e999'
	],
	'/compare': [
		'samplers=foo+foo+ddim_eta-NaN&evaluations=0+-5+1e999',
		'across=seed*1*NaN*1e999&down=nothing*1',
		`across=word*${MARKUP}*b&down=word*a*b`,
		`samplers=${'ddim+'.repeat(300)}`,
		'across=guidance*7,5*1&down=guidance*1',
		'across=&down=*&p=%'
	],
	'/lab': [
		'data=__proto__&points=1e999&rate=0,01&seed=NaN',
		'drawn=%00%zz&bells=NaN&starts=1,2&hidden=<b>',
		`writing=${MARKUP}&cfg=1&Points=200`,
		`file=${'A'.repeat(5000)}`
	],
	'/search': [`q=${MARKUP}`, `q=${'%F0%9F%8D%8E'.repeat(500)}`],
	'/embed/step-inspector': ['p=%zz&__proto__=1', `seed=NaN&${MARKUP}`],
	'/lessons/adding-noise': [`level=${MARKUP}&x=%`]
};

test.for(Object.entries(LINKS))('%s takes whatever a link says', async ([path, queries]) => {
	const { page, problems } = await openSaving(browser, path);
	for (const query of queries) {
		await page.goto(`${path}?${query}`);
		await page.locator('h1').first().waitFor({ state: 'attached' });
		await alive(page);
		const fields = await page
			.locator('input:not([type=radio]):not([type=checkbox]), textarea')
			.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
		const wrong = fields.filter((value) => /^(?:NaN|undefined|-?Infinity|null)$/.test(value));
		expect(wrong, query).toEqual([]);
		expect(await page.title(), query).toContain('From Static');
		expect(problems, query).toEqual([]);
	}
});

test('the playground and the lab name what they have no field for', async () => {
	const { page } = await openSaving(browser, '/playground?p=a+dog&cfg=7');
	await page.getByText('The link says “cfg”').first().waitFor();
	expect(await page.getByRole('textbox', { name: 'Prompt', exact: true }).inputValue()).toBe(
		'a dog'
	);
	await page.goto('/lab?data=moons&cfg=7');
	await page.getByText('The link says “cfg”').first().waitFor();
});
