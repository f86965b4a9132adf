import type { Question } from '#lib/lesson/question.ts';
import { MIDDLE } from '#lib/components/guesses/values.ts';
import { signed } from '#lib/components/guesses/loss-words.ts';

export const opening: Question = {
	id: 'safest-answer',
	ask: 'A una red se le muestra una imagen con tanto ruido que puede haber sido una manzana roja o, igual de bien, una verde. Paga por cada punto equivocado, y estar el doble de lejos cuesta cuatro veces más. ¿Qué debería pintar?',
	options: [
		{
			say: 'Una manzana roja: la mitad de las veces es perfecta',
			because:
				'Y la otra mitad se equivoca todo lo que se puede. Como el doble de lejos cuesta cuatro veces más, la mitad mala cuesta más de lo que ahorra la buena.'
		},
		{
			say: 'Una manzana parduzca, a medio camino',
			right: true,
			because:
				'Nunca acierta, pero nunca se va lejos. Contado así, quedarse a medio camino cuesta solo la mitad que apostar. De modo que la mejor respuesta a una pregunta incierta es un promedio, y los promedios se ven borrosos.'
		},
		{
			say: 'Roja o verde, echándolo cada vez a cara o cruz',
			because:
				'Una moneda acierta tantas veces como apostar por la roja, y falla otras tantas. Cuesta lo mismo, que es el doble de lo que cuesta quedarse a medio camino.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'the-target',
		figure: 'task',
		ask: 'A una imagen de entrenamiento se le pone ruido de un salto, hasta t = 700 de 1000. ¿Qué se le pide a la red que diga?',
		options: [
			{
				say: 'La pizca de ruido que habría añadido el paso 700',
				because:
					'Esto confunde el cuento de las mil pizcas con lo que hace el entrenamiento. La imagen se mezcló una vez, y el objetivo es todo el ruido que hay en ella.'
			},
			{
				say: 'Todo el ruido que hay en la imagen',
				right: true,
				because:
					'Todo, en una sola respuesta. La estimación limpia y el ruido dicen lo mismo de dos maneras: si conoces uno, puedes calcular la otra.'
			},
			{
				say: 'La imagen un poco más limpia de t = 699',
				because:
					'Esa sería la parada siguiente en el camino de vuelta a una imagen, y en el entrenamiento nadie va camino de nada. La red dice qué era ruido, y más tarde una fórmula hace el resto.'
			}
		]
	},
	{
		id: 'pure-noise',
		figure: 'game',
		ask: `En el mundo de diez números de arriba (cinco en −0,80, dos en 0,20, tres en 0,90), solo se te muestra ruido. ¿Qué respuesta es la más barata de media?`,
		options: [
			{
				say: '−0,80, el número más frecuente',
				because: `Esto confunde «acierta más veces» con «es más barata». Acertarías en la mitad de los casos y te irías muy lejos en los demás. El promedio de los diez números, ${signed(MIDDLE)}, cuesta menos, aunque nunca acierta.`
			},
			{
				say: `${signed(MIDDLE)}, el promedio de los diez`,
				right: true,
				because:
					'El ruido no te dice nada, así que los diez son tan probables como antes. La respuesta más barata es su promedio, aunque ahí no haya ningún número.'
			},
			{
				say: '0,20, el número de en medio de los tres',
				because: `Más cerca, pero demasiado alto, porque cinco de los diez están en −0,80. Su promedio es ${signed(MIDDLE)}. (Si estar el doble de lejos costara solo el doble, 0,20 serviría igual de bien).`
			}
		]
	},
	{
		id: 'perfect-student',
		figure: 'small',
		ask: 'Supón que el entrenamiento con un conjunto fijo de imágenes fuera perfecto y la pérdida bajara todo lo que puede. ¿Qué dibujaría la red?',
		options: [
			{
				say: 'Sus propias imágenes de entrenamiento y nada más',
				right: true,
				because:
					'Esa es la respuesta exacta de la figura de arriba. Se sabe el conjunto de memoria y, a medida que baja el ruido, queda una de sus imágenes. Todo lo nuevo viene de quedarse por debajo de eso, de una manera útil.'
			},
			{
				say: 'Cualquier imagen que alguien pudiera desear',
				because:
					'Esto confunde una pérdida baja con imaginación. La pérdida solo pregunta cuál de las imágenes de entrenamiento está debajo del ruido. La respuesta perfecta a eso es una imagen de entrenamiento.'
			},
			{
				say: 'El promedio de todas sus imágenes de entrenamiento',
				because:
					'Eso responde solo al ruido puro. A medida que baja el ruido encajan menos imágenes, y al final es una sola.'
			}
		]
	}
];
