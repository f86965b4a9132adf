import type * as en from '../en/playground.ts';
import type { Translated } from '../translated.ts';
import { backendName } from './site.ts';
import { fixed, grouped } from '../written.ts';

/** What each model is, by its name. */
const MODELS: Readonly<Record<string, string>> = {
	'scenes-64': 'aprendió de imágenes de entrenamiento; da muchos pasos pequeños.',
	'scenes-64-few':
		'aprendió dónde acaban los recorridos del modelo, guía incluida; le basta un paso grande.',
	'scenes-64-early':
		'tal como era el modelo tras el 28 % de sus imágenes de entrenamiento. La autoguía se aleja de lo que dice.'
};

/** Words of the playground, in Spanish. */
export const playground: Translated<typeof en.playground> = {
	title: 'Taller',
	lead: 'Di qué quieres ver, mira cómo sale de la estática, examina cada paso.',

	prompt: {
		label: 'Prompt (en inglés)',
		negative: 'Prompt negativo, de qué alejarse',
		/** One of each kind: a thing in a place, a style, lettering, two things, the rare. */
		prompts: [
			'a red apple on a wooden table',
			'a dog at sunset',
			'a watercolor of a castle in the snow',
			'a sign that says "OPEN"',
			'a blue car and a yellow star',
			'an elephant under water'
		],
		nothing: 'nada',
		notSketched:
			'El boceto rápido no puede alejarse de ello con guía 3; el recorrido entero, que viene después, sí.',
		tokens: 'Lo que lee la red',
		unknown: 'desconocida',
		cut: 'cortada',
		replace: (word: string, by: string) => `Cambiar «${word}» por «${by}»`,
		more: (count: number) => `y ${grouped(count)} más`,
		unconditional: 'nada: la imagen es incondicional'
	},

	draw: {
		draw: 'Dibujar',
		cancel: 'Cancelar',
		undo: 'Deshacer',
		reset: 'Reiniciar',
		again: 'Otra tirada',
		follow: 'Seguirme: un boceto rápido a cada cambio, el recorrido entero cuando descanso',
		resting: 'Para un momento y se dibuja entera.',
		progress: 'Dibujando',
		step: (step: number, of: number, ms?: number) => `paso ${step} de ${of}${perStep(ms)}`,
		fetching: 'esperando al modelo',
		changed: 'La receta ha cambiado desde que se dibujó esto.'
	},

	/** Said to screen readers, once each. */
	said: {
		drawing: 'Dibujando.',
		done: (steps: number) => `La imagen está lista, en ${steps} ${steps === 1 ? 'paso' : 'pasos'}.`,
		cancelled: (steps: number) => `Cancelado después de ${steps} ${steps === 1 ? 'paso' : 'pasos'}.`
	},

	chips: {
		label: 'Palabras que el modelo conoce',
		kinds: {
			sentence: 'Ejemplos',
			thing: 'Cosas',
			colour: 'Colores',
			place: 'Lugares',
			style: 'Estilos'
		},
		hints: {
			sentence: 'Toma uno y cámbiale una palabra.',
			thing: 'Pon una palabra entre comillas y se pinta en un letrero: cuatro letras salen mejor.',
			colour: 'Vuelve a tocarlo para dejar el color abierto.',
			place: 'Vuelve a tocarlo para dejar el lugar abierto.',
			style: 'Vuelve a tocarlo para dejar el estilo abierto.'
		}
	},

	settings: {
		title: 'Todos los ajustes',
		guided: (guidance: number) => `guía ${guidance}`,
		seed: 'Semilla',
		newSeed: 'Nueva semilla y dibujar',
		steps: 'Pasos',
		calls: (evaluations: number, each: number) =>
			each === 1
				? `La red corre ${times(evaluations)}.`
				: `La red corre ${times(evaluations)}, con dos respuestas cada vez.`,
		guidance: 'Guía',
		guidanceForm: 'Forma de guía',
		guidanceHint: '1 es el prompt tal cual; más va más allá.',
		guidedTwice:
			'Este modelo aprendió la guía como parte del recorrido: 1 la deja como la aprendió.',
		model: 'Modelo',
		aboutModel: (label: string, name: string) => `${label}: ${MODELS[name] ?? name}`,
		sampler: 'Muestreador',
		schedule: 'Calendario',
		spacing: 'Espaciado',
		from: (paper: string) => `De ${paper}.`,
		about: (name: string, sentence: string, paper: string) => `${name}: ${sentence} ${paper}.`,
		compare: 'Comparar los muestreadores con esta receta',
		more: 'Más ajustes',
		clip: 'Mantener la estimación limpia entre negro y blanco',
		levels: (schedule: string, spacing: string) =>
			`Señal paso a paso: calendario ${schedule.toLowerCase()}, espaciado ${spacing.toLowerCase()}`
	},

	kept: {
		empty: 'Lo que dibujes se guarda aquí, en este dispositivo.',
		before: 'guardado en este dispositivo desde que se dibujó',
		favourite: 'Favorito',
		delete: 'Borrar',
		undo: 'Recuperarlo'
	},

	start: {
		title: 'Partir de una imagen',
		none: 'ahora: solo estática',
		summary: (strength: number, masked: boolean) =>
			`${Math.round(100 * strength)} % redibujado${masked ? ', donde están las rayas' : ''}`,
		open: 'Abrir una imagen',
		sheet: 'Dibujar una',
		shown: 'La de arriba, tal como se ve',
		training: {
			'training-apple': 'Entrenamiento: manzana',
			'training-cat': 'Entrenamiento: gato',
			'training-car': 'Entrenamiento: coche'
		},
		clear: 'Solo estática',
		hint: 'Abre, suelta o pega una imagen. Se queda en este dispositivo.',
		opened: (width: number, height: number) =>
			`Tu imagen tiene ${grouped(width)} × ${grouped(height)} puntos; se pasa a 64 × 64 y se queda en este dispositivo.`,
		crop: 'Qué parte',
		tool: 'El pincel',
		tools: { draw: 'pinta', redo: 'marca lo que se redibuja', stay: 'desmarca' },
		pad: 'La imagen de partida. Las flechas mueven el pincel, Espacio pinta.',
		mask: 'Lo que está bajo las rayas se redibuja; todos los demás puntos se quedan como están.',
		undo: 'Deshacer',
		strength: 'Cuánto se redibuja',
		walked: (left: number, of: number) =>
			`Empieza bajo algo de estática: se recorren los últimos ${left} de ${of} pasos.`,
		loops: 'Cuántas veces se da cada paso',
		loopsHint: 'Más veces hacen que el borde encaje mejor, y tardan más.',
		notCarried: 'El enlace no lleva tu imagen de partida: se queda en este dispositivo.'
	},

	picture: {
		alt: (prompt: string, step: string) => `«${prompt}», ${step}.`,
		unprompted: (step: string) => `Una imagen sin prompt, ${step}.`,
		waiting: 'Todavía nada dibujado.',
		sketch: (ms: number) =>
			`Boceto, ${ms < 1000 ? `${ms.toFixed(0)} ms` : `${fixed(ms / 1000, 1)} s`}`,
		sketched: (prompt: string) => `«${prompt.trim()}», un boceto rápido.`,
		shelf: 'Dibujado hasta ahora',
		again: (title: string, recipe: string) => `${title}, ${recipe}`
	},

	machine: {
		title: 'Paso a paso',
		label: 'El recorrido de la estática a la imagen, paso a paso',
		link: 'Copiar enlace',
		picture: 'Imagen',
		finished: 'Imagen acabada',
		film: 'Tira de película',
		trace: 'Números',
		pictureHint:
			'PNG, 512 × 512, con su receta dentro: suéltala en esta página para abrirla de nuevo',
		finishedHint: 'PNG, 256 × 256, acabada por una segunda red',
		filmHint: 'PNG de todos los pasos',
		traceHint: 'JSON, todas las matrices de todos los pasos',
		writing: (share: string) => `Escribiendo ${share} %`
	},

	animation: 'Animación: el recorrido como película para enviar',
	spread: 'Histograma y espectro: cómo se reparten los valores y qué formas hay',

	guidance: {
		summary: 'Guía: dos respuestas, y el camino más allá de ellas',
		without: 'sin el prompt',
		negative: 'con el prompt negativo',
		worse: 'con el prompt, al principio del entrenamiento',
		with: 'con el prompt',
		past: (scale: number) => `${scale} veces el camino`,
		formed: (scale: number, form: string) => `guía ${scale}, ${form.toLowerCase()}`,
		clean: 'estimación limpia',
		noise: 'ruido predicho',
		change: 'lo que cambia el prompt',
		clipped: (percent: string) =>
			`El ${percent} % de la estimación limpia guiada quedaba más allá de negro o blanco y se recortó.`,
		noClean:
			'Con ᾱ = 0 no queda nada de la imagen en ε̂, así que no hay estimación limpia que dibujar.',
		recorded:
			'Un recorrido grabado solo conserva la respuesta mezclada. Dibújalo en vivo para ver las dos.',
		single: 'Aquí la red responde una sola vez: la guía es 1, o no hay prompt con que guiar.'
	},

	engine: {
		title: 'Dónde corre',
		choose: 'Correr en',
		choices: { auto: 'Automático', webgpu: 'WebGPU', wasm: 'WebAssembly', cpu: 'JavaScript' },
		idle: 'El modelo se trae con la primera imagen.',
		loading: 'Trayendo el modelo',
		checking: (backend: string) =>
			`Comprobando ${backendName(backend)}: una llamada cuya respuesta se conoce.`,
		runs: (backend: string, detail: string) =>
			`La red corre en ${backendName(backend)}${detail ? ` (${detail})` : ''}, comprobada con una respuesta guardada.`,
		skipped: (backend: string, reason: string) => `En ${backendName(backend)}, no: ${reason}`,
		slow: 'JavaScript a secas no necesita GPU ni WebAssembly, pero tarda muchos segundos por paso.',
		recorded: 'Mientras tanto, el recorrido grabado se puede usar.',
		retry: 'Reintentar',
		fetch: 'Traer el modelo'
	},

	python: {
		title: 'En Python',
		lead: 'El mismo recorrido con diffusers de Hugging Face. «network» la pones tú: responde v para x y t.',
		copy: 'Copiar'
	},

	keys: {
		title: 'Teclas',
		/** Pairs of keys and what they do. `Mod` is Ctrl, or ⌘ on Apple’s. */
		list: [
			['Mod Enter', 'dibujar'],
			['Mod Shift Enter', 'nueva semilla y dibujar'],
			['Esc', 'cancelar'],
			['← →', 'en la película: un paso atrás o adelante'],
			['RePág AvPág', 'en la película: cinco saltos hasta el final'],
			['Inicio Fin', 'en la película: estática, imagen'],
			['Espacio', 'en la película: reproducir o pausar'],
			['← → ↑ ↓', 'en una imagen: elegir un píxel, con Shift de ocho en ocho']
		]
	}
};

const times = (count: number): string => (count === 1 ? 'una vez' : `${grouped(count)} veces`);

const perStep = (ms?: number): string => {
	if (ms === undefined) return '';
	return ms < 1000 ? ` · ${ms.toFixed(0)} ms cada uno` : ` · ${fixed(ms / 1000, 1)} s cada uno`;
};
