import fc from 'fast-check';
import { expect } from 'vitest';
import { entryOf } from '#lib/recipe/comparison.ts';
import { comparisonFromQuery, comparisonToQuery } from '#lib/recipe/comparison-url.ts';
import { hostileQuery } from './hostile.ts';
import { property } from './property.ts';
import { FIELDS, WORDS } from './recipes.ts';
import { expectWalkable } from './walkable.ts';

property(
	'any address holds a comparison, which comes out of its own as it went in, and can be drawn',
	[hostileQuery(FIELDS, WORDS), fc.nat(), fc.nat()],
	(query, column, row) => {
		const { comparison } = comparisonFromQuery(query);
		expect(comparisonFromQuery(comparisonToQuery(comparison))).toEqual({ comparison, notes: [] });
		const { columns, rows } = comparison;
		const entry = entryOf(comparison, columns[column % columns.length]!, rows[row % rows.length]!);
		expectWalkable(entry.recipe, entry.notes);
	}
);
