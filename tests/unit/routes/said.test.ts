import { expect, test } from 'vitest';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { said } from '../../../src/routes/playground/said.ts';

const frames = [{ step: 0 }, { step: 5 }] as Frame[];
const done = { status: { kind: 'done' }, frames } as const;
const running = { status: { kind: 'running', step: 1, of: 6 }, frames } as const;
const recorded = { kind: 'recorded', made: 'wasm' } as const;
const live = { kind: 'live', backend: 'wasm' } as const;
const asked = { isFollowed: false, isOpened: false };
const opened = { isFollowed: false, isOpened: true };

test('a picture drawn here is said to be done, one stored with the site is not news', () => {
	expect(said({ ...running, provenance: live }, [], asked)).toBe('Drawing.');
	expect(said({ ...done, provenance: live }, [], asked)).toBe('The picture is done, in 6 steps.');
	expect(said({ ...done, provenance: recorded }, [], asked)).toBe('');
});

test('a walk out of a file is said to be there, and nothing to be drawn', () => {
	expect(said({ ...running, provenance: recorded }, [], opened)).toBe('');
	expect(said({ ...done, provenance: recorded }, [], opened)).toBe(
		'The walk of the file is here, with 6 steps.'
	);
});
