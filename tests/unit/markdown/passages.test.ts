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
		`Before. <section class="passage brief"> <div class="prose before"> One </div> ${FIGURE} <div class="prose after"> Of it. </div> </section>`
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
		`<section class="passage brief"> <div class="prose before"> One </div> ${FIGURE} </section> Two Courts.`
	);
});

test('a figure of the whole width stands alone', () => {
	expect(grouped(text('Before.'), ...figure('field', 'OneField'), text('After.'))).toBe(
		'Before. <LazyFigure id="field"> <OneField /> </LazyFigure> After.'
	);
});

test('with little text, even a tall figure is shown whole, as text is over before it is', () => {
	const paragraph = (words: number) => ({
		type: 'paragraph',
		children: [{ type: 'text', value: 'word '.repeat(words) }]
	});
	const levelled = (is: number) => [html(`<Level is={${is}}>`), paragraph(200), html('</Level>')];
	expect(grouped(paragraph(200), ...figure('bells'))).toContain('class="passage brief"');
	expect(grouped(paragraph(200), ...figure('bells'), ...levelled(1))).toContain('class="passage"');
	// What only some readers see does not count.
	expect(grouped(paragraph(200), ...figure('bells'), ...levelled(2), ...levelled(3))).toContain(
		'class="passage brief"'
	);
});
