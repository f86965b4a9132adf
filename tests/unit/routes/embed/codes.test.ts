import { expect, test } from 'vitest';
import { componentCode, iframeCode, linkCode } from '../../../../src/routes/embed/codes.ts';

const embedding = {
	name: 'scrubber',
	title: 'Scrubber',
	address: 'https://site.example/under/embed/scrubber/',
	query: 'prompt=a+%22red%22+dog&lock=seed'
};

test('the link is the page with what is set, and without a “?” where nothing is', () => {
	expect(linkCode(embedding)).toBe(
		'https://site.example/under/embed/scrubber/?prompt=a+%22red%22+dog&lock=seed'
	);
	expect(linkCode({ ...embedding, query: '' })).toBe('https://site.example/under/embed/scrubber/');
});

test('in markup, nothing ends its attribute early', () => {
	const iframe = iframeCode({ ...embedding, title: 'A "title" <b>' }, 500);
	expect(iframe).toContain('title="A &quot;title&quot; &lt;b&gt;"');
	expect(iframe).toContain('prompt=a+%22red%22+dog&amp;lock=seed"');
	expect(iframe).toContain('height="500"');
});

test('the web component takes the same as attributes, from one script of the site', () => {
	expect(componentCode(embedding)).toBe(
		'<script src="https://site.example/under/embed.js"></script>\n' +
			'<from-static widget="scrubber" prompt="a &quot;red&quot; dog" lock="seed"></from-static>'
	);
});
