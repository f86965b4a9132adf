import type * as en from '../en/embeddings.ts';
import type { Translated } from '../translated.ts';

/** Words of the figures about words, in Spanish. */
export const wordFigures: Translated<typeof en.wordFigures> = {
	strip: {
		label: 'Un prompt como tokens y números',
		title: 'Entran palabras, salen números',
		prompt: 'Tus palabras (en inglés)',
		other: 'La misma palabra en otra frase',
		shown: 'Números',
		views: { alone: 'Sola', inSentence: 'En su frase', change: 'Qué cambió' },
		count: (tokens: number, width: number, numbers: string) =>
			`${tokens} tokens × ${width} números = ${numbers} números para la red`,
		start: 'inicio',
		token: (word: string, place: number) => `${word}, token ${place}`,
		number: (which: number, value: string) => `número ${which}: ${value}`,
		which: (which: number, width: number) => `número ${which} de ${width}`,
		by: { alone: 'sola', inSentence: 'en su frase', change: 'cambió en' },
		all: (word: string, width: number) => `Los ${width} números de ${word}`,
		moved: (word: string, cosine: string) => `Coseno entre ${word} sola y en su frase: ${cosine}.`,
		legend:
			'azul oscuro es menos que cero, gris es cero, ámbar es más; más allá de ±2 el color no cambia',
		same: {
			title: (word: string) => `¿Dónde más está ${word}?`,
			here: (place: number) => `otra vez aquí, como token ${place}`,
			there: (place: number) => `en la otra frase, como token ${place}`,
			none: (word: string) =>
				`${word} no está en ningún otro sitio. Escríbela en la segunda frase.`,
			row: 'La misma fila de la tabla, así que todos sus números son los mismos.',
			cosine: (value: string) => `coseno ${value}`,
			most: (which: number, by: string) => `lo que más cambió: el número ${which}, en ${by}`
		},
		waiting: 'Los números dentro de la frase vienen del modelo.',
		fetch: 'Traer el modelo',
		notice:
			'sola, una palabra tiene los mismos números esté donde esté. En su frase no, porque su lugar y sus vecinas los han cambiado.'
	},
	map: {
		label: 'Las palabras que conoce el modelo, como un mapa',
		title: 'Un mapa de todo lo que sabe',
		space: 'Números',
		spaces: { alone: 'La tabla', inSentence: 'Tras el codificador' },
		groups: {
			colours: 'colores',
			animals: 'animales',
			things: 'cosas',
			places: 'lugares y momentos',
			styles: 'estilos',
			sizes: 'tamaños',
			letters: 'letras',
			little: 'palabras pequeñas'
		},
		shown: 'Se muestra',
		toggle: (group: string, count: number) => `${group} (${count})`,
		plane: (count: number) =>
			`${count} palabras en un mapa. Las flechas van de palabra en palabra; más y menos acercan y alejan.`,
		word: (word: string, group: string) => `${word}, del grupo ${group}`,
		zoomIn: 'Acercar',
		zoomOut: 'Alejar',
		zoomFit: 'Ver todo',
		share: (share: string, chance: string) =>
			`Estas dos direcciones recogen el ${share} % de lo que se diferencian los números. Dos direcciones de puro azar recogerían el ${chance} %.`,
		kept: (kept: string, of: number) =>
			`De las ${of} palabras más cercanas a una, el mapa deja cerca ${kept} de media.`,
		find: 'Buscar una palabra',
		unknown: (word: string) => `El modelo no conoce «${word}».`,
		meant: 'Se escriben parecido:',
		nearest: (word: string) => `Las más cercanas a ${word}`,
		alone: 'coseno de las filas de la tabla',
		inSentence: 'coseno tras el codificador, cada una como un prompt propio',
		usual: (value: string) => `Dos palabras cualesquiera: ${value} de media.`,
		chance: (value: string) =>
			`Entre tantas listas de números al azar, la más cercana llegaría a cerca de ${value}.`,
		sum: {
			title: 'Aritmética con palabras',
			a: 'Empieza por',
			b: 'quita',
			c: 'suma',
			nothing: 'nada',
			result: (sum: string) => `Las más cercanas a ${sum}`,
			own: 'puesta por ti',
			without: (word: string, near: string, cosine: string) =>
				`Sin aritmética ninguna, la más cercana a ${word} es ${near} (${cosine}).`,
			same: (near: string) =>
				`La suma también acaba en ${near}, si se dejan fuera las palabras puestas: no encontró nada nuevo.`,
			other: (near: string, cosine: string) =>
				`La suma acaba en ${near} (${cosine}), si se dejan fuera las palabras puestas.`
		},
		notice:
			'¿qué palabras están juntas, aunque nadie dijo nunca que fueran juntas? Luego cambia a la tabla y compara las palabras más cercanas con lo que alcanzaría el puro azar.'
	}
};
