import type * as en from '../en/limits.ts';
import type { Translated } from '../translated.ts';

/** The figures of the lesson on limits, in Spanish. */
export const limits: Translated<typeof en.limits> = {
	letters: {
		label: 'Letreros con palabras',
		title: 'Pintor de letreros',
		own: 'Tu propia palabra, de cuatro letras',
		ownHint: 'Pulsa Enter y se pinta seis veces. Solo letras de la A a la Z.',
		row: (word: string) => `«${word}»`,
		unseen: 'Esta palabra no se le mostró nunca.',
		whole: (right: number, of: number) => `${right} de ${of} están bien.`,
		reads: (text: string) => `se lee ${text}`,
		length: 'Letras de la palabra',
		kinds: { seen: 'Palabras que se le mostraron', unseen: 'Palabras que nunca se le mostraron' },
		chance: (letters: string, words: string) =>
			`${letters} de cada 100 letras bien, así que ${words} de cada 100 palabras.`,
		measured: (words: string) => `Medido con cuatro letras: ${words}.`,
		each: 'Cada cuánto sale bien cada letra, en porcentaje',
		one: (letter: string, right: string) => `${letter}: ${right} %`,
		notice:
			'casi todas las letras están bien, y aun así la mitad de las palabras no. Debajo de cada imagen está lo que lee en ella una segunda red, el juez.'
	},
	hands: {
		label: 'Dieciséis manos, y las quince que mostró el entrenamiento',
		title: 'Manos',
		shown: 'Lo que mostró el entrenamiento: quince dibujos, todos llamados «hand» (mano)',
		drawn: 'Lo que dibuja el modelo cuando pides una mano',
		pass: (seed: number) => `Aprobar la número ${seed}`,
		choose: (chosen: number, of: number) =>
			chosen
				? `Aprobarías ${chosen} de ${of}.`
				: 'Marca las que aprobarías: una mano como es debido, con dedos que se puedan contar.',
		notice:
			'todas tienen el color correcto y trocitos que parecen dedos. Pero intenta contarlos. Y pocas son claramente una de las quince.'
	},
	rare: {
		label: 'Las cosas que menos mostró el entrenamiento',
		title: 'Cosas raras',
		shown: 'mostrado',
		rows: { anchor: 'Un ancla', trumpet: 'Una trompeta', ufo: 'Un ovni' },
		note: (right: string, most: string, share: string) =>
			`Bien en ${right} de cada 100. ${most ? `Lo que más ve el juez es «${most}» (${share} de cada 100).` : ''}`,
		chart: {
			x: 'Veces mostrado en el entrenamiento',
			y: 'Bien, en porcentaje',
			dot: (thing: string, right: string, shown: string) =>
				`${thing}: bien en el ${right} %, mostrado ${shown} veces`,
			alt: (rare: string, common: string, least: string) =>
				`Cada cuánto sale bien cada cosa, según cuántas veces la mostró el entrenamiento. ${rare} Las otras ${common} se mostraron más de 20.000 veces cada una, y todas salen bien en el ${least} % o más.`
		},
		notice:
			'las tres se mostraron más o menos las mismas veces. Una se convierte en bultos azules que el juez toma por anclas, y las otras dos nunca tomaron forma del todo.'
	},
	relations: {
		label: 'Una cosa encima de otra',
		title: '¿Cuál está encima?',
		both: (share: string) => `El juez encuentra las dos en ${share} de cada 100.`,
		turned: (distance: string, other: string) =>
			`Difiere de la fila de arriba en un ${distance} %, y con otra estática, en un ${other} %.`,
		sees: (things: readonly string[]) => things.join(' + '),
		notice:
			'las dos primeras filas piden cosas opuestas y reciben casi las mismas imágenes, en las que ninguna de las dos está entera. Una al lado de la otra, las dos salen bien.'
	},
	colours: {
		label: 'De qué color sale una manzana cuando no dices ninguno',
		title: 'El color que no pediste',
		trained: 'En el entrenamiento',
		even: 'Siete colores, todos las mismas veces: 14 de cada 100.',
		row: (guidance: number) => `Guía ${guidance}`,
		share: (colour: string, share: string) => `${colour} ${share}`,
		none: 'sin color',
		recipe: (prompt: string, steps: number) => `«${prompt}» · ${steps} pasos`,
		notice:
			'en el entrenamiento, ningún color salió más que otro. Cuanto más fuerte tiran las palabras, más manzanas son rojas.'
	}
};

/** A question whose answer is a number of letters. */
export const lettersQuestion: Translated<typeof en.lettersQuestion> = {
	kicker: 'Calculado a partir de la figura de arriba',
	label: 'Letras',
	here: 'Tomar el número que se ve arriba',
	wait: 'Todavía se está calculando. Tu respuesta se juzga en cuanto esté.',
	none: 'Escribe primero un número.',
	outside: (least: number, most: number) => `Piensa en ${least} a ${most} letras.`
};
