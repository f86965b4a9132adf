import { fixed } from '#lib/words/written.ts';

/** Ends of the scale of log₁₀ σ: σ = √((1−ᾱ)/ᾱ) as a power of ten. */
export const [MIN_LOG_SIGMA, MAX_LOG_SIGMA] = [-1, 2.5];

/** "3.2": how many times as strong as the picture the noise is, with as many digits as say something. */
export function levelInWords(logSigma: number): string {
	const noise = 10 ** logSigma;
	return noise < 10 ? fixed(noise, noise < 1 ? 2 : 1) : noise.toFixed(0);
}
