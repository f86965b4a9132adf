import type * as en from '../en/reference.ts';
import type { Translated } from '../translated.ts';

/** The reference on one page, in Spanish; the formulas themselves: src/lib/lesson/formulas.ts. */
export const reference: Translated<typeof en.reference> = {
	title: 'La ecuación en una página',
	description: 'Cada símbolo y cada fórmula de las lecciones, una línea cada uno, con su artículo.',
	lead: 'Cada letra de las lecciones y cada fórmula, una línea cada una. Se imprime en una hoja A4.',
	back: 'Volver a la lección',
	print: 'Imprimir esta página',
	letters: 'Letras',
	formulas: 'Fórmulas',
	columns: { name: 'Qué es', formula: 'Fórmula', source: 'De' },
	cited: (source: { authors: string; year: number }, at: string) =>
		`${source.authors.split(',')[0]} ${source.year}${at && `, ${at}`}`,
	note: 'Un gorro es una estimación; una barra, un producto a lo largo de los pasos. t cuenta de limpio (0) a ruido (T), un paso va de t a la parada siguiente s < t, y σ es siempre una desviación estándar.',
	means: {
		x0: 'imagen limpia',
		x: 'imagen con ruido, parada t',
		noise: 'el ruido mezclado',
		guesses: 'las estimaciones de la red',
		v: 'giro del círculo; camino recto',
		step: 'media y dispersión de un paso',
		z: 'ruido nuevo, N(0, 1)',
		beta: 'ruido de un paso; 1 − β',
		abar: 'producto de todas las α hasta t',
		angle: 'ángulo, cos φ = √ᾱ',
		snr: 'ᾱ/(1−ᾱ); nivel de ruido 1/√SNR',
		score: 'score, ∇ log p de datos con ruido',
		words: 'tus palabras; ninguna',
		eta: '0: sin ruido nuevo, 1: como DDPM'
	},
	names: {
		mixture: 'mezcla',
		pinch: 'más ruido, de s a t',
		schedules: 'calendarios',
		loss: 'entrenamiento',
		guess: 'estimación limpia',
		v: 'círculo',
		preconditioning: 'precondicionamiento',
		weights: 'errores',
		exact: 'estimación exacta, imágenes yᵢ',
		score: 'score',
		step: 'paso (DDPM)',
		sigma: 'su dispersión',
		ddim: 'paso (DDIM)',
		guidance: 'guía',
		sde: 'EDE (λ = 1), EDO (λ = 0)',
		full: 'EDO, imagen a plena fuerza',
		levels: 'niveles de Karras',
		solver: 'DPM-Solver++ 2M',
		flow: 'flujo, t de 0 a 1',
		shift: 'su reloj, desplazado k'
	}
};
