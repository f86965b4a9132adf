import { oddsOf } from '#lib/components/guesses/known.ts';
import { VALUES } from '#lib/components/guesses/values.ts';

/** The training data as points. */
export const known: readonly Float32Array[] = VALUES.map((value) => Float32Array.of(value));

/** Where they lie, and how many in each place. */
export const PLACES = [...new Set(VALUES)].map((at) => ({
	at,
	count: VALUES.filter((value) => value === at).length
}));

/** √ᾱ of ten rounds, noise growing. */
export const LINE_SIGNALS = [0.97, 0.93, 0.88, 0.82, 0.75, 0.67, 0.58, 0.48, 0.36, 0.2];

/** How likely it is that x came from each place. */
export function placeOdds(x: number, alphaBar: number): number[] {
	const odds = oddsOf(known, Float32Array.of(x), alphaBar);
	return PLACES.map(({ at }) => odds.reduce((sum, p, i) => (VALUES[i] === at ? sum + p : sum), 0));
}

/** E[x₀ | x]: the answer with the least loss on average. */
export const bestGuess = (x: number, alphaBar: number): number =>
	placeOdds(x, alphaBar).reduce((sum, p, i) => sum + p * PLACES[i]!.at, 0);

/** E[(ε − ε̂)² | x]: what the answer x̂₀ costs on average, were this x shown again and again. */
export const expectedLoss = (x: number, alphaBar: number, guess: number): number =>
	(alphaBar / (1 - alphaBar)) *
	placeOdds(x, alphaBar).reduce((sum, p, i) => sum + p * (PLACES[i]!.at - guess) ** 2, 0);

/** How often x lands here, from one place alone: its share of the data times a bell. */
export function hill(x: number, place: (typeof PLACES)[number], alphaBar: number): number {
	const variance = 1 - alphaBar;
	const away = x - Math.sqrt(alphaBar) * place.at;
	const bell = Math.exp(-(away ** 2) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
	return (place.count / VALUES.length) * bell;
}
