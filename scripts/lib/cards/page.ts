import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { strings } from '#words/site.ts';
import { CARD, type Said } from '../../../vite/cards.mjs';
import { root } from '../root.mjs';

const { resolve } = createRequire(import.meta.url);

/** An address that holds a file. */
const held = (kind: string, file: string): string =>
	`data:${kind};base64,${readFileSync(file).toString('base64')}`;

const face = (family: string, file: string): string =>
	`@font-face { font-family: ${family}; font-weight: 200 900; src: url(${held('font/woff2', resolve(file))}); }`;

const [BRICOLAGE, LITERATA] = [
	'@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2',
	'@fontsource-variable/literata/files/literata-latin-wght-normal.woff2'
];

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The card of a page as a page itself: the site's name, the page's title, what it says of itself, and below them `picture`, HTML
 * that fills what room is left, in the site's own type and light colours (src/styles/tokens.css).
 */
export function cardPage({ title, description }: Said, picture: string): string {
	const [heading = ''] = title.split(' · ');
	const { name } = strings.site;
	const site = heading.includes(name) ? '' : name;
	const logo = held('image/svg+xml', join(root, 'static/favicon.svg'));
	return `<!doctype html><html lang="en"><meta charset="utf-8"><style>
${face('Bricolage', BRICOLAGE)}
${face('Literata', LITERATA)}
* { margin: 0; box-sizing: border-box; }
body {
	display: grid;
	grid-template-rows: auto minmax(0, 1fr);
	width: ${CARD.width}px;
	height: ${CARD.height}px;
	overflow: hidden;
	background: #faf8f2;
	color: #1d1a26;
}
header {
	display: grid;
	gap: 18px;
	align-content: center;
	height: 374px;
	padding: 40px 64px 36px;
}
.site {
	display: flex;
	gap: 14px;
	align-items: center;
	font: 600 28px Bricolage;
	color: #645e6d;
}
.site img { width: 40px; height: 40px; }
h1 {
	font: 780 72px/1.04 Bricolage;
	letter-spacing: -0.02em;
	text-wrap: balance;
}
.long { font-size: 60px; }
.about {
	max-width: 1020px;
	font: 400 30px/1.35 Literata;
	color: #645e6d;
	text-wrap: pretty;
}
.strip {
	width: 1280px;
	height: 256px;
	margin-left: -40px;
	overflow: hidden;
}
.strip > * { display: block; height: 100%; }
.strip > img { image-rendering: pixelated; }
</style>
<header>
	<p class="site"><img src="${logo}" alt="">${escaped(site)}</p>
	<h1${heading.length > 26 ? ' class="long"' : ''}>${escaped(heading)}</h1>
	<p class="about">${escaped(description)}</p>
</header>
${picture}`;
}
