import type * as en from '../en/playground.ts';
import type { Translated } from '../translated.ts';
import { backendName } from './site.ts';
import { fixed, grouped, written } from '../written.ts';

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
		follow: 'Seguirme: un boceto rápido a cada cambio, el recorrido entero cuando me detengo',
		resting: 'Para un momento y se dibuja entera.',
		progress: 'Dibujando',
		instead: 'Dibujar esta',
		oneMore: 'Una tirada más',
		rollHint: 'Espera a que acabe la que se está haciendo.',
		rollLocked: 'La semilla está fijada, en «Todos los ajustes».',
		step: (step: number, of: number, ms: number | undefined, waiting: number) =>
			[
				`paso ${step} de ${of}`,
				...(ms === undefined ? [] : [timeLeft(ms * (of - step)) ?? perStep(ms)]),
				...(waiting > 0 ? [`luego ${waiting} más`] : [])
			].join(' · '),
		tab: (step: number, of: number, title: string) => `${step} de ${of} · ${title}`,
		ready: (title: string) => `✓ Lista · ${title}`,
		fetching: 'esperando al modelo',
		changed: 'La receta ha cambiado desde que se dibujó esto.'
	},

	/** Said to screen readers, once each. */
	said: {
		drawing: 'Dibujando.',
		done: (steps: number) => `La imagen está lista, en ${steps} ${steps === 1 ? 'paso' : 'pasos'}.`,
		opened: (steps: number) =>
			`El recorrido del archivo está aquí, con ${steps} ${steps === 1 ? 'paso' : 'pasos'}.`,
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
		},
		locked: 'El prompt está fijado, en «Todos los ajustes».'
	},

	settings: {
		title: 'Todos los ajustes',
		guided: (guidance: number) => `guía ${written(guidance)}`,
		newSeed: 'Nueva semilla y dibujar'
	},

	kept: {
		empty: 'Lo que dibujes se guarda aquí, en este dispositivo.',
		before: 'guardado en este dispositivo desde que se dibujó',
		favourite: 'Favorito',
		remix: 'Remezclar',
		remixHint: 'Todo como está menos la semilla, y se dibuja enseguida',
		delete: 'Borrar',
		undo: 'Recuperarlo'
	},

	/** Why a button cannot be pressed now. */
	whyNot: {
		busy: 'Se está dibujando una imagen: espera a que esté lista o cancélala.',
		drawing: 'Ahora no se dibuja nada.',
		undo: 'No hay una receta anterior a la que volver.',
		picture: 'Todavía no hay ninguna imagen terminada.',
		sketch: 'Esto es un boceto rápido: para la imagen misma, espera un momento o pulsa Dibujar.',
		kept: 'Esta receta aún no está dibujada: dibújala o elige una de las imágenes de arriba.'
	},

	start: {
		title: 'Partir de una imagen',
		none: 'ahora: solo estática',
		summary: (strength: number, masked: boolean) =>
			`${Math.round(100 * strength)} % redibujado${masked ? ', donde están las rayas' : ''}`,
		notCarried: 'El enlace no lleva tu imagen de partida: se queda en este dispositivo.'
	},

	over: {
		title: 'Pintar en este paso y seguir',
		summary: (after: number) => `pintado tras el paso ${after}`
	},

	picture: {
		alt: (prompt: string, step: string) => `«${prompt}», ${step}.`,
		unprompted: (step: string) => `Una imagen sin prompt, ${step}.`,
		waiting: 'Todavía no hay nada dibujado.',
		sketch: (ms: number) =>
			`Boceto, ${ms < 1000 ? `${ms.toFixed(0)}\u00a0ms` : `${fixed(ms / 1000, 1)}\u00a0s`}`,
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
		traceHint: 'JSON, todos los números de todos los pasos',
		writing: (share: string) => `Escribiendo ${share} %`
	},

	animation: 'Animación: el recorrido como película para enviar',
	spread: 'Histograma, espectro, tamaños y milisegundos: qué hacen los números, paso a paso',
	inside: 'Dentro de la red: qué dice cada parte y adónde mira',
	insideNotice:
		'lo que pasa dentro de tu propio recorrido: se recorre otra vez, observando cada bloque. Elige un bloque o un cable para ver qué dice en el paso en que estás, y tu imagen sin él.',
	insideLater: 'Cuando tu imagen esté terminada, verás aquí su recorrido por dentro.',
	insideWaits: 'Se está dibujando tu imagen: lo que elijas aquí se recorre después.',

	guidance: {
		summary: 'Guía: dos respuestas, y el camino más allá de ellas'
	},

	engine: {
		title: 'Dónde se ejecuta',
		bench: '¿Cómo de rápido es tu equipo?',
		choose: 'Ejecutar en',
		choices: { auto: 'Automático', webgpu: 'WebGPU', wasm: 'WebAssembly', cpu: 'JavaScript' },
		idle: 'El modelo se trae con la primera imagen.',
		loading: 'Trayendo el modelo',
		checking: (backend: string) =>
			`Comprobando ${backendName(backend)}: una llamada cuya respuesta se conoce.`,
		runs: (backend: string, detail: string) =>
			`La red se ejecuta en ${backendName(backend)}${detail ? ` (${detail})` : ''}, comprobada con una respuesta guardada.`,
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

	keys: 'Teclas'
};

const perStep = (ms: number): string =>
	ms < 1000 ? `${ms.toFixed(0)} ms cada uno` : `${fixed(ms / 1000, 1)} s cada uno`;

/** Undefined where it is over in a moment. */
const timeLeft = (ms: number): string | undefined => {
	const seconds = Math.round(ms / 1000);
	if (seconds < 3) return undefined;
	return seconds < 90 ? `faltan ${seconds} s` : `faltan ${Math.round(seconds / 60)} min`;
};
