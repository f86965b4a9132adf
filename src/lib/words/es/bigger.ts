import type * as en from '../en/bigger.ts';
import type { Translated } from '../translated.ts';

/** The figures of the lesson on bigger pictures, in Spanish. */
export const bigger: Translated<typeof en.bigger> = {
	cost: {
		label: 'Lo que cuesta una respuesta de nuestra red, en cinco tamaños',
		title: 'Lo que cuestan los puntos',
		badge: 'contado',
		columns: {
			size: 'Imagen',
			work: 'Operaciones, en miles de millones',
			times: 'Veces la fila de arriba',
			looks: 'Preguntarse entre sí',
			took: 'Una respuesta tarda'
		},
		size: (side: number) => `${side} × ${side}`,
		sums: 'mil millones de operaciones',
		before: 'la fila de arriba',
		times: (times: string) => `${times} ×`,
		share: (percent: string) => `${percent} %`,
		took: (milliseconds: string) => `${milliseconds} ms`,
		notTimed: 'sin medir',
		legend: {
			rest: 'trabajo sobre cada punto y sus vecinos',
			attention: 'cada cuadro pregunta a todos los demás (atención)'
		},
		said: (side: number, billions: string, percent: string) =>
			`Con ${side} × ${side} puntos, una respuesta lleva ${billions} mil millones de operaciones. ${percent} de cada 100 se van en que los cuadros se pregunten entre sí.`,
		recorded: (made: string) => `Tiempos grabados en un procesador, sin chip gráfico (${made}).`,
		here: 'Tiempos medidos en tu dispositivo, ahora mismo.',
		time: 'Medirlo aquí',
		stop: 'Parar',
		progress: 'Midiendo',
		done: (done: number, of: number) => `${done} de ${of} tamaños`,
		notice:
			'cada fila tiene cuatro veces más puntos que la de arriba. Al principio, el trabajo crece más o menos lo mismo. Más abajo crece cada vez más deprisa, porque todos tienen que preguntar a todos.'
	},
	big: {
		label: 'Las mismas palabras al tamaño que aprendió la red y al doble',
		title: 'Demasiado grande',
		prompt: 'Pide',
		things: {
			apple: 'una manzana',
			dog: 'un perro',
			car: 'un coche',
			cat: 'un gato',
			panda: 'un panda',
			house: 'una casa'
		},
		counts: {
			apple: 'manzanas',
			dog: 'perros',
			car: 'coches',
			cat: 'gatos',
			panda: 'pandas',
			house: 'casas'
		},
		sides: (side: number) => `${side} × ${side} puntos`,
		learned: 'el tamaño que aprendió',
		twice: 'el doble',
		counted: (count: number, things: string) => `${things} que encuentra el juez: ${count}`,
		seed: (seed: number) => `semilla ${seed}`,
		alt: (prompt: string, side: number, seed: number) =>
			`«${prompt}» a ${side} × ${side} puntos, semilla ${seed}`,
		measured: (pictures: number, small: string, large: string, mean: string) =>
			`De ${pictures} imágenes de cada tamaño, había más de una cosa en ${small} de cada 100 al tamaño que aprendió, y en ${large} de cada 100 al doble: ${mean} de media.`,
		make: 'Dibujarlas aquí',
		anew: 'Otras semillas',
		stop: 'Parar',
		recipe: (prompt: string, steps: number) => `«${prompt}» · ${steps} pasos`,
		notice:
			'los puntos se muestran igual de grandes. Las cosas salen del mismo tamaño que siempre, en puntos, así que queda sitio para más de una. Y nada les dice a los dos extremos de la imagen que con una bastaba.'
	},
	shorthand: {
		label: 'Una imagen, su taquigrafía y lo que vuelve',
		title: 'Ida y vuelta',
		picture: 'Imagen',
		pictures: {
			page: 'una página',
			sign: 'un letrero',
			dog: 'un perro',
			castle: 'un castillo',
			own: 'la tuya'
		},
		times: 'Números',
		fewer: (times: number) => `${times} veces menos`,
		original: 'La imagen',
		packed: 'Su taquigrafía',
		back: 'Lo que vuelve',
		numbers: (count: string) => `${count} números`,
		sheets: 'Cuatro hojas de números, en grises',
		about: 'Cuatro hojitas, pintadas aquí en grises. Es todo lo que recibe la segunda red.',
		apart: (percent: string) => `Sus puntos se desvían un ${percent} %.`,
		reads: (before: string, after: string) =>
			before === after
				? `El juez lee ${before} antes y después.`
				: `El juez lee ${before} antes y ${after} después.`,
		letters: (times: number, after: string, before: string) =>
			`Con ${times} veces menos números, el juez lee bien ${after} de cada 100 letras en los letreros; antes eran ${before}.`,
		run: 'Hacerla pasar aquí',
		open: 'Abrir una imagen',
		hint: 'Ábrela, pégala o suéltala aquí. Se queda en este dispositivo.',
		notAPicture:
			'Tu navegador no puede leer este archivo como imagen. Prueba con PNG, JPEG o WebP.',
		working: 'En camino…',
		empty: 'Abre primero una imagen tuya.',
		notice:
			'las formas grandes y los colores vuelven. Lo que se pierde es lo diminuto, y nada es tan diminuto como las letras.'
	},
	cascade: {
		label: 'Imágenes pequeñas hechas grandes, sin más y por una segunda red',
		title: 'Lo que se añade',
		picture: 'Imagen',
		pictures: { sign: 'un letrero', dog: 'un perro', castle: 'un castillo' },
		added: 'Mostrar solo lo añadido a la ampliada sin más',
		small: (side: number) => `Todo lo que recibe: ${side} × ${side} puntos`,
		plain: 'Ampliada sin más',
		finished: 'Pintada por la segunda red',
		truth: 'Lo que había de verdad',
		off: (percent: string) => `a un ${percent} % de la verdad`,
		run: 'Pintarla aquí',
		working: 'Está pintando…',
		notice:
			'los bordes y las letras se vuelven nítidos, y casi siempre están bien. Pero ni un punto de eso estaba en la imagen pequeña. Es el aspecto que suelen tener esos bordes.'
	}
};

/** A question whose answer is a number of dots. */
export const dotsQuestion: Translated<typeof en.dotsQuestion> = {
	kicker: 'Calculado a partir de la figura de arriba',
	label: 'Puntos por lado',
	here: 'Tomar la fila elegida arriba',
	wait: 'Todavía se está calculando. Tu respuesta se juzga en cuanto esté.',
	none: 'Escribe primero un número.',
	outside: (least: number, most: number) => `Piensa en ${least} a ${most} puntos.`
};
