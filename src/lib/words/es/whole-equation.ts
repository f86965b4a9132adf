import type * as en from '../en/whole-equation.ts';
import type { Translated } from '../translated.ts';
import { fixed } from '../written.ts';

/** The figures of the lesson on the whole equation, in Spanish. */
export const wholeEquation: Translated<typeof en.wholeEquation> = {
	signs: {
		label: 'Cada signo de un paso, con su imagen, su código y su artículo',
		title: 'Signo por signo',
		line: 'El paso',
		from: 'De qué está hecha μ',
		names: {
			next: 'la imagen siguiente',
			mu: 'la media',
			sigma: 'cuánto se sortea',
			z: 'la tirada',
			x: 'la imagen con ruido',
			eps: 'el ruido predicho',
			x0: 'la estimación limpia'
		},
		says: {
			next: 'Adonde va el recorrido. Es la media más el ruido nuevo, sumados punto por punto. (El −1 significa: una parada más allá, por lejos que estén las paradas.)',
			mu: 'El centro de todos los lugares donde podría estar la imagen siguiente. Es una mezcla de la estimación limpia y la imagen con ruido, y todavía tiene ruido.',
			sigma:
				'Un número, el mismo para todos los puntos: el tamaño típico del ruido nuevo. Lo que ves es ese número por la tirada. En el último paso es 0.',
			z: 'Dados nuevos, un número por punto, tirados en este paso y nunca vistos por la red.',
			x: 'Donde está el recorrido. En el entrenamiento se mezcla así, de una imagen y ruido. En un recorrido es adonde llegó el paso anterior.',
			eps: 'Lo que la red dice que es ruido. Nuestra red responde en v, y esta línea lo convierte en ε. El verdadero, en un recorrido, no lo sabe nadie.',
			x0: 'Lo que queda cuando se quita el ruido predicho. No es otra respuesta de la red, solo la misma con otras palabras.'
		},
		paper: 'Del artículo:',
		cited: (source: { authors: string; year: number }) =>
			`${source.authors.split(',')[0]} et al. ${source.year}`,
		code: (file: string) => `Su código: ${file}`,
		notice:
			'solo el ruido predicho viene de la red. z se sortea sobre la marcha, y σ sale de una tabla que ya estaba antes del primer paso.'
	},
	circle: {
		label: 'Imagen y ruido como los dos lados de un cuarto de círculo',
		title: 'Un círculo',
		slider: 'Cuánto se gira, de imagen a ruido',
		angle: (degrees: number) => `${degrees}°`,
		measured: (pictures: number) => `el error de la red en ${pictures} imágenes nuevas`,
		made: (pictures: number, angles: number) =>
			`Las respuestas de la red se midieron en ${pictures} imágenes que nunca había visto, cada una en ${angles} ángulos con el mismo ruido.`,
		letters: { x0: 'x₀', eps: 'ε', x: 'x', v: 'v', u: 'u' },
		names: {
			x0: 'la imagen',
			eps: 'el ruido',
			x: 'su mezcla',
			v: 'hacia donde gira',
			u: 'el camino recto'
		},
		asked: {
			eps: 'error en el ruido ε',
			x0: 'error en la imagen x₀',
			v: 'error en v',
			u: 'error en u'
		},
		error: 'Cuánto se equivoca su respuesta',
		clean: 'solo imagen',
		noisy: 'solo ruido',
		turn: (degrees: number) =>
			`Un cuarto de círculo de la imagen, a la derecha, al ruido, arriba. La mezcla está a ${degrees} grados. Una flecha v va a lo largo del círculo, y el camino recto u lleva de la imagen al ruido.`,
		errors: (degrees: number) =>
			`El error de la red en cada ángulo, para el ruido, la imagen, v y u. Hay una marca a ${degrees} grados. Los números están debajo.`,
		notice:
			'es una sola respuesta, dicha de cuatro maneras. Dicha como ruido, casi acierta en el extremo ruidoso. Dicha como imagen, casi acierta en el extremo limpio. Las dos líneas se cruzan a medio camino.'
	},
	bells: {
		label: 'Dos campanas que hacen una tercera',
		title: 'Dos campanas',
		picture: 'Lo que el valor limpio dice del siguiente',
		noisy: 'Lo que dice de él el valor con ruido',
		both: 'Los dos juntos: μ ± σ',
		bell: (name: string, mean: string, std: string) => `${name}: ${mean} ± ${std}.`,
		alt: (bells: readonly string[]) => `Tres campanas de Gauss sobre un número. ${bells.join(' ')}`,
		step: 'Paso de un recorrido de veinte',
		of: (step: number) => `${step} de 20`,
		x0: 'El valor limpio',
		x: 'El valor con ruido',
		doubt: 'Cómo de inseguro es el valor limpio',
		doubts: (doubt: number) =>
			doubt === 0
				? 'conocido con exactitud'
				: doubt === 1
					? 'tan disperso como el ruido'
					: `± ${fixed(doubt, 2)}`,
		ends: (least: string, now: string, most: string) =>
			`σ es ${least} donde se conoce el valor limpio, ${now} ahora, ${most} donde está tan disperso como el ruido.`,
		notice:
			'la tercera campana queda entre las otras dos, más cerca de la más estrecha, y es más estrecha que ambas. Su centro es μ y su anchura es σ. Haz inseguro el valor limpio, y σ crece hasta su otro extremo.'
	},
	field: {
		label: 'Un campo: sus flechas y los recorridos que las siguen',
		title: 'Un campo',
		scale: 'Cómo se escribe el recorrido',
		scales: {
			mixture: '√ᾱ x₀ + √(1−ᾱ) ε',
			full: 'x₀ + ςε',
			flow: '(1−t) x₀ + tε'
		},
		plainScales: {
			mixture: 'como en las lecciones',
			full: 'imagen a plena fuerza',
			flow: 'como flujo'
		},
		noise: 'Ruido',
		alt: (mixture: string) =>
			`Un plano con puntos en una espiral, ${mixture}. Las flechas señalan hacia donde es probable que haya datos. Desde un lugar que puedes mover, un recorrido sin ruido nuevo y cuatro con él llevan a la espiral.`,
		place: (x: string, y: string) => `El lugar que se mira: ${x}; ${y}. Las flechas lo mueven.`,
		ode: 'el recorrido sin ruido nuevo',
		sde: 'cuatro recorridos con ruido nuevo',
		guess: 'la estimación limpia, en lo que todavía está en la mezcla',
		arrow: 'el campo: hacia dónde son más probables los datos',
		again: 'Otros dados',
		table: 'Una sola respuesta en el lugar que elegiste, de cinco maneras',
		quantities: {
			score: 'score: hacia dónde son más probables los datos',
			eps: 'ε: el ruido que hay',
			x0: 'x₀: la estimación limpia',
			v: 'v: el giro del círculo',
			u: 'u: el camino recto'
		},
		notice:
			'cada flecha apunta a la estimación limpia de su propio lugar. Cambia la manera de escribir el recorrido, y los caminos cambian de forma pero no de final.'
	},
	clocks: {
		label: 'Las mismas paradas en cuatro relojes, y qué salió de ellas',
		title: 'Cuatro relojes',
		stops: 'Paradas en el camino',
		count: (stops: number) => `${stops} paradas`,
		names: {
			linear: 'Lineal (2020)',
			cosine: 'Coseno (2021)',
			flow: 'Flujo (2022)',
			shifted: 'Flujo, desplazado 3 (2024)'
		},
		try: 'En el taller',
		measured: (pictures: number) => `${pictures} imágenes con cada reloj`,
		made: (pictures: number) =>
			`Cada uno de ${pictures} prompts se recorrió con todos los relojes, desde la misma estática, con DDIM y guía 3. El juez las miró todas.`,
		noise: 'más ruido',
		picture: 'más imagen',
		axis: 'ln de señal entre ruido (ln SNR)',
		plainAxis: 'cuánta imagen hay por ruido; la línea discontinua es mitad y mitad',
		alt: (clock: string, stops: number) =>
			`${clock}: dónde están ${stops} paradas entre el ruido, a la izquierda, y la imagen, a la derecha.`,
		judge: (right: string, error: string) => `Todo bien: ${right} % (± ${error}).`,
		apart: (distance: string) => `A un ${distance} % del recorrido más fino.`,
		finest: (stops: number, right: string) =>
			`El recorrido más fino tiene ${stops} paradas; de sus imágenes, el ${right} % está todo bien. Las distancias van en porcentaje de negro a blanco, y ± es cuánto puede haber movido la suerte una proporción.`,
		notice:
			'los cuatro van por el mismo camino, del ruido a la izquierda a la imagen a la derecha. Solo paran en otros lugares. Con pocas paradas importa; con muchas, apenas.'
	}
};

/** A question whose answer is an angle. */
export const anglesQuestion: Translated<typeof en.anglesQuestion> = {
	kicker: 'Calculado a partir de la figura de arriba',
	label: 'Grados',
	here: 'Tomar el ángulo que se ve arriba',
	wait: 'Todavía se está calculando. Tu respuesta se juzga en cuanto esté.',
	none: 'Escribe primero un número.',
	outside: (least: number, most: number) => `El ángulo va de ${least} a ${most} grados.`
};
