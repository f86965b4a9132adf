/** ln Γ(x) for x > 0; Lanczos, g = 7, n = 9 (Press et al., Numerical Recipes §6.1), to about 1e-13. */
function lnGamma(x: number): number {
	const c = [
		0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
		-176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
		1.5056327351493116e-7
	];
	const sum = c.reduce((all, value, i) => all + (i === 0 ? value : value / (x - 1 + i)), 0);
	const t = x + 6.5;
	return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Density of Student’s t with `df` degrees of freedom. */
const density = (t: number, df: number): number =>
	Math.exp(lnGamma((df + 1) / 2) - lnGamma(df / 2)) /
	Math.sqrt(df * Math.PI) /
	(1 + t ** 2 / df) ** ((df + 1) / 2);

/** P(0 < T < t), by Simpson’s rule in 2,000 strips. */
function probability(t: number, df: number): number {
	const strips = 2000;
	const width = t / strips;
	let sum = density(0, df) + density(t, df);
	for (let i = 1; i < strips; i++) sum += (i % 2 ? 4 : 2) * density(i * width, df);
	return (sum * width) / 3;
}

/** The t that 95 % of all |T| stay below, by halving. */
export function quantile(df: number): number {
	let [low, high] = [0, 20];
	for (let i = 0; i < 60; i++) {
		const middle = (low + high) / 2;
		if (probability(middle, df) < 0.475) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** What pairs say together. */
export interface Paired {
	pairs: number;
	before: number;
	after: number;
	/** Mean of after − before, its 95 % confidence interval (Student’s t), and how large it is in standard deviations of the differences. */
	difference: number;
	interval: readonly [number, number];
	effect: number;
}

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of two pairs at the least; undefined with fewer. */
export function paired(pairs: readonly (readonly [number, number])[]): Paired | undefined {
	if (pairs.length < 2) return undefined;
	const differences = pairs.map(([before, after]) => after - before);
	const difference = mean(differences);
	const squares = differences.map((value) => (value - difference) ** 2);
	const deviation = Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / (pairs.length - 1));
	const reach = (quantile(pairs.length - 1) * deviation) / Math.sqrt(pairs.length);
	return {
		pairs: pairs.length,
		before: mean(pairs.map(([before]) => before)),
		after: mean(pairs.map(([, after]) => after)),
		difference,
		interval: [difference - reach, difference + reach],
		effect: difference / deviation
	};
}
