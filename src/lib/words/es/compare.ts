import type * as en from '../en/compare.ts';
import type { Translated } from '../translated.ts';
import { fixed, grouped } from '../written.ts';

/** “1 evaluación”, “2000 evaluaciones”. */
const evaluated = (evaluations: number): string =>
	`${count(evaluations)} ${evaluations === 1 ? 'evaluación' : 'evaluaciones'}`;

/** Words of the comparison of samplers, in Spanish. */
export const compare: Translated<typeof en.compare> = {
	title: 'Comparar',
	lead: 'Dos cosas difieren, una de columna a columna y otra de fila a fila; lo demás queda igual. Empieza por cómo se hace el recorrido y cuántas veces se pregunta a la red, o elige otras dos cualesquiera.',
	description:
		'Dos cosas cualesquiera de una receta, en una cuadrícula de imágenes: trece muestreadores con las mismas evaluaciones de la red y cuál se acerca más, palabras por semillas, guía por pasos.',
	sampler: 'Muestreador',
	row: evaluated,
	made: (evaluations: number, steps: number) =>
		`${evaluated(evaluations)}, ${steps} ${steps === 1 ? 'paso' : 'pasos'}`,
	progress: (made: number, of: number) => `${made} de ${of}`,
	waiting: 'espera',
	recorded: 'grabada',
	skipped: 'dejada fuera',
	failed: 'falló',
	skip: 'Dejar fuera',
	distance: 'distancia',
	unknown: 'aún sin saber',
	time,
	cell: (name: string, evaluations: number, state: string) =>
		`${name}, ${evaluated(evaluations)}, ${state}. Las flechas izquierda y derecha pasan por todos los recorridos; Enter la abre en el taller.`,
	done: (time: string, distance: string) => `hecha en ${time}, distancia ${distance}`,
	doneBefore: (distance: string) => `grabada, distancia ${distance}`,
	start: 'Hacer las imágenes',
	more: 'Hacer el resto',
	stop: 'Parar',
	again: 'Probar otra vez las que quedaron fuera',
	left: (evaluations: number, time?: string) =>
		time
			? `quedan ${evaluated(evaluations)}, unos ${time} aquí`
			: `quedan ${evaluated(evaluations)}`,
	complete: 'Todas las imágenes están hechas.',
	scrub: 'Ruido en todos los recorridos',
	scrubbed: (words: string, percent: string) => `${words}, ${percent} % de señal`,
	result: 'los resultados',
	show: 'Se muestra',
	shows: { x: 'x(t), tal como es', x0: 'x̂₀, su estimación limpia' },
	reference: {
		about: (evaluations: number, sampler: string) =>
			`La distancia es hasta donde acaba el recorrido sin ruido nuevo cuando se toma su tiempo: la vara de medir, ${evaluated(evaluations)} de ${sampler} desde la misma estática. Es la media cuadrática de la diferencia, en la escala de −1 (negro) a 1 (blanco).`,
		start: (time?: string) =>
			time ? `Hacer la vara de medir, unos ${time}` : 'Hacer la vara de medir',
		label: 'La vara de medir',
		progress: (made: number, of: number, time: string) =>
			`${count(made)} de ${count(of)}, quedan ${time}`,
		done: (evaluations: number, time: string) => `${evaluated(evaluations)} en ${time}.`,
		alt: 'La vara de medir'
	},
	stochastic: 'suma ruido nuevo: acaba en otra parte a propósito, y su distancia no es un error',
	overshoots: (names: string) =>
		`Con tan pocos pasos en este calendario, el recorrido de ${names} se pasa de largo: los valores acaban muy fuera de −1 … 1, y la imagen es basura. Da más pasos, o toma otro muestreador o el calendario lineal escalado.`,
	and: ' y ',
	settings: {
		column: (which: number) => `Muestreador ${which}`,
		rowsHint: 'Números de 1 a 1000, separados por espacios.',
		add: 'Añadir un muestreador',
		remove: (name: string) => `Quitar ${name}`,
		model: 'Modelo',
		prompt: 'Prompt (en inglés)',
		negative: 'Prompt negativo',
		seed: 'Semilla',
		anotherSeed: 'Otra semilla',
		guidance: 'Guía',
		guidanceForm: 'Forma de guía',
		sharedForm: 'como todos',
		schedule: 'Calendario',
		spacing: 'Espaciado',
		clip: 'Mantener la estimación limpia entre −1 … 1',
		reset: 'Empezar de nuevo',
		link: 'Copiar el enlace'
	},
	race: {
		label: 'Muestreadores con las mismas evaluaciones',
		title: 'Una carrera a igual coste',
		evaluations: 'Evaluaciones cada uno',
		all: 'Todos en una tabla',
		recipe: (prompt: string, seed: number) => `«${prompt}» · semilla ${seed}`,
		notice:
			'con pocas evaluaciones los muestreadores discrepan, y no todos están listos. Dales más, y los que no usan ruido nuevo coinciden en una imagen.'
	}
};

function time(ms: number): string {
	if (ms < 1000) return `${ms.toFixed(0)} ms`;
	if (ms < 60_000) return `${fixed(ms / 1000, 1)} s`;
	return `${(ms / 60_000).toFixed(0)} min`;
}

function count(value: number): string {
	return grouped(value);
}
