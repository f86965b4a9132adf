import type * as en from '../en/lab.ts';
import type { Translated } from '../translated.ts';
import { fixed, grouped } from '../written.ts';

/** Words of the two-dimensional lab, in Spanish. */
export const lab: Translated<typeof en.lab> = {
	title: 'Laboratorio',
	lead: 'Una imagen tiene miles de números; un punto en un plano tiene dos, así que aquí se ve todo. Elige una forma, pulsa Entrenar y mira cómo una red pequeña aprende a convertir la estática en ella.',
	description:
		'Entrena un modelo de difusión en tu navegador, con puntos en un plano: dibuja una forma, mira cómo la red aprende su campo y compáralo con la respuesta exacta.',
	bar: {
		label: 'Entrenamiento',
		train: 'Entrenar',
		pause: 'Pausa',
		once: 'Un lote',
		restart: 'De nuevo',
		step: 'paso',
		loss: 'pérdida',
		distance: 'distancia a los datos',
		exact: 'eliminador exacto',
		unknown: '…',
		waiting: 'empezando',
		backend: (backend: string, ms?: number) =>
			`en vivo · ${backend === 'wasm' ? 'WebAssembly' : 'JavaScript'}${ms === undefined ? '' : ` · ${ms < 10 ? fixed(ms, 1) : Math.round(ms)} ms por paso`}`
	},
	loss: {
		title: 'Pérdida, paso a paso',
		none: 'aún sin entrenar',
		alt: (steps: number, first?: number, last?: number) =>
			first === undefined || last === undefined
				? 'Pérdida: la red aún no se ha entrenado.'
				: `Pérdida a lo largo de ${steps} pasos: de ${fixed(first, 3)} a ${fixed(last, 3)}.`
	},
	history: {
		label: 'Volver al paso',
		at: (step: number) => grouped(step)
	},
	settings: {
		title: 'La red y su entrenamiento',
		target: 'Predice',
		targets: {
			eps: 'ε, el ruido',
			x0: 'x₀, el punto limpio',
			v: 'v, mezcla de ambos',
			flow: 'u, el camino recto'
		},
		width: 'Ancho',
		depth: 'Capas',
		waves: 'Ondas que oye',
		wavesHint: 'Senos y cosenos del lugar. Sin ellos, el detalle fino llega despacio.',
		rate: 'Tasa de aprendizaje',
		batch: 'Lote',
		schedule: 'Calendario de ruido',
		schedules: {
			cosine: 'Coseno',
			linear: 'Lineal',
			sigmoid: 'Sigmoide',
			flow: 'Tiempo de flujo'
		},
		parameters: (count: number) => `${grouped(count)} números que aprender`,
		told: 'Decirle la clase'
	},
	walk: {
		title: 'Cómo recorre',
		sampler: 'Muestreador',
		steps: 'Pasos',
		eta: 'η, ruido nuevo',
		label: 'Se pide',
		classes: (number: number) => (number === 0 ? 'cualquiera' : `clase ${number}`),
		guidance: 'Guía'
	},
	take: {
		title: 'Llévatela',
		lead: 'La red entrenada como la guarda TensorFlow.js, en dos archivos: tf.loadLayersModel los lee en cualquier parte, y esta página también.',
		save: 'Guardar la red',
		open: 'Abrir una red guardada',
		points: 'Guardar los puntos',
		saved: 'Guardada: lab.json y lab.weights.bin.',
		opened: 'Abierta, con sus ajustes. Pulsa Entrenar y sigue aprendiendo.',
		python: 'El mismo entrenamiento en PyTorch',
		pythonLead: 'Una página que lee points.csv, entrena y muestrea con DDIM.',
		copy: 'Copiar el código'
	},
	hide: {
		title: 'Para quien enseña: qué se muestra',
		lead: 'Deja partes fuera y comparte el enlace. Quien lo abra puede recuperarlas aquí.',
		parts: {
			data: 'Elección de los datos',
			training: 'Ajustes de la red',
			field: 'El campo',
			density: 'Densidad',
			walks: 'Ajustes del recorrido',
			steps: 'Un paso, despacio',
			experiments: 'Experimentos',
			take: 'Llévatela'
		}
	},
	link: 'Copiar el enlace',
	reset: 'Reiniciar'
};
