import { expect, test } from 'vitest';
import { RunHistory } from '../../../src/routes/playground/run-history.svelte.ts';
import { Saving } from '../../../src/routes/playground/saving.svelte.ts';
import { exactSource, recipe } from '../run/exact-source.ts';

test('what is saved is what was shown when it was asked for, whatever is shown by then', async () => {
	const history = new RunHistory(exactSource);
	let address = 'seed=7';
	const saving = new Saving(() => ({ history, address }));
	await history.draw({ ...recipe, seed: 7 });
	const first = history.shown;

	let made: unknown;
	const saved = saving.save('png', async (run, origin) => {
		made = { run, seed: origin.recipe.seed, address: new URL(origin.address).search };
		return undefined;
	});
	address = 'seed=8';
	await history.draw({ ...recipe, seed: 8 });
	await saved;
	expect(history.shown).not.toBe(first);
	expect(made).toEqual({ run: first, seed: 7, address: '?seed=7' });
});
