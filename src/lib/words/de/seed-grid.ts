import type * as en from '../en/seed-grid.ts';
import type { Translated } from '../translated.ts';

/** One prompt from nine seeds, and what lies between two of them, in German. */
export const seedGrid: Translated<typeof en.seedGrid> = {
	label: 'Ein Prompt, neun Startwerte',
	seed: 'Startwert',
	end: (seed, end) => `${seed} · ${end === 0 ? 'A' : 'B'}`,
	start: (spread) => `das Rauschbild zwischen A und B, Streuung ${spread}`,
	mixed: 'was daraus wird',
	share: 'Von A nach B',
	shares: (a, b, share) =>
		`${Math.round(100 * (1 - share))} % von Startwert ${a}, ${Math.round(100 * share)} % von Startwert ${b}`,
	path: 'Welcher Weg',
	paths: { slerp: 'Im Bogen', lerp: 'Geradeaus' },
	recipe: (prompt, steps) => `„${prompt}“ · Startwerte 1 bis 9 · DDIM · ${steps} Schritte`,
	make: 'Die neun hier machen',
	making: (which) => `Stopp bei ${which} von 9`,
	mix: 'Das dazwischen machen'
};
