import { expect, test } from 'vitest';
import { stills } from '../../../src/markdown/stills.js';

const mark = (name: string) => `</LazyFigure>\n<noscript data-still="${name}"></noscript>`;

test('a figure that is fetched is marked by its folder, and so is one that is there at once', () => {
	const late = `<LazyFigure load={() => import('#lib/widgets/seed-grid/SeedGrid.svelte')}></LazyFigure>`;
	expect(stills(late)).toContain(mark('seed-grid'));
	const early = `import Glance from '#lib/widgets/glance/Glance.svelte';\n<LazyFigure run={a}><Glance /></LazyFigure>`;
	expect(stills(early)).toContain(mark('glance'));
});

test('one of no folder is left as it is', () => {
	const own = '<LazyFigure><Own /></LazyFigure>';
	expect(stills(own)).toBe(own);
});
