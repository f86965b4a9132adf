import measured from '#site-model/circle.json';

/** What a network may be asked for: noise, picture, the turn of the circle, the straight way. */
export const TARGETS = ['eps', 'x0', 'v', 'u'] as const;
export type Target = (typeof TARGETS)[number];

/** Degrees from no noise (0) to nothing but noise (90), at which the error was measured. */
export const DEGREES: readonly number[] = measured.degrees;

/** How many fresh pictures it was measured on, and what mid-grey would be off by in x₀. */
export const { pictures: PICTURES_MEASURED, deviation: DEVIATION } = measured;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** ᾱ = cos² φ. */
export const alphaBarAtDegrees = (degrees: number): number => Math.cos(radians(degrees)) ** 2;

/**
 * Root mean square of the network's error in each target at place i of DEGREES. Only v's is measured: from
 * ε̂ = sin φ x + cos φ v̂ and x̂₀ = cos φ x − sin φ v̂ its share in ε is cos φ, in x₀ sin φ, and in u = ε − x₀ their sum.
 */
export function errorsAt(i: number): Record<Target, number> {
	const [phi, v] = [radians(DEGREES[i]!), measured.v_error[i]!];
	const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
	return { eps: cos * v, x0: sin * v, v, u: (cos + sin) * v };
}

/** The error of one target at every angle: [degrees, error]. */
export const curveOf = (target: Target): (readonly [number, number])[] =>
	DEGREES.map((degrees, i) => [degrees, errorsAt(i)[target]] as const);
