/** Figures that are rows of pictures, each from seeds of its own, in English. */
export const pictureBatch = {
	alt: (row: string, seed: number, said?: string) =>
		`${row}, seed ${seed}${said ? `: ${said}` : ''}`,
	given: (row: string, number: number) => `${row}, number ${number}`,
	seed: (seed: number) => `seed ${seed}`,
	recipe: (prompt: string, sampler: string | undefined, steps: number) =>
		`“${prompt}” · ${sampler ? `${sampler} · ` : ''}${steps} steps`,
	make: 'Draw them here',
	anew: 'Other seeds',
	stop: 'Stop'
};
