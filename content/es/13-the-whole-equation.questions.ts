import { errorsAtDegrees } from '#lib/widgets/circle/facts.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { fixed } from '#lib/words/written.ts';

const two = (number: number): string => fixed(number, 2);

export const opening: Question = {
	id: 'three-noises',
	ask: 'En un paso hay tres ruidos: el que está de verdad en la imagen, el del gorro y uno nuevo. ¿Cuál de ellos dice la red?',
	options: [
		{
			say: 'El ruido que está de verdad en la imagen',
			because:
				'Ya querría. Pero en un recorrido nadie lo conoce: el recorrido empezó siendo estática, y debajo no había ninguna imagen. En el entrenamiento se conoce, porque lo mezclamos nosotros.'
		},
		{
			say: 'El del gorro',
			right: true,
			because:
				'Un gorro significa que es una estimación. Es lo que la red estima que es el ruido de la imagen, y lo único que dice en todo el paso.'
		},
		{
			say: 'El nuevo',
			because:
				'Ese sale de los dados, después de que la red ha hablado. No lo ve nunca, salvo como parte de la imagen siguiente.'
		}
	]
};

const late = errorsAtDegrees(87);

export const questions: Question[] = [
	{
		id: 'same-answer',
		ask: `A 87 grados, casi todo es ruido. Dicha como ruido, la respuesta de la red se equivoca en ${two(late.eps)}. Dicha como imagen, en ${two(late.x0)}. ¿Qué se sigue?`,
		figure: 'circle',
		options: [
			{
				say: 'Es una sola respuesta, y los dos números son sus dos caras',
				right: true,
				because:
					'Quita un ruido un poco equivocado y amplía lo que queda, y el pequeño error se hace grande. No se respondió dos veces a nada.'
			},
			{
				say: 'Habría que preguntarle por el ruido, porque eso lo hace mejor',
				because:
					'No lo hace mejor. Apenas queda nada que estimar del ruido cuando casi todo lo que se ve es ruido.'
			},
			{
				say: 'Estimó primero la imagen y después el ruido, con más cuidado',
				because:
					'Responde una sola vez. La otra manera de decirlo la calcula una línea de aritmética.'
			}
		]
	},
	{
		id: 'unsure-picture',
		ask: 'En la figura de las campanas, el valor limpio se vuelve menos seguro. ¿Qué le pasa a σ?',
		figure: 'bells',
		options: [
			{
				say: 'Nada, porque σ sale solo del calendario',
				because:
					'Un programa sí la toma del calendario. Pero cuál de los dos extremos es el correcto depende de lo segura que es la imagen limpia.'
			},
			{
				say: 'Se encoge, porque hay menos en que apoyarse',
				because:
					'Menos en que apoyarse significa más duda. La primera campana se ensancha, y la tercera también.'
			},
			{
				say: 'Crece hacia su otro extremo',
				right: true,
				because:
					'La primera campana se ensancha, así que la tercera también. Se detiene donde el valor limpio está tan disperso como el ruido: ahí σ al cuadrado es β.'
			}
		]
	},
	{
		id: 'same-field',
		ask: 'Cambias el campo de «como en las lecciones» a «como flujo». Los caminos cambian de forma. ¿Acaban en otra parte?',
		figure: 'field',
		options: [
			{
				say: 'Sí, porque el flujo es otra clase de máquina',
				because:
					'Se entrena con otros pesos, y eso le importa a una red. Pero el campo es el mismo, con cada parada ampliada o reducida.'
			},
			{
				say: 'No, al final las dos maneras de escribir son la misma',
				right: true,
				because:
					'En cada parada, todos los puntos se multiplican por un mismo número, y al final del recorrido ese número es 1.'
			},
			{
				say: 'Solo donde se tiran dados',
				because: 'Los dados también son los mismos. Solo se dibujan más grandes o más pequeños.'
			}
		]
	},
	{
		id: 'shift',
		ask: 'Los modelos grandes desplazan el reloj del flujo. ¿Qué les hace eso a las paradas?',
		figure: 'clocks',
		options: [
			{
				say: 'Las mueve todas hacia el ruido, el mismo tramo del eje',
				right: true,
				because:
					'En este eje, un desplazamiento es un desplazamiento: cada parada se mueve a la izquierda lo mismo. Así que una parte mayor del recorrido pasa donde hay mucho ruido.'
			},
			{
				say: 'Añade más en el extremo ruidoso',
				because: 'Hay tantas como antes. Solo están en otro sitio.'
			},
			{
				say: 'Las iguala, para que ningún paso sea más largo que otro',
				because: 'En este eje conservan sus distancias. Lo único que cambia es dónde están.'
			}
		]
	}
];

export const halfWay: NumberQuestion = {
	id: 'equally-far',
	ask: 'Gira el círculo. ¿En qué ángulo se equivoca la respuesta de la red lo mismo dicha como ruido que dicha como imagen?',
	truth: {
		value: 45,
		within: 3,
		because:
			'A 45 grados. Ahí, imagen y ruido tienen el mismo peso en la mezcla, así que un error cuenta lo mismo en los dos lados.'
	}
};
