import { readFileSync } from 'node:fs';
import { mean } from 'd3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import head from '#site-model/probe.json';
import vocabulary from '#site-model/vocabulary.json';
import { loadModel, type LoadedModel } from '#lib/model/load-model.ts';
import { conditionsOf } from '#lib/recipe/conditions.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { bySpots, probesIn, saidBy } from '#lib/widgets/probe/probes.ts';
import { noisyAt, probedPictures } from '#lib/widgets/probe/recorded-probe.ts';
import { modelFiles } from '../../../scripts/lib/model-files.ts';

const read = (name: string) => Uint8Array.from(readFileSync(`models/scenes-64/${name}`));
const apart = (a: Float32Array, b: Float32Array) => mean(a, (value, i) => Math.abs(value - b[i]!))!;

let loaded: LoadedModel;
beforeAll(async () => {
	loaded = await loadModel(modelFiles(), { backends: ['wasm'] });
});
afterAll(() => loaded.dispose());

it.each([3, 6, 10])(
	'reads at step %i what was recorded, from the middle and from the pixels',
	async (step) => {
		const [picture] = await probedPictures(head, read('probe.bin'));
		const probes = await probesIn(head.probe_steps, read('probe-weights.bin'));
		const angle = head.angles[step - 1]!;
		const x = noisyAt(picture!, angle);
		const conditions = conditionsOf({ ...defaultRecipe, prompt: '', guidance: 1 }, vocabulary);
		const bound = await loaded.model.condition({ ...conditions, watch: 'blocks' });
		const { middle } = await bound.denoise(x, Math.cos(angle) ** 2);
		bound.dispose();
		expect(middle).toHaveLength(64 * 144);
		// Recorded in sixteenths, of a network that computed in bfloat16, from noise in bytes.
		const { middle: known, pixels } = probes[step - 1]!;
		expect(apart(saidBy(known, middle!), picture!.middle[step - 1]!)).toBeLessThan(0.03);
		expect(apart(saidBy(pixels, bySpots(x)), picture!.pixels[step - 1]!)).toBeLessThan(0.03);
	}
);
