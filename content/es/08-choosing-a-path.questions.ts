import { by_evaluations } from '#site-model/metrics.json';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { significant } from '#lib/words/written.ts';

const [slow, fast] = [by_evaluations.ddim[20], by_evaluations.ddim[4]].map(({ thing }) =>
	Math.round(thing)
);
const alone = Math.round(by_evaluations.ddim[1].thing);

export const opening: Question = {
	id: 'a-fifth',
	ask: `Con 20 pasos, ${slow} de cada 100 imágenes de nuestro modelo muestran la cosa pedida. Ahora da 4 pasos, la quinta parte del tiempo. ¿Cuántas la muestran todavía?`,
	options: [
		{
			say: 'Unas 20, por la quinta parte del trabajo',
			because: `Una imagen no se construye en partes iguales, paso a paso. Las formas grandes se fijan pronto, y con 4 pasos todavía son ${fast}. Con un solo paso, en cambio, son solo ${alone}.`
		},
		{
			say: `Unas ${fast}, porque las formas se fijan pronto`,
			right: true,
			because: `Son ${fast}. Menos pasos significan movimientos más grandes, cada uno fiado a una estimación más borrosa, y las cosas pequeñas sufren primero. Con un solo paso son solo ${alone}, a no ser que la red se haya vuelto a entrenar para eso.`
		},
		{
			say: `Las ${slow}, porque la red es la misma`,
			because: `La red es la misma, pero se le pregunta desde más lejos, donde sus estimaciones son más borrosas. Con 4 pasos son ${fast}, y con uno solo, apenas ${alone}.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'fair',
		figure: 'race',
		ask: 'Alguien compara Heun con 20 pasos y Euler con 20 pasos, y Heun se ve mejor. ¿Qué hay de malo en eso?',
		options: [
			{
				say: 'Nada, 20 pasos son 20 pasos',
				because:
					'Esto cuenta pasos, pero lo que esperas son evaluaciones. Cada paso de Heun pregunta dos veces a la red, menos el último. Así que pudo preguntar 39 veces, y Euler solo 20.'
			},
			{
				say: 'Heun preguntó a la red casi el doble de veces',
				right: true,
				because:
					'Lo que lleva tiempo es preguntar a la red. Euler con 40 pasos sería justo. Quizá Heun gane también entonces, pero por menos.'
			},
			{
				say: 'Heun debería usarse con la red para la que se entrenó',
				because:
					'Esto confunde red y muestreador. Un muestreador es una fórmula, y en él no se entrena nada. Los dos preguntan a la misma red, pero Heun pregunta 39 veces y Euler solo 20.'
			}
		]
	},
	{
		id: 'two-families',
		figure: 'paths',
		ask: 'En las islas, dos recorridos parten de una misma salida, uno con ruido nuevo y otro sin él. ¿Dónde acaban?',
		options: [
			{
				say: 'En el mismo punto, porque al final los dos son exactos',
				because:
					'Eso vale para dos muestreadores sin ruido nuevo. Los dados por el camino llevan a otra parte. Solo coinciden las multitudes: desde muchas salidas, las dos familias llevan la misma proporción a cada isla.'
			},
			{
				say: 'Muchas veces en islas distintas, pero las multitudes coinciden',
				right: true,
				because:
					'Los caminos sueltos difieren, pero las multitudes coinciden en todo momento. En las islas es exacto. Con una red de verdad y con guía, las multitudes de imágenes coinciden solo más o menos.'
			},
			{
				say: 'Con ruido, más cerca de una isla, porque tapa los errores',
				because:
					'Aquí no hay nada que tapar, porque en las islas todas las respuestas son exactas. El ruido nuevo ayuda donde una red se equivoca, y cuesta pasos de más.'
			}
		]
	},
	{
		id: 'price',
		figure: 'few',
		ask: 'A modelos como SDXL Turbo les bastan de uno a cuatro pasos. ¿Cómo lo consiguen?',
		options: [
			{
				say: 'Usan un muestreador mucho mejor',
				because:
					'Un muestreador solo puede trabajar con las respuestas que recibe. La primera estimación de una red corriente es un borrón, sea cual sea el muestreador. Se volvió a entrenar la red misma para dar pasos largos.'
			},
			{
				say: 'Se saltan los pasos que no importan para la imagen',
				because:
					'Eso lo hace cualquier muestreador cuando pides menos pasos, y por debajo de diez, más o menos, se nota. La red se entrenó una segunda vez para dar pasos largos.'
			},
			{
				say: 'Su red se volvió a entrenar, para pasos largos',
				right: true,
				because:
					'Un maestro que da muchos pasos, y a menudo también un juez, entrenan a un alumno que da pocos. Se paga con ese entrenamiento y, muchas veces, con algo de variedad. Esos modelos existen desde 2022 y 2023.'
			}
		]
	}
];

export const asGoodAs: Omit<NumberQuestion, 'truth'> = {
	id: 'catch-up',
	ask: 'En el gráfico de arriba, busca el error de DPM-Solver++ con 20 evaluaciones. ¿Cuántas necesita Euler, más o menos, para acercarse tanto?'
};

/** The answer to `asGoodAs`: the same walks as in the chart, Euler's one step longer each time. */
export async function catchUp(): Promise<NumberQuestion['truth']> {
	// Only the last question needs these samplers.
	const { matchingEvaluations } = await import('#lib/widgets/error-chart/facts.ts');
	const { evaluations, error } = await matchingEvaluations('dpmSolver', 20);
	return {
		value: evaluations,
		// The chart goes in strides of 16 here: its nearest mark is right.
		within: 8,
		because: `DPM-Solver++ acaba a ${significant(error, 2)} de la respuesta exacta. Euler se acerca tanto por primera vez con ${evaluations} evaluaciones, casi el triple.`
	};
}
