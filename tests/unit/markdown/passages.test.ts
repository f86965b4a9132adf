import { expect, test } from 'vitest';
import { passages } from '../../../src/markdown/passages.js';

const heading = (value: string) => ({ type: 'heading', children: [{ type: 'text', value }] });
const text = (value: string) => ({ type: 'paragraph', children: [{ type: 'html', value }] });
const html = (value: string) => ({ type: 'html', value });
const figure = (id: string, name = 'Figure') => [
	html(`<LazyFigure id="${id}">`),
	html(`<${name} />`),
	html('</LazyFigure>')
];

/** The tree as a line: words of headings and text, tags of everything else. */
function grouped(...children: object[]): string {
	const tree = { type: 'root', children: children.flat() as never[] };
	passages()(tree);
	const words = (node: { value?: string; children?: never[] }): string =>
		node.value ?? (node.children ?? []).map(words).join('');
	return tree.children.map(words).join(' ');
}
const FIGURE = '<LazyFigure id="bells"> <Figure /> </LazyFigure>';

test('a figure stands beside its section, from the heading on', () => {
	expect(grouped(text('Before.'), heading('One'), ...figure('bells'), text('Of it.'))).toBe(
		`Before. <section class="passage"> <div class="prose before"> One </div> ${FIGURE} <div class="prose after"> Of it. </div> </section>`
	);
	expect(grouped(text('Before.'), ...figure('bells'))).toContain(
		'<div class="prose before"> Before.'
	);
});

test('it stays for a section that points at it, and leaves before one that does not', () => {
	const later = '<FigureLink to="bells">the bells</FigureLink>';
	const pointing = grouped(heading('One'), ...figure('bells'), heading('Two'), text(later));
	expect(pointing).toContain(`Two ${later} </div> </section>`);
	const leaving = grouped(heading('One'), ...figure('bells'), heading('Two'), text('Courts.'));
	expect(leaving).toBe(
		`<section class="passage"> <div class="prose before"> One </div> ${FIGURE} </section> Two Courts.`
	);
});

test('a figure of the whole width stands alone', () => {
	expect(grouped(text('Before.'), ...figure('field', 'OneField'), text('After.'))).toBe(
		'Before. <LazyFigure id="field"> <OneField /> </LazyFigure> After.'
	);
});
