import { engine, tensor2d, type Tensor } from '@tensorflow/tfjs-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startBackend, type Running } from '#lib/model/backend.ts';
import { withChangedGains } from '#lib/model/gains.ts';
import { Weights } from '#lib/model/weights.ts';

let running: Running;
beforeAll(async () => {
	running = await startBackend('cpu');
});
afterAll(() => running.stop());
// What a test makes goes with it: other tests of this process count what is held.
beforeEach(() => engine().startScope());
afterEach(() => engine().endScope());

const numbers = (tensor: Tensor | undefined) => [...tensor!.dataSync()];

it('gains that are made in one product follow when a word changes one of them', () => {
	const own = { 'down.0.gain': tensor2d([[1, 2]]), fine_gain: tensor2d([[3]]) };
	const w = new Weights({ ...own, other: tensor2d([[9]]), gains: tensor2d([[1, 2, 3]]) });
	const changed = withChangedGains(w, { fine_gain: tensor2d([[5]]) });
	expect(Object.keys(changed)).toEqual(['fine_gain', 'gains']);
	expect(numbers(changed.gains)).toEqual([1, 2, 5]);
	const whole = withChangedGains(new Weights(own), { fine_gain: tensor2d([[5]]) });
	expect(Object.keys(whole)).toEqual(['fine_gain']);
});
