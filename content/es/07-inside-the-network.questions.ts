import { overlap } from '#site-model/probe.json';
import { afterCut } from '#lib/widgets/unet-map/facts.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';

const right = (cut: string) => afterCut(cut).all.toFixed(0);

export const opening: Question = {
	id: 'one-wire',
	ask: 'Dentro de la red hay seis cables. Cortamos uno, el más fino, y volvemos a pedir una manzana roja. ¿Qué se pierde?',
	options: [
		{
			say: 'El color. Ahora es una manzana gris.',
			because:
				'El color se queda. Se decide donde hay pocos lugares, muy por debajo del cable más fino. Ya verás otro corte que sí se lleva el color.'
		},
		{
			say: 'El acabado. Ahora es áspera por todas partes.',
			right: true,
			because: `Manzana, mesa y colores se quedan, pero la piel y la pared son ásperas. El detalle fino pasa directamente por este cable. Sin él, todo está bien en ${right('skip.0')} de cada 100 imágenes; con él, en ${right('none')}.`
		},
		{
			say: 'La manzana. Solo queda un borrón.',
			because: `Lo que va a ser se decide donde las imágenes son pequeñas, y este cable no va allí. Para perder la manzana habría que cortar los seis: entonces están bien ${right('skips')} de cada 100.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'why-down',
		ask: '¿Por qué hace la red más pequeña la imagen, si luego la vuelve a agrandar?',
		figure: 'network',
		options: [
			{
				say: 'Para ahorrar memoria en tu dispositivo',
				because:
					'Algo ahorra. Pero una red que solo quisiera ahorrar se quedaría con imágenes pequeñas todo el camino, y la nuestra vuelve a subir.'
			},
			{
				say: 'Para que un solo lugar abarque mucho',
				right: true,
				because:
					'Cada bloque mira un lugar y sus vecinos. En la imagen pequeña, los vecinos están lejos unos de otros en la grande, de modo que aparece a la vista la cosa entera.'
			},
			{
				say: 'Para escurrir el ruido, como el agua de una esponja',
				because:
					'Promediar vecinos pierde algo de ruido, pero los bordes se van con él. El ruido se encuentra calculando, no escurriendo.'
			}
		]
	},
	{
		id: 'which-looking',
		ask: 'Cortamos la mirada alrededor en un bloque de la subida, y la manzana perdió su color y su forma. ¿Qué prueba eso?',
		figure: 'network',
		options: [
			{
				say: 'Que la manzana está guardada en ese bloque',
				because:
					'Quita el fusible de un coche y se para. Eso no quiere decir que el fusible sea el motor. Ninguna parte contiene una manzana.'
			},
			{
				say: 'Nada, porque cualquier corte lo haría',
				because:
					'La mayoría de los cortes hace mucho menos. Sin el bloque del centro, la imagen apenas se distingue de la de la red entera.'
			},
			{
				say: 'Que los bloques siguientes necesitan lo que pasa',
				right: true,
				because:
					'Es todo lo que puede decir un corte. Tus palabras entran también por ahí, y lo que sigue no puede prescindir de ello. Lo que la parte hace por sí sola es otra pregunta.'
			}
		]
	},
	{
		id: 'probe-knows',
		ask: 'El contorno se leyó en el centro de la red mientras tú solo veías estática. ¿Cómo sabemos que el lector no lo calculó él solo?',
		figure: 'probe',
		options: [
			{
				say: 'El mismo lector no encuentra nada en los puntos',
				right: true,
				because: `Solo pesa y suma. Si lee los puntos, sus contornos aciertan ${overlap.pixels[2]!.toFixed(0)} de cada 100, lo mismo que una sola mancha para todas. Lo que encuentra tiene que estar ya en el centro.`
			},
			{
				say: 'Se le dijo lo que hay en la imagen',
				because:
					'Nadie se lo dijo, ni a él ni a la red. En esta figura la red no recibió ninguna palabra.'
			},
			{
				say: 'Había visto antes estas mismas imágenes',
				because:
					'Ni siquiera había visto cosas así. Mientras aprendía se le ocultaron los gatos, los búhos y las pelotas.'
			}
		]
	}
];

/** How well an outline should fit, in 100. */
const GOOD = 60;
const first = overlap.middle.findIndex((fit) => fit > GOOD);

export const firstGood: NumberQuestion = {
	id: 'first-good',
	ask: `Usa el control de la última figura. ¿En qué paso aciertan por primera vez más de ${GOOD} de cada 100 los contornos del centro?`,
	truth: {
		value: first + 1,
		within: 0,
		because: `En el paso ${first + 1} es ${overlap.middle[first]!.toFixed(0)}, y un paso antes, ${overlap.middle[first - 1]!.toFixed(0)}. Los de los puntos no pasan de ${Math.max(...overlap.pixels).toFixed(0)} ni al final.`
	}
};
