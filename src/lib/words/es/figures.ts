import type * as en from '../en/figures.ts';
import type { Translated } from '../translated.ts';
import { written } from '../written.ts';

/** Words of the figures that need no network, in Spanish. */
export const figures: Translated<typeof en.figures> = {
	mixer: {
		label: 'Una imagen y ruido, mezclados',
		title: 'Mezcla una imagen con ruido',
		source: 'Imagen',
		sources: { apple: 'manzana', cat: 'gato', car: 'coche', drawing: 'dibujar', own: 'la tuya' },
		captions: {
			sample: 'una imagen de entrenamiento',
			drawing: 'tu dibujo',
			own: 'tu imagen, a 64 × 64'
		},
		noise: 'ruido',
		mixture: 'la mezcla',
		times: '×',
		t: 'Tiempo',
		at: (t: number, words: string, named: boolean) =>
			`${named ? 't = ' : ''}${t} de 1000, ${words}`,
		another: 'Otro ruido',
		open: 'Abrir una imagen',
		hint: 'Ábrela, pégala o suéltala aquí. Se queda en este dispositivo.',
		notAPicture:
			'Tu navegador no puede leer este archivo como imagen. Prueba con PNG, JPEG o WebP.',
		noSample: 'No se pudo traer la imagen de entrenamiento. Dibuja una o abre la tuya.',
		paint: 'Color',
		paints: {
			ink: 'tinta',
			red: 'rojo',
			yellow: 'amarillo',
			green: 'verde',
			blue: 'azul',
			white: 'blanco'
		},
		clear: 'Hoja en blanco',
		pad: 'Hoja de dibujo. Las flechas mueven el pincel, Espacio pinta.',
		weights: (signal: string, noise: string) => `${signal}² + ${noise}² = 1`,
		ratio: (snr: string) => `imagen² ÷ ruido² = ${snr}`,
		values: 'Los 12.288 números de la mezcla',
		spread: (words: string) =>
			`Histograma de la mezcla junto a la campana de Gauss del ruido: ${words}.`,
		notice:
			'los dos pesos no son partes de un todo, pero sus cuadrados suman 1. Así que el ruido no se amontona sobre la imagen: ocupa su lugar, y cerca de t = 1000 los números siguen la campana de Gauss del ruido puro.'
	},
	schedule: {
		label: 'Calendarios de ruido, y uno para doblar',
		title: 'Dobla el calendario',
		schedule: 'Calendario',
		names: {
			linear: 'Lineal',
			scaledLinear: 'Lineal escalado',
			scaledLinearToZero: 'Hasta la nada',
			cosine: 'Coseno',
			bent: 'Doblado a mano'
		},
		axis: 'la parte de la imagen en la mezcla (ᾱ, el cuadrado de su peso) según el tiempo t',
		plainAxis: 'cuánto de la mezcla es imagen, según el tiempo',
		curve: 'ᾱ según t, con tiradores para doblarla',
		handle: (t: number) => `ᾱ en t = ${t}`,
		balance: (t: number) => `iguales en t = ${t}`,
		film: 'Una imagen en nueve momentos repartidos por igual en el tiempo.',
		balanced: (t: number) => `A partir de t = ${t} hay más ruido que imagen.`,
		left: (weight: string, ratio?: string) =>
			`Al final, la imagen todavía tiene el peso ${weight}${ratio ? ` (imagen² ÷ ruido² = ${ratio})` : ''}.`,
		nothingLeft: 'Al final no queda nada de la imagen.',
		effect: (steps: number) =>
			`En qué fallan ${steps} pasos de vuelta desde la pura estática, donde sabemos la respuesta correcta`,
		brightness: 'Brillo',
		spread: 'Contraste',
		error: 'Error',
		steps: 'Pasos',
		notice:
			'la mitad del tiempo no es la mitad del ruido. Y donde al final queda algo de la imagen, el camino de vuelta empieza en un lugar que el entrenamiento nunca vio. Lo que sale es demasiado oscuro o demasiado claro, por muchos pasos que se den.'
	},
	errors: {
		label: 'Error de los muestreadores según las evaluaciones de la red',
		title: 'Qué compra una evaluación',
		sampler: 'Muestreador',
		steps: 'Pasos',
		evaluations: 'Evaluaciones',
		error: 'Error',
		slope: 'Pendiente al final',
		order: (order: number) => `pendiente −${order}`,
		one: (label: string, error: string) => `${label} ${error}`,
		alt: (evaluations: number, errors: string) =>
			`Error según las evaluaciones, ambos en ejes donde cada marca es un múltiplo de la anterior. Con ${evaluations} evaluaciones: ${errors}.`,
		notice:
			'con el doble de evaluaciones, el error del método más simple baja a la mitad, y el de uno más ingenioso, a la cuarta parte. Pero con muy pocas Heun es el peor de todos, porque el ingenio solo compensa en el extremo derecho de este gráfico. Los hoyos son suerte: ahí el error cambia de signo.'
	},
	karras: {
		label: 'Espaciado de los pasos según ρ',
		title: 'Dónde parar en la bajada',
		axis: 'nivel de ruido de cada paso, del ruido a la imagen; cada marca es diez veces la anterior',
		rho: 'ρ',
		plainRho: 'Cómo se reparten las paradas, ρ',
		alt: (steps: number, rho: number, below: number) =>
			`${steps} niveles de ruido entre 80 y 0,002 con ρ = ${written(rho)}; ${below} de ellos quedan por debajo de 1.`,
		where: (below: number, steps: number) =>
			`${below} de ${steps} pasos se dan por debajo del nivel de ruido 1, donde se deciden formas y detalles.`,
		errors: (rho: number) =>
			`Error de cada muestreador según ρ, de 1 a 15; la marca está en ρ = ${written(rho)}.`,
		notice:
			'con un reparto uniforme (ρ = 1), casi todos los pasos se gastan donde hay poco más que ruido, y todos los muestreadores salen mal parados. Una ρ mayor lleva pasos al ruido bajo, donde se deciden formas y detalles. A partir de ρ = 5, más o menos, se gana poco más. El artículo del que viene usa 7.'
	},
	paths: {
		label: 'Caminos del ruido a los datos en el plano, sin ruido nuevo y con él',
		title: 'Dos maneras de bajar',
		ways: {
			ode: {
				name: 'Sin ruido nuevo',
				about: 'Una salida, un camino, un final, siempre.'
			},
			sde: {
				name: 'Con ruido nuevo',
				about: 'La misma salida puede acabar en cualquier sitio donde haya datos.'
			}
		},
		plane: (way: string) => `${way}: caminos de los puntos agarrados sobre las islas de datos`,
		start: (which: number, x: string, y: string) =>
			`Punto de salida ${which} en (${x}; ${y}). Las flechas lo mueven.`,
		marginal: (way: string, words: string) =>
			`${way}: dónde están 400 puntos de izquierda a derecha, ${words}, junto a la curva que da la teoría. Coinciden.`,
		time: 'Paso',
		at: (stop: number, last: number, words: string) => `${stop} de ${last}, ${words}`,
		again: 'Otra vez, con otro ruido',
		numbers: 'Dónde acaban, en números',
		from: 'Desde',
		island: (which: number, place: string) => `isla ${which}, ${place}`,
		islands: (which: string) => `isla ${which}`,
		notice:
			'los caminos son distintos, pero las multitudes no. Debajo de cada plano se cuentan los mismos 400 puntos de izquierda a derecha, y en todo momento ambos siguen la misma curva discontinua. Agarra una salida, o pide otro ruido.'
	}
};
