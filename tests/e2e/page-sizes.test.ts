import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUDGET, sizesOf } from '../../scripts/lib/sizes.mjs';
import { SITE } from '../../scripts/lib/site.mjs';

test('no page loads more JavaScript than page-sizes.json allows (npm run sizes -- --write)', async () => {
	const most = JSON.parse(readFileSync(BUDGET, 'utf8')) as Record<string, number>;
	const sizes = await sizesOf(SITE);
	expect(Object.keys(sizes).sort()).toEqual(Object.keys(most).sort());
	const over = Object.entries(sizes).filter(([page, bytes]) => bytes > most[page]!);
	expect(over).toEqual([]);
});
