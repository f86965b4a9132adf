import type * as en from '../en/inside.ts';
import type { Translated } from '../translated.ts';

/** “down.2” → the third block on the way down. */
function nameOf(part: string): string {
	if (part === 'none') return 'Nada';
	if (part === 'skips') return 'Todos los cables';
	if (part === 'attention') return 'Todas las miradas';
	const [way, at = ''] = part.split('.');
	const which = Number(at) + 1;
	const block =
		way === 'skip'
			? `Cable ${which}`
			: way === 'mid'
				? 'El centro'
				: `Bloque ${which} de ${way === 'down' ? 'bajada' : 'subida'}`;
	return part.endsWith('.attention') ? `${block}, su mirada` : block;
}

/** The figures of the lesson on the inside of the network, in Spanish. */
export const inside: Translated<typeof en.inside> = {
	map: {
		label: 'La red, parte por parte',
		title: 'La red, parte por parte',
		plan: 'Las partes de la red: la bajada a la izquierda, la subida a la derecha, cables de lado a lado',
		name: nameOf,
		enters: '↓ entra la imagen con ruido',
		leaves: 'sale el ruido ↑',
		spots: (side: number) => `${side} × ${side}`,
		eye: 'En los bloques con un punto, los lugares miran alrededor.',
		groups: 'O corta todos los de una clase',
		cutting: 'Qué se corta de este bloque',
		whole: 'su propio trabajo',
		attention: 'su mirada alrededor',
		errors: 'Su error sin eso, por paso, como múltiplo del de la red entera',
		errorsAlt: (name: string, most: string) =>
			`Cortado: ${name}. En el peor caso, el error es ${most} veces el de la red entera.`,
		prompt: 'Prompt (en inglés)',
		promptHint: 'Otro prompt se dibuja en tu dispositivo, entero y con el corte.',
		notice:
			'para empezar, está cortado el cable más fino. La manzana sigue siendo una manzana, y roja, pero su piel y la pared se vuelven ásperas. Elige otro cable o bloque para cortarlo en su lugar.'
	},
	part: {
		is: {
			block: 'Pasa adelante una pila de imágenes pequeñas y le suma lo que ha calculado.',
			wire: 'Lleva la pila directamente a la subida.',
			attention: 'Aquí cada lugar mira a todos los demás, y a tus palabras.'
		},
		size: (side: number, channels: number) =>
			`La pila tiene ${channels} imágenes de ${side} × ${side} lugares. Cuatro de ellas, repartidas por igual:`,
		costs: (parameters: string, operations: string) =>
			`Contiene ${parameters} números aprendidos y hace ${operations} millones de multiplicaciones por respuesta.`,
		channel: (which: number) => `Imagen pequeña ${which} de cuatro`
	},
	cut: {
		whole: 'La red entera',
		wholeAlt: 'La imagen que dibuja la red entera',
		left: (name: string) => `Cortado: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
		leftAlt: (name: string) => `La imagen desde la misma estática, con este corte: ${name}`,
		right: (share: string) => `De cada 100 imágenes, el juez encuentra ${share} todo bien.`
	},
	looking: {
		pick: 'Elige el lugar que mira alrededor, con las flechas o señalándolo',
		asks: 'Elige un lugar. Mira a su alrededor.',
		told: (given: string, words: string) =>
			`Adónde mira: ${given} % a lugares de la imagen, ${words} % a palabras.`,
		alt: (given: string) =>
			`Cuánto mira el lugar elegido a cada uno de los demás; juntos reciben el ${given} % de su atención.`
	},
	probe: {
		label: 'Lo que el centro de la red ya sabe',
		title: '¿Dónde está?',
		step: 'Paso',
		at: (step: number, of: number, noise: string) => `paso ${step} de ${of}, ${noise}`,
		rows: {
			x: 'Lo que recibe la red',
			middle: 'Leído en su centro',
			pixels: 'Leído en los puntos',
			truth: 'Donde está de verdad'
		},
		alt: (row: string, prompt: string) => `${row}: ${prompt}`,
		yours: 'la tuya',
		own: (row: string, prompt: string) =>
			`${row}: ${prompt}, dibujada en tu dispositivo. Abajo está la imagen acabada.`,
		scores: 'Cuánto acierta cada contorno, de 100, por paso',
		scoresAlt: (middle: string, pixels: string) =>
			`En este paso, los contornos leídos en el centro aciertan ${middle} de 100; los leídos en los puntos, ${pixels}.`,
		lines: {
			middle: (share: string) => `— del centro ${share}`,
			pixels: (share: string) => `┄ de los puntos ${share}`
		},
		score: (share: number) => String(share),
		notice:
			'en el paso 3 tú no ves casi nada, y el centro de la red ya sabe dónde está la cosa. En los puntos, el mismo lector ve siempre la misma mancha. Cuando la red haya dibujado una imagen para ti, esa ocupa el primer lugar, con la imagen acabada abajo.'
	},

	/** A question whose answer is a step of a figure. */
	stepQuestion: {
		kicker: 'Calculado a partir de la figura de arriba',
		label: 'Paso',
		here: 'Tomar el paso que se ve arriba',
		wait: 'Todavía se está calculando. Tu respuesta se juzga en cuanto esté.',
		none: 'Escribe primero el número de un paso.',
		outside: (least: number, most: number) => `La figura tiene los pasos ${least} a ${most}.`
	}
};
