import { cosine, linear, scaledLinear, type Schedule } from '#lib/diffusion/schedule.ts';
import { forwardNumbersAt, timeBelow } from '#lib/lesson/forward-numbers.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';

const END = 1000;
/** What the picture still weighs when the ruler ends. */
const left = (schedule: Schedule): string => forwardNumbersAt(schedule, END).signal;
const weights = `${left(scaledLinear())}, ${left(linear())} o ${left(cosine())}, según el calendario`;

export const opening: Question = {
	id: 'still-there',
	ask: 'A una imagen se le mezcla más y más ruido, hasta que no ves más que estática. ¿Cuánto queda de la imagen?',
	options: [
		{
			say: 'Toda, en pedazos revueltos',
			because:
				'Eso es el rompecabezas. Pero no se movió nada. Cada punto se quedó donde estaba y se debilitó mientras el ruido tomaba el mando. No hay pedazos que volver a juntar.'
		},
		{
			say: 'Toda, enterrada bajo el ruido',
			because: `Lo estaría, si el ruido solo se pusiera encima. Pero con cada paso se debilita también la imagen, para hacerle sitio. Al final su peso es ${weights}. De ahí no se podría desenterrar para recuperarla.`
		},
		{
			say: 'Demasiado poco para recuperarla, pero un rastro',
			right: true,
			because: `Con cada paso la imagen pesa menos y el ruido más. Al final el peso de la imagen es ${weights}. Con eso nadie puede restaurar una imagen. Pero una suma de todos los puntos todavía encuentra rastros, y con el primero de esos pesos a una red le basta para leer lo clara que era la imagen.`
		},
		{
			say: 'Nada, desde el momento en que dejas de verla',
			because: `Tus ojos se rinden mucho antes que una red, porque ella puede sumar todos los puntos. Al final el peso de la imagen es ${weights}, y el primero de esos todavía le dice a una red lo clara que era la imagen.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'jump',
		figure: 'mixer',
		ask: 'En el entrenamiento, la red debe ver una fotografía en t = 700. ¿Cómo se hace esa imagen con ruido?',
		options: [
			{
				say: 'Añadiendo una pizca de ruido, 700 veces',
				because:
					'Se podría, y saldría la misma clase de imagen. Pero muchas pizcas de este ruido son una porción mayor, así que basta una sola mezcla: multiplicar, multiplicar, sumar.'
			},
			{
				say: 'Mezclando una vez, con los pesos para t = 700',
				right: true,
				because:
					'Las pizcas equivalen a unos pesos que se pueden calcular de antemano, y un solo salto lleva a cualquier tiempo. Por eso el entrenamiento puede tomar imágenes y tiempos en cualquier orden.'
			},
			{
				say: 'Añadiendo una pizca a la imagen con ruido de t = 699',
				because:
					'Esto confunde el entrenamiento con una película suya. No hay por ahí ninguna imagen de t = 699. Lo último que vio la red fue otra imagen, en otro tiempo.'
			}
		]
	},
	{
		id: 'no-cake',
		figure: 'mixer',
		ask: 'A medio camino, imagen y ruido cuentan lo mismo. ¿Por qué los dos pesos valen cerca de 0,7 y no 0,5?',
		options: [
			{
				say: 'Los pesos son solo aproximados',
				because:
					'Son exactos. Pero lo que tiene que dar 1 no es su suma, sino la suma de sus cuadrados, y 0,7 × 0,7 es cerca de la mitad.'
			},
			{
				say: 'Sus cuadrados tienen que sumar 1',
				right: true,
				because:
					'0,7 × 0,7 es cerca de la mitad, y dos mitades dan 1. Con 0,5 y 0,5 la mezcla saldría demasiado pálida, porque imagen y ruido se anulan en parte.'
			},
			{
				say: 'El ruido se pone encima de la imagen entera',
				because:
					'Entonces el peso de la imagen seguiría siendo 1, y la mezcla se volvería cada vez más estridente. En lugar de eso, la imagen le hace sitio, y son los cuadrados los que suman 1.'
			}
		]
	},
	{
		id: 'black-night',
		figure: 'bench',
		ask: '¿Por qué le costaba a Stable Diffusion 1 pintar una imagen del todo negra?',
		options: [
			{
				say: 'No había imágenes oscuras entre las de su entrenamiento',
				because:
					'Esto echa la culpa a las imágenes, y las había oscuras de sobra. El problema está al final del calendario. Ahí el entrenamiento todavía mostraba un rastro de la imagen, suficiente para distinguir lo oscuro de lo claro. La estática de la que parte después no tiene ese rastro.'
			},
			{
				say: 'Había aprendido a fiarse de un rastro que la estática de verdad no tiene',
				right: true,
				because:
					'En el entrenamiento, hasta la última estática delataba lo clara que era la imagen, así que la red aprendió a leerlo. La estática de verdad da de media un gris intermedio, de modo que apunta a un gris intermedio. Un calendario que acaba en puro ruido lo cura.'
			},
			{
				say: 'El ruido aclara todas las imágenes',
				because:
					'En una imagen oscura lo parece. Pero el ruido es oscuro tantas veces como claro. Lo que importa es el rastro de claridad que el entrenamiento dejaba en la estática.'
			}
		]
	}
];

const time = timeBelow(linear(), 0.36);

export const threeFourFive: NumberQuestion = {
	id: 'three-four-five',
	ask: 'En la figura de arriba, busca el tiempo en que el ruido tiene el peso 0,80. (¿Cuál debe ser ahí el peso del gato?)',
	truth: {
		value: time,
		within: 4,
		because: `Es t = ${time}, menos de un tercio del camino: 0,80² = 0,64, lo que deja 0,36 = 0,60² para el gato. Con el calendario coseno, en la primera figura, la misma mezcla llega en t = ${timeBelow(cosine(), 0.36)}.`
	}
};
