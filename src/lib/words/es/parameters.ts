import type * as en from '../en/parameters.ts';
import { wordsOfParameters } from '../parameter-words.ts';
import { noteSentenceAbout } from './notes.ts';

/** What can be set on a figure that stands in somebody’s page, in Spanish: a test sees to it that none lacks words. */

const frameWords: Readonly<Record<string, string>> = {
	theme: 'colores claros u oscuros, o los del sistema de quien lee',
	lang: 'el idioma; cada uno tiene su propia dirección, y esta es la del español',
	level: 'cuánto se dice: ① palabras, ② álgebra, ③ ecuaciones',
	size: 'el tamaño de letras y botones',
	hide: 'partes que se quitan; de dónde vienen sus números siempre se queda',
	lock: 'campos que se leen pero no se cambian; «all» son todos los botones y deslizadores',
	origin: 'el único sitio cuyas páginas pueden hablar con ella, como https://school.example'
};

const walkWords = {
	prompt: 'de qué es la imagen',
	negative: 'de qué alejarse',
	seed: 'con qué estática empieza',
	sampler: 'la regla de cada paso',
	steps: 'cuántos pasos tiene el recorrido',
	schedule: 'cómo se añadió el ruido en el entrenamiento',
	spacing: 'en qué puntos del calendario caen los pasos',
	guidance: 'cuánto más allá de la predicción simple; 1 es sin guía',
	form: 'qué se hace con las dos respuestas',
	clip: 'si la estimación se mantiene entre negro y blanco',
	step: 'el paso que se mira, desde 1; el último donde hay menos',
	start: 'empezar con lo guardado o calcular enseguida'
} satisfies Record<string, string>;

const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'be-the-network': { world: 'adivinar números en una línea, o imágenes' },
	'best-guess': {
		logSigma: 'lo fuerte que es el ruido, como potencia de diez',
		which: 'cuál de las doce imágenes es, desde 0'
	},
	cascade: { picture: 'la imagen', added: 'mostrar solo lo que añadió la segunda red' },
	circle: { degrees: 'cuánto ruido, en grados' },
	clocks: { stops: 'cuántas paradas' },
	compression: { picture: 'la imagen', times: 'cuántas veces menos números' },
	'cost-of-pixels': { side: 'píxeles por lado' },
	'detail-meter': { by: 'con qué se miden las diferencias' },
	'embedding-map': {
		space: 'palabras por sí solas, o en su frase',
		token: 'la palabra elegida'
	},
	'energy-meter': { power: 'el número de imágenes, como potencia de diez' },
	'error-chart': { evaluations: 'las evaluaciones de las que habla la tabla' },
	'every-sign': { sign: 'el signo que se desmonta' },
	'few-steps': { prompt: walkWords.prompt, seed: walkWords.seed },
	'forward-mixer': {
		t: 'el tiempo, de 0 limpio a 1000 estática',
		schedule: walkWords.schedule,
		source: 'la imagen'
	},
	'guidance-forms': {
		form: 'la forma de guía que destaca',
		strength: 'la guía de la que habla la tabla'
	},
	'attention-map': {
		prompt: walkWords.prompt,
		word: 'la palabra que se mira: 0 todas, 1 la primera',
		layer: 'la capa en la que se mira'
	},
	'guidance-dial': { scale: walkWords.guidance, negative: walkWords.negative },
	'karras-rho': { rho: 'ρ: cómo se apiñan las paradas hacia el final', steps: walkWords.steps },
	'memorise-or-generalise': {
		pictures: 'cuántas tiene el aprendiz: 0 para una, 8 para 500'
	},
	'one-field': { scale: 'cómo se escribe el recorrido', at: 'la parada en la que empieza' },
	paths: { crowd: 'puntos de la multitud' },
	'picture-halves': { pair: 'qué pareja de redes, primero la de menos imágenes' },
	probe: { step: 'el paso que se mira' },
	repaint: { loops: 'cuántas veces se recorre cada paso', of: 'la imagen' },
	'sampler-race': { evaluations: 'evaluaciones que recibe cada muestreador' },
	'schedule-bench': {
		schedule: walkWords.schedule,
		steps: walkWords.steps,
		picture: 'la imagen de la película'
	},
	'sign-painter': { length: 'letras de la palabra' },
	'six-stops': { sampler: walkWords.sampler },
	'sketch-to-picture': { strength: 'cuánto se vuelve a dibujar', from: 'el boceto' },
	'token-strip': {
		prompt: 'la frase',
		other: 'una segunda frase, para comparar',
		row: 'la palabra elegida, 0 el signo de inicio',
		view: 'sus números por sí solos, en la frase, o el cambio'
	},
	'too-big': { thing: 'lo que se pide' },
	'training-examples': { thing: 'de qué son las imágenes que se muestran' },
	'two-bells': {
		step: 'el paso, de veinte',
		x0: 'el valor limpio',
		x: 'el valor con ruido',
		doubt: 'lo incierto que es el valor limpio'
	},
	'two-halves': { points: 'cuántos tiene cada aprendiz: 0 para dos, 3 para mil' },
	'unet-map': { prompt: walkWords.prompt, part: 'la parte que se mira y se corta' },
	'watch-it-learn': { moment: 'el momento del entrenamiento' }
};

/** What a parameter of a figure sets. */
export const parameterWords = wordsOfParameters(own, frameWords, walkWords);

/** What was wrong with a value that was given for a parameter, and what is used. */
export const settingSentence: typeof en.settingSentence = ({ name, ...note }) =>
	noteSentenceAbout({ field: name, ...note }, `el valor de «${name}»`);
