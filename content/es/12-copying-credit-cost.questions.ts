import { pairs } from '#site-model/halves.json';
import { breakEven, PER_PICTURE } from '#lib/widgets/energy-meter/facts.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { fixed } from '#lib/words/written.ts';

const far = (distance: number) => fixed(distance, 1);
const thousand = pairs.find(({ pictures }) => pictures === 1000)!;

export const opening: Question = {
	id: 'never-met',
	ask: 'Dos redes aprenden a dibujar, con mil imágenes cada una, y ninguna imagen está en los dos montones. Luego las dos reciben la misma estática. ¿Qué dibujan?',
	options: [
		{
			say: 'Cada una devuelve una imagen de su propio montón',
			because: `Con una imagen cada una, eso hacen. Pero con mil, lo que dibujan está a ${far(thousand.own)} de la más cercana de su montón, y una imagen nueva estaría a ${far(thousand.fresh)}.`
		},
		{
			say: 'Casi la misma imagen nueva',
			right: true,
			because:
				'Ninguna imagen se mostró a las dos, así que no puede ser copia de ninguna. Lo que comparten es lo que tienen en común los dos montones, y la estática.'
		},
		{
			say: 'Dos imágenes nuevas, tan distintas como dos cualesquiera',
			because: `Nuevas, sí. Pero las dos distan ${far(thousand.between)}, y los dibujos de estáticas distintas, ${far(thousand.strangers)}.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'two-halves',
		ask: 'Dos redes aprendieron de mitades sin ninguna imagen en común. Desde una misma estática, las dos dibujan la misma cara. ¿Qué se sigue?',
		options: [
			{
				say: 'Que una tiene que haber visto las imágenes de la otra',
				because: 'No comparten ninguna. Lo que comparten es lo que las caras tienen en común.'
			},
			{
				say: 'Que la cara no está copiada de ninguna de las mitades',
				right: true,
				because:
					'Ninguna imagen se mostró a las dos, así que detrás no puede haber una sola imagen. Con imágenes suficientes, las dos aprendieron lo mismo sobre las caras.'
			},
			{
				say: 'Que la estática contenía la cara',
				because: 'Eligió qué cara. Pero con pocas imágenes, la misma estática da dos distintas.'
			}
		]
	},
	{
		id: 'getty',
		ask: '¿Dijo el tribunal británico en noviembre de 2025 que entrenar con imágenes ajenas es legal?',
		options: [
			{
				say: 'Sí, ganó Stability AI',
				because:
					'Ganó en la mayor parte de lo que quedaba. Pero Getty había retirado la demanda sobre el entrenamiento, porque este tuvo lugar en otra parte.'
			},
			{
				say: 'No, no se le pidió decidir eso',
				right: true,
				because:
					'Dijo que los pesos no son una copia infractora. Si entrenar está permitido en el Reino Unido sigue abierto.'
			},
			{
				say: 'No, dijo que allí entrenar es ilegal',
				because: 'Tampoco dijo eso. La demanda sobre el entrenamiento se había retirado.'
			}
		]
	},
	{
		id: 'no-mark',
		ask: 'Buscas SynthID en una imagen, y no hay. ¿Qué sabes?',
		options: [
			{
				say: 'Casi nada',
				right: true,
				because:
					'El patrón solo está en imágenes de quienes lo usan. Una foto no lo tiene, y una imagen de otro generador tampoco.'
			},
			{
				say: 'Que la hizo una cámara',
				because:
					'La mayoría de los generadores no usa este patrón, así que sus imágenes tampoco lo tienen.'
			},
			{
				say: 'Que alguien lo quitó',
				because: 'Puede ser, pero lo más probable es que nunca estuviera.'
			}
		]
	}
];

/** In millions. */
const even = breakEven(PER_PICTURE.mean) / 1e6;

export const evenAt: NumberQuestion = {
	id: 'break-even',
	ask: '¿Tras cuántos millones de imágenes, a 2,9 vatios hora cada una, se ha gastado en hacerlas tanto como en entrenar Stable Diffusion 1?',
	truth: {
		value: even,
		within: 1,
		because: `Son unos ${far(even)} millones: 37,5 megavatios hora, repartidos en porciones de 2,9 vatios hora.`
	}
};
