import type * as en from '../en/seed-grid.ts';
import type { Translated } from '../translated.ts';

/** One prompt from nine seeds, and what lies between two of them, in Spanish. */
export const seedGrid: Translated<typeof en.seedGrid> = {
	label: 'Un prompt, nueve semillas',
	seed: 'Semilla',
	end: (seed: number, end: number) => `${seed} · ${end === 0 ? 'A' : 'B'}`,
	start: (spread: string) => `la estática entre A y B, dispersión ${spread}`,
	mixed: 'lo que sale de ella',
	share: 'De A a B',
	shares: (a: number, b: number, share: number) =>
		`${Math.round(100 * (1 - share))} % de la semilla ${a}, ${Math.round(100 * share)} % de la semilla ${b}`,
	path: 'Por dónde',
	paths: { slerp: 'Por el arco', lerp: 'En línea recta' },
	recipe: (prompt: string, steps: number) => `«${prompt}» · semillas 1 a 9 · DDIM · ${steps} pasos`,
	make: 'Hacer las nueve aquí',
	making: (which: number) => `Parar en la ${which} de 9`,
	mix: 'Hacer la de en medio'
};
