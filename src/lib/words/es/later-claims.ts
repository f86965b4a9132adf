import type { Claim } from '../en/claims.ts';

/** What people say about copying, cost, the equation and size: the end of the deck; in Spanish. */
export const laterClaims: readonly Claim[] = [
	{
		id: 'perfect-network',
		say: 'Cuanto mejor hace una red sus deberes, más originales son sus imágenes.',
		is: 'false',
		because:
			'Si hiciera sus deberes a la perfección, solo devolvería sus imágenes de entrenamiento. Las nuevas salen de lo que no logra distinguir.',
		lesson: 'copying-credit-cost'
	},
	{
		id: 'law-settled',
		say: 'Los tribunales ya han decidido que entrenar con imágenes ajenas es legal.',
		is: 'false',
		because:
			'En noviembre de 2026 no hay nada decidido. Dos tribunales dijeron casi lo contrario en una misma semana, y ninguno tenía la última palabra.',
		lesson: 'copying-credit-cost'
	},
	{
		id: 'costs-nothing',
		say: 'Hacer una imagen apenas gasta electricidad.',
		is: 'partly',
		because:
			'Unos tres vatios hora, según un estudio de 2023. Pero diez millones de imágenes gastan tanto como gastó el entrenamiento.',
		lesson: 'copying-credit-cost'
	},
	{
		id: 'mean-is-picture',
		say: 'En la ecuación, μ es la imagen acabada y σ es la varianza.',
		is: 'false',
		because:
			'μ es el centro de donde podría estar la imagen siguiente, y todavía tiene ruido. σ es el tamaño típico del ruido nuevo, y su cuadrado es la varianza.',
		lesson: 'the-whole-equation'
	},
	{
		id: 'one-line',
		say: 'Una sola línea corta de matemáticas dice lo que pasa en cada paso.',
		is: 'true',
		because:
			'La imagen siguiente es la media más ruido nuevo. Lo único que pone la red es la estimación de la que está hecha la media.',
		lesson: 'the-whole-equation'
	},
	{
		id: 'flow-is-other',
		say: 'El flow matching de los modelos nuevos no tiene nada que ver con la difusión.',
		is: 'partly',
		because:
			'Se entrena con otros pesos y para en otros lugares. Pero con este ruido el campo que sigue es el mismo, solo que escrito a otra escala.',
		lesson: 'the-whole-equation'
	},
	{
		id: 'four-times-as-long',
		say: 'Una imagen con cuatro veces más puntos tarda cuatro veces más.',
		is: 'partly',
		because:
			'Cada punto por su cuenta daría cuatro. Pero los cuadros de la imagen se preguntan entre sí, así que es más y más cuanto más grande, y en las pequeñas puede ser menos.',
		lesson: 'bigger-pictures'
	},
	{
		id: 'static-of-dots',
		say: 'Un generador grande empieza con estática tan grande como la imagen.',
		is: 'false',
		because:
			'La mayoría empieza con estática en una taquigrafía de muchos menos números. Una segunda red la convierte en puntos al final del todo.',
		lesson: 'bigger-pictures'
	},
	{
		id: 'enhance',
		say: 'Al ampliar con una red así, sale a la luz lo que estaba oculto en la imagen pequeña.',
		is: 'false',
		because:
			'Pinta lo que suele haber ahí. Lo que no está en la imagen pequeña es inventado, por nítido que se vea.',
		lesson: 'bigger-pictures'
	},
	{
		id: 'one-part-apple',
		say: 'En algún lugar de la red hay una parte que es la manzana.',
		is: 'false',
		because:
			'Cada parte da una pista, y solo juntas significan algo. Si un corte te cuesta la manzana, has aprendido que el resto no puede prescindir de esa parte.',
		lesson: 'inside-the-network'
	},
	{
		id: 'squeezed',
		say: 'Toda la imagen tiene que pasar apretada por un centro estrecho.',
		is: 'false',
		because:
			'Unos cables llevan el detalle fino directamente, sin pasar por el centro. Con los seis cortados, casi ninguna imagen sale bien.',
		lesson: 'inside-the-network'
	},
	{
		id: 'knows-early',
		say: 'La red puede saber dónde está una cosa cuando tú todavía solo ves estática.',
		is: 'true',
		because:
			'Un lector que solo pondera y suma encuentra el contorno en el centro de nuestra red, en un paso en que la imagen todavía parece estática.',
		lesson: 'inside-the-network'
	}
];
