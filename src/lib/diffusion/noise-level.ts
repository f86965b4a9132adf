/** Other names for a signal level ᾱ ∈ [0, 1]; 1 is clean data, 0 is pure noise. */

/** The standard deviation of the noise beside data of full strength: √((1−ᾱ)/ᾱ), the σ of Karras et al. 2022. */
export const sigmaOf = (alphaBar: number): number => Math.sqrt((1 - alphaBar) / alphaBar);

/** ᾱ = 1/(1 + σ²), the inverse of sigmaOf. */
export const alphaBarOfSigma = (sigma: number): number => 1 / (1 + sigma * sigma);

/** Signal-to-noise ratio ᾱ/(1−ᾱ) (Kingma et al. 2021). */
export const snr = (alphaBar: number): number => alphaBar / (1 - alphaBar);

/** λ = ½ ln SNR, the clock of Lu et al. 2022 (DPM-Solver); −∞ at pure noise, ∞ at data. */
export const halfLogSnr = (alphaBar: number): number => Math.log(snr(alphaBar)) / 2;

/** Time t ∈ [0, 1] of the straight line (1−t)·x₀ + t·ε with the signal-to-noise ratio of ᾱ. */
export const flowTime = (alphaBar: number): number =>
	Math.sqrt(1 - alphaBar) / (Math.sqrt(alphaBar) + Math.sqrt(1 - alphaBar));

/** ᾱ = (1−t)²/((1−t)² + t²), the inverse of flowTime. */
export const alphaBarOfFlow = (t: number): number => (1 - t) ** 2 / ((1 - t) ** 2 + t ** 2);

/** φ = acos √ᾱ ∈ [0, π/2]: x is cos φ·x₀ + sin φ·ε, v its turn by 90° (Salimans & Ho 2022); π/2 is pure noise. */
export const angleOf = (alphaBar: number): number => Math.acos(Math.sqrt(alphaBar));
