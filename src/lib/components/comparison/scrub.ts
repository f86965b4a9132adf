/** A picture of 20 steps, about. */
const STEP = 0.05;

/** The noisiness (1 … 0) that a key goes to: right is on, towards the picture; undefined for other keys. */
export function scrubbedBy(key: string, noise: number): number | undefined {
	const to: Record<string, number> = {
		ArrowRight: noise - STEP,
		ArrowLeft: noise + STEP,
		Home: 1,
		End: 0
	};
	const wanted = to[key];
	return wanted === undefined ? undefined : Math.min(Math.max(wanted, 0), 1);
}

/** ᾱ of a noisiness: cos² of the angle. */
export const alphaBarOfNoisiness = (noise: number): number => Math.cos((noise * Math.PI) / 2) ** 2;
