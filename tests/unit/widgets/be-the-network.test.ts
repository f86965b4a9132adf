import { mean } from 'd3';
import { expect, test } from 'vitest';
import { gaussian } from '#lib/diffusion/random.ts';
import { inPlay, oddsOf } from '#lib/components/guesses/known.ts';
import {
	bestGuess,
	expectedLoss,
	known,
	LINE_SIGNALS,
	placeOdds
} from '#lib/widgets/be-the-network/line.ts';
import { average, lossOf, lossOfClean } from '#lib/components/guesses/loss.ts';
import { roundsOf } from '#lib/components/guesses/rounds.ts';
import { MIDDLE, VALUES } from '#lib/components/guesses/values.ts';
import { inNumbers, signed } from '#lib/components/guesses/loss-words.ts';

test('with hardly any noise the best guess is the place itself, with hardly any signal the mean', () => {
	expect(bestGuess(0.9, 1 - 1e-6)).toBeCloseTo(0.9, 9);
	expect(MIDDLE).toBeCloseTo(-0.09, 12);
	expect(bestGuess(0.5, 1e-8)).toBeCloseTo(MIDDLE, 3);
});

// By hand: at ᾱ = ½ and x = 0 the exponents are −m²/2, so w ∝ 5e^−0.32, 2e^−0.02, 3e^−0.405.
test('the odds of the places are those of Bayes’ rule', () => {
	const odds = placeOdds(0, 0.5);
	const by = [5 * Math.exp(-0.32), 2 * Math.exp(-0.02), 3 * Math.exp(-0.405)];
	const total = by.reduce((a, b) => a + b);
	odds.forEach((p, i) => expect(p).toBeCloseTo(by[i]! / total, 6));
});

test('no other answer costs less on average than the best guess', () => {
	for (const signal of LINE_SIGNALS) {
		const alphaBar = signal ** 2;
		const best = bestGuess(-0.1, alphaBar);
		const least = expectedLoss(-0.1, alphaBar, best);
		for (const other of [...VALUES, best - 0.01, best + 0.01]) {
			expect(expectedLoss(-0.1, alphaBar, other)).toBeGreaterThan(least);
		}
	}
});

test('what is expected is what comes of it: 20,000 draws of noise agree to 2 %', () => {
	const alphaBar = 0.5;
	const eps = gaussian(3, 0, 20_000);
	const losses = [...eps].map((noise, i) => {
		const x = Math.SQRT1_2 * (VALUES[i % 10]! + noise);
		const guess = bestGuess(x, alphaBar);
		return {
			got: (noise - (x - Math.SQRT1_2 * guess) / Math.SQRT1_2) ** 2,
			expected: expectedLoss(x, alphaBar, guess)
		};
	});
	const got = mean(losses, (loss) => loss.got)!;
	expect(got / mean(losses, (loss) => loss.expected)!).toBeCloseTo(1, 1.7);
});

test('the loss of a clean guess is that of the noise it implies, x = √ᾱ x̂₀ + √(1−ᾱ) ε̂', () => {
	const [round] = roundsOf(known, [0.6], 5);
	expect(lossOfClean(round!, round!.x0)).toBeLessThan(1e-12);
	// ε̂ − ε = (0.6/0.8)·(x₀ − x̂₀): half a unit off costs 0.375².
	expect(
		lossOfClean(
			round!,
			round!.x0.map((v) => v + 0.5)
		)
	).toBeCloseTo(0.140625, 6);
	expect(lossOf(Float32Array.of(1, 2), Float32Array.of(1, 0))).toBe(2);
});

test('rounds are the same for the same seed, and others for another', () => {
	expect(roundsOf(known, LINE_SIGNALS, 4)).toEqual(roundsOf(known, LINE_SIGNALS, 4));
	const picked = [1, 2, 3, 4, 5, 6].flatMap((seed) =>
		roundsOf(known, LINE_SIGNALS, seed).map(({ which }) => which)
	);
	expect(new Set(picked).size).toBe(10);
});

test('an average of pictures is weighted, and of none it is refused', () => {
	const pictures = [Float32Array.of(0, 1), Float32Array.of(1, 0)];
	expect(average(pictures, [1, 3])).toEqual(Float32Array.of(0.75, 0.25));
	expect(() => average(pictures, [0, 0])).toThrow('needs a picture that has a weight');
});

test('in play are as many as share the odds', () => {
	expect(inPlay([0.25, 0.25, 0.25, 0.25])).toBeCloseTo(4, 12);
	expect(inPlay([1, 0, 0])).toBe(1);
	expect(inPlay(oddsOf(known, Float32Array.of(0), 1e-12))).toBeCloseTo(10, 3);
});

test('losses are written with two digits that count, numbers with a real minus', () => {
	expect([1.234, 0.0567, 0.00089, 0, 1e-9, undefined].map(inNumbers)).toEqual([
		'1.23',
		'0.057',
		'0.00089',
		'0',
		'<0.00001',
		'–'
	]);
	expect([signed(-0.5), signed(-0.001), signed(1)]).toEqual(['−0.50', '0.00', '1.00']);
});
