import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measuresOf } from '../../../src/routes/models/measures.ts';
import { sectionOf } from '../../../src/routes/models/section.ts';
import { cardOf } from '../../../src/markdown/card.js';

const scene = { pictures: 8, thing: 95, colour: 90.5, place: 100, style: 75, all: 50 };

test('without metrics every line is there, and says that it was not measured', () => {
	const { setting, lines, frechet, byEvaluations } = measuresOf();
	expect([setting, frechet, byEvaluations]).toEqual([undefined, undefined, undefined]);
	expect(lines.length).toBe(12);
	expect(lines.flatMap(({ shares }) => shares)).toEqual(new Array(42).fill(undefined));
});

// The keys are those that models/training/measure.py writes; null is its None, for a share of nothing.
test('what was measured stands beside its part, what was not is left open', () => {
	const { setting, lines } = measuresOf({
		sampler: 'ddim',
		evaluations: 20,
		guidance: 3,
		generated: scene,
		rare_things: { ...scene, colour: null }
	});
	expect(setting).toMatchObject({ sampler: 'ddim', evaluations: 20, guidance: 3 });
	const shares = (name: string) => lines.find((line) => line.name === name)?.shares;
	expect(shares('generated')).toEqual([95, 90.5, 100, 75, 50]);
	expect(shares('rare_things')).toEqual([95, undefined, 100, 75, 50]);
	expect(shares('two_things')).toEqual([undefined, undefined]);
});

test('measure.py writes every key that the page reads', () => {
	const code = readFileSync('models/training/measure.py', 'utf8');
	const keys = measuresOf().lines.map(({ name }) => name);
	const others = ['frechet', 'nearest_render_rms', 'by_thing', 'by_evaluations', 'by_guidance'];
	// Signs come in a loop, as signs_{name}_words.
	const known = (key: string) => code.includes(`"${key}"`) || key === 'signs_held_out_words';
	expect([...keys, ...others].filter((key) => !known(key))).toEqual([]);
});

test('shares by evaluations and by guidance become rows', () => {
	const { byEvaluations, byGuidance } = measuresOf({
		by_evaluations: { ddim: { 1: scene, 20: { ...scene, thing: 97 } } },
		by_guidance: { 3: { ...scene, variety: 0.4 } }
	});
	expect(byEvaluations).toEqual({
		columns: ['1', '20'],
		rows: [{ name: 'ddim', shares: [95, 97] }]
	});
	expect(byGuidance?.rows.map(({ shares }) => shares)).toEqual([[95], [50], [0.4]]);
	expect(measuresOf({ by_thing: { apple: scene } }).byThing).toEqual({ apple: 95 });
});

test('a card becomes HTML one level down, its pictures and links those of the site', async () => {
	const card = '# scenes\n\n![sheet](samples.png)\n\nSee [how](../README.md), `{x}`.';
	const html = await cardOf(card, { 'samples.png': '/s.png', '../README.md': '#again' });
	expect(html).toContain('<h2>scenes</h2>');
	expect(html).toContain('<a href="/s.png" rel="external"><img src="/s.png" alt="sheet"></a>');
	expect(html).toContain('<a href="#again">how</a>, <code>&#123;x&#125;</code>');
	await expect(cardOf(card, {})).rejects.toThrow('samples.png');
	expect(await cardOf('See [the *code*](train.py).', {})).toContain(
		'<p>See the <em>code</em>.</p>'
	);
});

test('the readme has the section that the page shows', () => {
	expect(sectionOf('# A\n\n## One\n\ntext\n\n## Two\n\nmore\n', 'One')).toBe('text');
	expect(sectionOf(readFileSync('models/README.md', 'utf8'), 'Train')).toContain('train.py');
	expect(() => sectionOf('', 'One')).toThrow('no section is called “One”');
});
