import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import circle from '#site-model/circle.json';
import { mixtureDenoiser } from '#lib/diffusion/points.ts';
import { largeStd, posteriorMean, smallStd } from '#lib/diffusion/posterior.ts';
import { epsFromV, velocityOf, vOf, x0FromV } from '#lib/diffusion/predict.ts';
import { alphaBarAtDegrees, DEGREES, errorsAt } from '#lib/widgets/circle/angles.ts';
import { CLOCKS, logSnrsOf, STOPS, clockStops } from '#lib/widgets/clocks/clocks.ts';
import { excerpt, SIGNS } from '#lib/widgets/every-sign/signs.ts';
import {
	arrowsAt,
	fieldLevels,
	readingAt,
	SCALES,
	walkFrom
} from '#lib/widgets/one-field/field.ts';
import {
	bellLevels,
	fromNoisy,
	fromPicture,
	heightAt,
	product
} from '#lib/widgets/two-bells/bells.ts';

const one = (value: number) => Float32Array.of(value);
const steps = bellLevels.slice(0, -2).map((from, i) => [from, bellLevels[i + 1]!] as const);

test('two bells multiplied are the posterior: its mean is μ̃ and its width √β̃, at every step', () => {
	for (const [from, to] of steps) {
		const both = product(fromPicture({ mean: 0.8, std: 0 }, to), fromNoisy(-0.6, from, to));
		expect(both.mean).toBeCloseTo(posteriorMean(one(-0.6), one(0.8), from, to)[0]!, 5);
		expect(both.std).toBeCloseTo(smallStd(from, to), 9);
	}
});

test('the product of the heights has the shape of the third bell', () => {
	const [a, b] = [
		{ mean: -0.4, std: 0.7 },
		{ mean: 0.9, std: 0.4 }
	];
	const both = product(a, b);
	const ratio = (at: number) => (heightAt(a, at) * heightAt(b, at)) / heightAt(both, at);
	for (const at of [-1, 0, 0.3, 2]) expect(ratio(at)).toBeCloseTo(ratio(0.5), 9);
});

test('where the clean value is as spread as noise, σ² is β; with any doubt the mean is that of the exact guess', async () => {
	for (const [from, to] of steps) {
		const unsure = fromPicture({ mean: 0, std: 1 }, to);
		expect(product(unsure, fromNoisy(-0.6, from, to)).std).toBeCloseTo(largeStd(from, to), 9);
		const known = mixtureDenoiser([{ mean: one(0.8), std: 0.5, weight: 1 }]);
		const { x0 } = await known(one(-0.6), from);
		const both = product(fromPicture({ mean: 0.8, std: 0.5 }, to), fromNoisy(-0.6, from, to));
		expect(both.mean).toBeCloseTo(posteriorMean(one(-0.6), x0!, from, to)[0]!, 5);
	}
});

test('an error in v becomes what it is in noise, picture and u, at every angle', () => {
	DEGREES.forEach((degrees, i) => {
		const alphaBar = alphaBarAtDegrees(degrees);
		const [x0, eps] = [0.3, -0.9];
		const x = Math.sqrt(alphaBar) * x0 + Math.sqrt(1 - alphaBar) * eps;
		const off = one(vOf(one(x0), one(eps), alphaBar)[0]! + circle.v_error[i]!);
		const said = { eps: epsFromV(one(x), off, alphaBar), x0: x0FromV(one(x), off, alphaBar) };
		const errors = errorsAt(i);
		expect(Math.abs(said.eps[0]! - eps)).toBeCloseTo(errors.eps, 5);
		expect(Math.abs(said.x0[0]! - x0)).toBeCloseTo(errors.x0, 5);
		expect(velocityOf(said.x0, said.eps)[0]! - (eps - x0)).toBeCloseTo(errors.u, 5);
	});
	expect(errorsAt(DEGREES.indexOf(45)).eps).toBeCloseTo(errorsAt(DEGREES.indexOf(45)).x0, 9);
});

test('the angles are those that were measured: every 3 degrees, both ends among them', () => {
	expect(DEGREES).toEqual(Array.from({ length: 31 }, (_, i) => 3 * i));
	expect(circle.v_error).toHaveLength(DEGREES.length);
});

test('every sign has a picture, a paper, and code that stands in its file as it is shown', () => {
	expect(SIGNS.map(({ name }) => name).sort()).toEqual(
		['eps', 'mu', 'next', 'sigma', 'x', 'x0', 'z'].sort()
	);
	for (const { file, code, at } of SIGNS) {
		const source = readFileSync(file, 'utf8');
		for (const part of code.split('\n\n')) expect(source).toContain(part);
		expect(at.length).toBeGreaterThan(1);
	}
	expect(() => excerpt('const a = 1;', 'b')).toThrow('there is no b');
});

test('all clocks have as many stops, from noise to picture; linear begins at ln SNR −10.1, flow at pure noise', () => {
	for (const clock of CLOCKS) {
		for (const count of STOPS) {
			const stops = clockStops(clock, count);
			expect(stops).toHaveLength(count);
			expect(stops.toSorted((a, b) => a - b)).toEqual(stops);
		}
	}
	// ᾱ_1000 = 4.03582976538e−5 of the linear schedule; 0.1 of the flow’s own time is ln SNR 4.394.
	expect(logSnrsOf('linear', 20)[0]).toBeCloseTo(Math.log(4.03599265117e-5), 6);
	expect(logSnrsOf('flow', 10).at(-1)).toBeCloseTo(4.39444915467, 9);
	expect(logSnrsOf('flow', 20)[0]).toBe(-Infinity);
});

test('a shift moves every stop by 2 ln 3 towards noise', () => {
	const [flow, shifted] = [logSnrsOf('flow', 20), logSnrsOf('shifted', 20)];
	for (let i = 1; i < 20; i++) expect(flow[i]! - shifted[i]!).toBeCloseTo(2 * Math.log(3), 9);
});

test('the score points from every place straight at its clean guess', async () => {
	const place = [0.9, 1.2] as const;
	for (const alphaBar of [fieldLevels[10]!, fieldLevels[30]!, fieldLevels[50]!]) {
		const { score, x0, eps, v, u } = await readingAt(place, alphaBar);
		const [signal, noise] = [Math.sqrt(alphaBar), Math.sqrt(1 - alphaBar)];
		for (const axis of [0, 1] as const) {
			const way = (signal * x0[axis] - place[axis]) / (1 - alphaBar);
			expect(score[axis]).toBeCloseTo(way, 3);
			expect(place[axis]).toBeCloseTo(signal * x0[axis] + noise * eps[axis], 5);
			expect(v[axis]).toBeCloseTo(signal * eps[axis] - noise * x0[axis], 9);
			expect(u[axis]).toBeCloseTo(eps[axis] - x0[axis], 9);
		}
		const [arrow] = await arrowsAt(Float32Array.from(place), alphaBar);
		expect(arrow! / noise).toBeCloseTo(score[0], 3);
	}
});

test('however a walk is written down, it ends at the same place', async () => {
	const ode = await walkFrom(Float32Array.of(0.9, 1.2), 24, 0);
	expect(ode).toHaveLength(fieldLevels.length - 24);
	for (const { of } of Object.values(SCALES)) expect(of(1)).toBe(1);
	const again = await walkFrom(Float32Array.of(0.9, 1.2), 24, 1, 2);
	expect([...again.at(-1)!]).not.toEqual([...ode.at(-1)!]);
});
