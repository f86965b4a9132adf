import type * as en from '../en/steer.ts';
import type { Translated } from '../translated.ts';

/** Words of the figures about what a prompt does, in Spanish. */
export const steer: Translated<typeof en.steer> = {
	attention: {
		label: 'Dónde actúan las palabras',
		prompt: 'Prompt (en inglés)',
		promptHint: 'Otro prompt se dibuja de nuevo, en tu dispositivo.',
		words: 'Palabras del prompt',
		all: 'todas las palabras',
		start: 'señal de inicio',
		startHint: 'va delante de todos los prompts',
		unknown: 'la red no la conoce',
		quoted: (text: string) => `«${text}»`,
		layer: 'Capa',
		layers: {
			coarse: (count: number, side: number) => `media de las ${count} de ${side} × ${side}`,
			down: (block: number, side: number) => `bloque ${block} de bajada, ${side} × ${side}`,
			mid: (side: number) => `en el fondo, ${side} × ${side}`,
			up: (block: number, side: number) => `bloque ${block} de subida, ${side} × ${side}`
		},
		panels: {
			guess: 'la estimación limpia',
			mean: (count: number) => `media de las ${count} capas`,
			layer: 'la capa elegida'
		},
		/** “apple” gets 34 % … */
		gets: (name: string, share: string, place: string) =>
			`${name} recibe el ${share} % de la atención a las palabras en este paso, ${place}.`,
		together: (share: string, place: string) =>
			`Todas las palabras juntas reciben el ${share} % de toda la atención, ${place}; el resto circula entre partes de la imagen.`,
		places: {
			even: 'repartida casi por igual',
			'top left': 'sobre todo arriba a la izquierda',
			'top middle': 'sobre todo arriba',
			'top right': 'sobre todo arriba a la derecha',
			'middle left': 'sobre todo a la izquierda',
			'middle middle': 'sobre todo hacia el centro',
			'middle right': 'sobre todo a la derecha',
			'bottom left': 'sobre todo abajo a la izquierda',
			'bottom middle': 'sobre todo abajo',
			'bottom right': 'sobre todo abajo a la derecha'
		},
		alt: (panel: string, name: string, place: string, least: string, most: string) =>
			`Atención a ${name}, ${panel}: ${place}; del ${least} al ${most} % de aquello a lo que atiende un cuadro.`,
		legend: 'de aquello a lo que atiende un cuadro',
		share: (share: string) => `${share} %`,
		steps: 'Parte de toda la atención, paso a paso (media de todas las capas)',
		stepsAlt: (name: string, share: string, all: string) =>
			`En este paso ${name} recibe el ${share} % de toda la atención; todas las palabras juntas, el ${all} %.`,
		lines: {
			word: (name: string, share: string) => `— ${name} ${share} %`,
			all: (share: string) => `┄ todas las palabras ${share} %`
		},
		silent: 'Este recorrido no dice qué miró la red.'
	},

	guidance: {
		label: 'Dos respuestas, y cuánto más allá de ellas',
		scale: 'Guía',
		inWords: {
			0: 'el prompt no cuenta',
			1: 'el prompt, como lo aprendió la red',
			between: 'entre las dos',
			past: (times: string) => `la diferencia, ${times} veces`
		},
		without: 'sin tus palabras',
		negative: 'con el prompt negativo',
		with: 'con tus palabras',
		guided: (scale: string) => `con guía ${scale}`,
		negativeField: 'Prompt negativo, de qué alejarse',
		negativeHint: 'Ocupa el lugar de «sin tus palabras». El recorrido se hace de nuevo.',
		burnt: (share: string) =>
			`Quemado: el ${share} % de los números pasó de negro o blanco y se recortó.`,
		notBurnt: 'Nada pasó de negro o blanco.',
		line: 'Las estimaciones limpias como puntos de una recta. La unidad es la distancia entre las dos.',
		lineAlt: (scale: string, along: string, beside: string) =>
			`Sin tus palabras el punto está en 0; con ellas, en 1; guiado, en ${scale}. Recortado a lo que una imagen puede mostrar, está en ${along} a lo largo de la recta y a ${beside} de ella.`,
		points: {
			without: 'sin',
			with: 'con',
			guided: 'guiado',
			cut: 'recortado'
		},
		measured: (without: string, given: string, between: string, guided: string) =>
			`Fuerza del ruido predicho: sin ${without}, con ${given}, guiado ${guided}; de sin a con ${between}. La pura estática tiene cerca de 110,9.`,
		changes: 'Cuánto se separan las dos estimaciones limpias, paso a paso',
		changesAlt: (step: number, value: string, most: number) =>
			`En el paso ${step} están a ${value} una de otra (de negro a blanco hay 2). Donde más se separan es en el paso ${most}.`,
		single:
			'Aquí la red responde una sola vez: el prompt está vacío, es desconocido o es igual que el negativo.',
		results: 'La misma estática, guiada así todo el camino',
		make: 'Hacerlas aquí',
		making: (done: number, of: number) => `Haciendo ${done + 1} de ${of}…`,
		stop: 'Parar',
		result: (scale: string, burnt: string) => `guía ${scale}, ${burnt}\u00a0% quemado`,
		stale: 'Estas se hicieron con otras palabras. Hazlas otra vez.'
	},

	detail: {
		label: 'Cuánto deja abierto un prompt',
		nothing: 'ningún prompt',
		by: 'Medido por',
		measures: { features: 'lo que ve la red', pixels: 'los puntos' },
		spread: (share: string) => `${share} %`,
		spreadAlt: (prompt: string, share: string) =>
			`${prompt}: las ocho imágenes se diferencian un ${share} % de lo que se diferencian sin prompt.`,
		waiting: 'aún sin medir',
		unknown: (words: string) => `desconocidas, y por eso fuera: ${words}`,
		stops: (prompt: string) =>
			`Medido aquí: «${prompt}» es el último prompt que hace las imágenes al menos una décima parte más parecidas que cualquiera anterior.`,
		never: 'Medido aquí: ningún prompt hace las imágenes una décima parte más parecidas.',
		own: 'Tu propio prompt, palabra por palabra',
		ownHint: 'Se corta después de cada palabra que cuenta, y cada trozo se dibuja ocho veces.',
		make: 'Dibujarlas aquí',
		anew: 'Dibujarlas otra vez',
		stop: 'Parar',
		progress: 'Dibujando',
		done: (done: number, of: number) => `${done} de ${of} imágenes`,
		seeds: (prompt: string) => `Ocho imágenes de «${prompt}»`,
		seedsOfNothing: 'Ocho imágenes sin prompt',
		recipe: (sampler: string | undefined, steps: number, guidance: number) =>
			['semillas 1 a 8', sampler, `${steps} pasos`, `guía ${guidance}`].filter(Boolean).join(' · ')
	}
};
