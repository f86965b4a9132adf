import { by_evaluations as ofStudent } from '#models/scenes-64-few/metrics.json';
import {
	by_evaluations as ofModel,
	held_out_combinations as neverSeen,
	signs_seen_words as signs
} from '#site-model/metrics.json';
import { cosine } from '#lib/diffusion/schedule.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { costOf } from '#lib/recipe/cost.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { timeBelow } from '#lib/lesson/forward-numbers.ts';
import { halfWay } from '#lib/lesson/half-way.ts';
import type { NumberQuestion, StepQuestion } from '#lib/lesson/question.ts';
import { storagePerPicture } from '#lib/lesson/storage-per-picture.ts';
import { fixed } from '#lib/words/written.ts';

/** A question whose answer is a number, with the range that is asked about. */
export type NumberAsked = NumberQuestion & { min: number; max: number };

const { evaluations, rows } = costOf(defaultRecipe);
const each = storagePerPicture().each;
const half = timeBelow(cosine(), 0.5);
const letter = signs.letters / 100;
const word = Math.round(100 * letter ** 4);
const hurried = ofModel.ddim[4];
const student = ofStudent.ddim[1];

/** The exam’s questions that are answered with a number, each computed from the model’s own files. */
export const byNumber: readonly NumberAsked[] = [
	{
		id: 'bytes-each',
		ask: 'Reparte el archivo de nuestro modelo entre todas las imágenes que se le mostraron. ¿Cuántos bytes tocan a cada una? (Una imagen de 64 × 64 puntos ocupa 12.288.)',
		min: 0,
		max: 12_288,
		truth: {
			value: Math.round(each),
			within: 2,
			because: `Son ${fixed(each, 1)} bytes, más o menos una letra o dos. Así que no puede habérselas guardado todas, se sepa lo que se sepa de memoria.`
		}
	},
	{
		id: 'answers-each',
		ask: `Una imagen en ${defaultRecipe.steps} pasos, con guía ${defaultRecipe.guidance}. ¿Cuántas respuestas de la red hacen falta?`,
		min: 1,
		max: 1000,
		truth: {
			value: evaluations * rows,
			within: 0,
			because: `Veinte pasos, y en cada paso dos respuestas: una con tus palabras y otra sin ellas. ${evaluations} × ${rows} = ${evaluations * rows}.`
		}
	},
	{
		id: 'three-four-five-again',
		ask: 'A una imagen se le ha mezclado ruido con el peso 0,60. ¿Qué peso tiene la imagen? (En centésimas.)',
		min: 0,
		max: 100,
		truth: {
			value: Math.round(100 * Math.sqrt(1 - 0.6 ** 2)),
			within: 1,
			because:
				'Los cuadrados tienen que sumar 1: 0,36 y 0,64. Así que la imagen tiene el peso 0,80, no 0,40.'
		}
	},
	{
		id: 'even',
		ask: 'Con el calendario coseno, ¿en qué tiempo t pesan lo mismo imagen y ruido? (De 0 a 1000.)',
		min: 0,
		max: 1000,
		truth: {
			value: half,
			within: 15,
			because: `En t = ${half}, a medio camino. Para eso se hizo este calendario: tanto tiempo para el ruido débil como para el fuerte.`
		}
	},
	{
		id: 'four-letters',
		ask: `Nuestro modelo pinta bien una letra de un letrero en ${signs.letters.toFixed(0)} de cada 100 casos. Si cada vez fuera suerte, ¿cuántos de 100 letreros de cuatro letras estarían bien enteros?`,
		min: 0,
		max: 100,
		truth: {
			value: word,
			within: 3,
			because: `${fixed(letter, 2)} cuatro veces seguidas da ${word} de cada 100. El juez contó ${signs.words.toFixed(0)}. Así que un letrero no es una sola cosa difícil, son cuatro ocasiones de fallar.`
		}
	},
	{
		id: 'hurried',
		ask: 'Cuatro pasos en lugar de veinte, con el muestreador DDIM. ¿Cuántas de 100 imágenes muestran todavía la cosa pedida?',
		min: 0,
		max: 100,
		truth: {
			value: hurried.thing,
			within: 6,
			because: `${hurried.thing.toFixed(0)} de cada 100, cuando el juez miró ${hurried.pictures}. Con veinte pasos son ${ofModel.ddim[20].thing.toFixed(0)}.`
		}
	},
	{
		id: 'one-look',
		ask: '¿Y su alumno, en un solo paso?',
		min: 0,
		max: 100,
		truth: {
			value: student.thing,
			within: 4,
			because: `${student.thing.toFixed(0)} de cada 100. Su maestro conseguiría ${ofModel.ddim[1].thing.toFixed(0)} en un paso.`
		}
	},
	{
		id: 'never-together',
		ask: 'Algunas cosas y lugares no se mostraron nunca juntos, como un panda en la nieve. De 100 imágenes así, ¿cuántas lo tienen todo bien?',
		min: 0,
		max: 100,
		truth: {
			value: neverSeen.all,
			within: 5,
			because: `${neverSeen.all.toFixed(0)} de cada 100. Aprendió qué aspecto tienen las cosas y qué aspecto tienen los lugares, y puede juntar lo uno con lo otro.`
		}
	}
];

const decided = (
	id: string,
	ask: string,
	see: (frame: Frame) => Float32Array,
	why: string
): StepQuestion => ({
	id,
	ask,
	answer(frames) {
		const step = halfWay(frames, see);
		return step === undefined
			? undefined
			: { step, because: `En el conjunto de los puntos es el paso ${step}. ${why}` };
	}
});

/** The exam’s two questions about the walk beside them. */
export const clearlyDecided = decided(
	'dog-guess',
	'Mira la estimación limpia x̂₀ del perro. ¿Desde qué paso está como mucho a la mitad de la distancia a la imagen acabada a la que estaba al principio?',
	({ x0 }) => x0,
	'Las formas grandes se fijan pronto. Lo que sigue es detalle.'
);
export const noisilyDecided = decided(
	'dog-noisy',
	'¿Y la imagen con ruido x? ¿Desde qué paso está a medio camino?',
	({ x }) => x,
	'Va por detrás de la estimación, porque en cada paso recorre solo una parte del camino.'
);
