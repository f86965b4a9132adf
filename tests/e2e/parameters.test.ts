import { expect, test } from 'vitest';
import { allParameters } from '#lib/exhibit-parameters.server.ts';
import type { Parameter } from '#lib/components/parameters/parameter.ts';
import { useBrowser } from './browser.ts';
import { settle } from './figures.ts';
import { useSavingWindow } from './saving.ts';

const open = useSavingWindow(useBrowser({ webgpu: false }));

/** The first and the last value that a parameter allows; what would have the network compute stays as it is. */
const endsOf = (parameter: Parameter): [string, string] | undefined => {
	switch (parameter.kind) {
		case 'number':
			return [String(parameter.min), String(parameter.max)];
		case 'choice':
			return [String(parameter.values[0]), String(parameter.values.at(-1))];
		case 'flag':
			return ['false', 'true'];
		default:
			return undefined;
	}
};

/** They make another walk, which is computed. */
const OF_A_WALK = ['seed', 'steps', 'sampler', 'schedule', 'spacing', 'guidance', 'form', 'start'];

const settable = Object.entries(allParameters).filter(([, { own }]) => Object.keys(own).length > 0);

test.for(settable)(
	'%s opens at both ends of all that can be set on it',
	async ([figure, { own }]) => {
		const isWalk = 'start' in own;
		for (const end of [0, 1] as const) {
			const given = Object.entries(own).flatMap(([name, parameter]) => {
				const ends = isWalk && OF_A_WALK.includes(name) ? undefined : endsOf(parameter);
				return ends ? [[name, ends[end]!]] : [];
			});
			const query = new URLSearchParams(given).toString();
			const { page, problems } = await open(`/embed/${figure}/?${query}`);
			await expect.poll(() => page.locator('main .page *').count()).toBeGreaterThan(5);
			await settle(page);
			expect(problems).toEqual([]);
			expect(await page.getByText('Not everything in this link can be').count()).toBe(0);
		}
	}
);
