/**
 * A noise schedule: ᾱ_t for t = 0 … T, strictly falling, in float64. The index is the papers' t:
 * ᾱ_0 = 1 is clean data, ᾱ_T the noisiest step trained on (libraries count from 0: theirs + 1 = ours).
 */
export type Schedule = Float64Array;

/** β evenly from `first` to `last` (Ho et al. 2020, §4). */
export const linear = (T = 1000, first = 1e-4, last = 0.02): Schedule =>
	fromBetas(evenly(T, first, last));

/** √β evenly spaced: the schedule of Stable Diffusion 1 (Rombach et al. 2022). */
export const scaledLinear = (T = 1000, first = 0.00085, last = 0.012): Schedule =>
	fromBetas(evenly(T, Math.sqrt(first), Math.sqrt(last)).map((root) => root ** 2));

/** ᾱ_t = f(t)/f(0), f = cos²((t/T + s)/(1 + s)·π/2), β ≤ 0.999 (Nichol & Dhariwal 2021, eq. 17). */
export function cosine(T = 1000, s = 0.008): Schedule {
	const f = (t: number) => Math.cos((((t / T + s) / (1 + s)) * Math.PI) / 2) ** 2;
	return fromBetas(steps(T).map((t) => Math.min(1 - f(t) / f(t - 1), 0.999)));
}

/** β on an S-curve from `first` to `last`, over −6 … 6 (GeoDiff, Xu et al. 2022). */
export const sigmoid = (T = 1000, first = 1e-4, last = 0.02): Schedule =>
	fromBetas(evenly(T, -6, 6).map((u) => first + (last - first) / (1 + Math.exp(-u))));

/** ᾱ bent by hand: straight lines through ᾱ = 1 at t = 0 and `knots`, evenly spread up to T. */
export function bent(knots: readonly number[], T = 1000): Schedule {
	const curve = [1, ...knots];
	return checked(
		[0, ...steps(T)].map((t) => {
			const at = (t / T) * knots.length;
			const left = Math.min(Math.floor(at), knots.length - 1);
			return curve[left]! + (at - left) * (curve[left + 1]! - curve[left]!);
		})
	);
}

/** ᾱ_t = ∏ (1 − β_s), s = 1 … t. Throws unless every β is above 0 and below 1. */
export function fromBetas(betas: readonly number[]): Schedule {
	let product = 1;
	return checked([1, ...betas.map((beta) => (product *= 1 - beta))]);
}

/** √ᾱ shifted and stretched so that ᾱ_T = 0 and ᾱ_1 stays (Lin et al. 2024, Algorithm 1). */
export function rescaleZeroTerminalSnr(schedule: Schedule): Schedule {
	const first = Math.sqrt(schedule.at(1)!);
	const last = Math.sqrt(schedule.at(-1)!);
	const rescaled = schedule.map(
		(value) => ((Math.sqrt(value) - last) * (first / (first - last))) ** 2
	);
	return rescaled.fill(1, 0, 1);
}

/** β_t = 1 − ᾱ_t/ᾱ_{t−1}, t = 1 … T, as a list that begins with β_1. */
export const betasOf = (schedule: Schedule): number[] =>
	Array.from(schedule.subarray(1), (alphaBar, i) => 1 - alphaBar / schedule[i]!);

/** The number of training steps T. */
export const lengthOf = (schedule: Schedule): number => schedule.length - 1;

/** 1, 2, … T. */
function steps(T: number): number[] {
	if (!Number.isInteger(T) || T < 2) throw new Error(`T = ${T}: a schedule has at least 2 steps`);
	return Array.from({ length: T }, (_, i) => i + 1);
}

const evenly = (T: number, first: number, last: number): number[] =>
	steps(T).map((t) => first + ((t - 1) * (last - first)) / (T - 1));

/** ᾱ has to fall at every step and stay in [0, 1]: a noise level that returns is no schedule. */
function checked(values: readonly number[]): Schedule {
	const wrong = values.findIndex((value, t) => t > 0 && !(value >= 0 && value < values[t - 1]!));
	if (wrong > 0) {
		throw new Error(
			`ᾱ must fall from step to step and stay at 0 or above: it is ${values[wrong - 1]} at ` +
				`t = ${wrong - 1} and ${values[wrong]} at t = ${wrong}`
		);
	}
	return Float64Array.from(values);
}
