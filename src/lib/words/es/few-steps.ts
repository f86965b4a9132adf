import type * as en from '../en/few-steps.ts';
import type { Translated } from '../translated.ts';

/** Words of the figure about the few-step student, in Spanish. */
export const few: Translated<typeof en.few> = {
	label: 'El modelo y su alumno desde la misma estática',
	title: 'Un alumno con prisa',
	name: (student: boolean, steps: number) =>
		`${student ? 'Alumno' : 'Modelo'}, ${steps} ${steps === 1 ? 'paso' : 'pasos'}`,
	predictions: (count: number) => (count === 1 ? '1 respuesta' : `${count} respuestas`),
	right: (share: number) => `bien en el ${share.toFixed(0)} %`,
	alt: (student: boolean, steps: number) =>
		`La imagen del ${student ? 'alumno' : 'modelo'} tras ${steps} ${steps === 1 ? 'paso' : 'pasos'}.`,
	prompt: 'Prompt (en inglés)',
	make: 'Dibujar las cuatro',
	again: 'Dibujar otra vez',
	another: 'Otra estática',
	stop: 'Parar',
	recipe: (prompt: string, seed: number) => `«${prompt}» · semilla ${seed} · DDIM`,
	notice:
		'las cuatro empiezan con la misma estática, y el alumno apunta a la imagen del modelo. Debajo de cada una ves cuántas respuestas de la red hicieron falta y cada cuánto esa manera de dibujar muestra lo correcto. (El juez, una segunda red, contó sobre muchos prompts.) El modelo pierde mucho cuando tiene prisa; su alumno, solo un poco.'
};
