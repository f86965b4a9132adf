import fc from 'fast-check';
import { expect } from 'vitest';
import { controls } from '#lib/recipe/grid-controls.ts';
import { laidGrid } from '#lib/recipe/grid.ts';
import { gridFromQuery, gridToQuery } from '#lib/recipe/grid-url.ts';
import { anyText, hostileQuery, hostileValue } from './hostile.ts';
import { property } from './property.ts';
import { FIELDS, WORDS } from './recipes.ts';
import { expectWalkable } from './walkable.ts';

const hostileAxis = fc
	.tuple(
		fc.oneof(fc.constantFrom(...controls), anyText),
		fc.array(hostileValue(WORDS), { maxLength: 10 })
	)
	.map(([control, values]) => [control, ...values.map((value) => `${JSON.stringify(value)}`)])
	.map((words) => words.join('*').replaceAll('"', ''));

property(
	'any address holds a grid, which comes out of its own as it went in, and can be drawn',
	[hostileQuery(FIELDS, WORDS), fc.option(hostileAxis), fc.option(hostileAxis), fc.nat()],
	(query, across, down, which) => {
		const params = new URLSearchParams(query);
		if (across !== null) params.set('across', across);
		if (down !== null) params.set('down', down);
		const { grid } = gridFromQuery(params);
		const { grid: again, notes } = gridFromQuery(gridToQuery(grid));
		expect(again).toEqual(grid);
		expect(notes.filter(({ code }) => code !== 'wordNotSaid')).toEqual([]);
		const { entries } = laidGrid(grid);
		const { recipe, notes: said } = entries[which % entries.length]!;
		expectWalkable(recipe, said);
	}
);
