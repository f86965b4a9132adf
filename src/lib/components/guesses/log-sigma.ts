/** Ends of the scale of loudness: σ = √((1−ᾱ)/ᾱ) as a power of ten. */
export const [QUIETEST, LOUDEST] = [-1, 2.5];

/** "3.2": how many times as strong as the picture the noise is, with as many digits as say something. */
export function levelInWords(loudness: number): string {
	const noise = 10 ** loudness;
	return noise < 10 ? noise.toFixed(noise < 1 ? 2 : 1) : noise.toFixed(0);
}
