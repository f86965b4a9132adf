/** One prompt from nine seeds, and what lies between two of them, in English. */
export const seedGrid = {
	label: 'One prompt, nine seeds',
	seed: 'Seed',
	end: (seed: number, end: number) => `${seed} · ${end === 0 ? 'A' : 'B'}`,
	start: (spread: string) => `the static between A and B, spread ${spread}`,
	mixed: 'what becomes of it',
	share: 'From A to B',
	shares: (a: number, b: number, share: number) =>
		`${Math.round(100 * (1 - share))} % of seed ${a}, ${Math.round(100 * share)} % of seed ${b}`,
	path: 'Which way',
	paths: { slerp: 'Along the arc', lerp: 'Straight across' },
	recipe: (prompt: string, steps: number) => `“${prompt}” · seeds 1 to 9 · DDIM · ${steps} steps`,
	make: 'Make the nine here',
	making: (which: number) => `Stop at ${which} of 9`,
	mix: 'Make the one between'
};
