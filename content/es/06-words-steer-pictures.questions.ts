import type { Question, StepQuestion } from '#lib/lesson/question.ts';
import { apart, settledStep } from '#lib/widgets/guidance-dial/facts.ts';

export const opening: Question = {
	id: 'longer-prompt',
	ask: 'Alargas tu prompt cada vez más, con más y más detalle. ¿Qué cambia?',
	options: [
		{
			say: 'Con cada palabra, cada paso obedece con más fuerza',
			because:
				'Esto confunde decir más con tirar más fuerte. Con cuánta fuerza obedece un paso lo fija otro número, la guía, y es el mismo para una palabra que para veinte.'
		},
		{
			say: 'Las imágenes de estáticas distintas se parecen más, hasta cierto punto',
			right: true,
			because:
				'Cada palabra que la red entiende descarta imágenes, y lo que queda se parece más. Pero las palabras que no conoce, o que solo repiten lo que ya dijiste, no descartan nada.'
		},
		{
			say: 'La imagen es mejor cuanto más largo es el prompt',
			because:
				'Un prompt más largo describe menos imágenes, no mejores. Y algunos codificadores de texto solo toman el principio de un texto largo.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'where-words-enter',
		figure: 'look',
		ask: '¿Cuándo y por dónde entran tus palabras en la red?',
		options: [
			{
				say: 'Una vez, antes del primer paso, y luego ya las sabe',
				because:
					'Es verdad que las palabras se convierten en números una sola vez. Pero la red no recuerda nada de un paso a otro, así que tiene que volver a mirarlas cada vez.'
			},
			{
				say: 'Por varias capas, otra vez en cada paso',
				right: true,
				because:
					'En cada paso, los cuadros miran las palabras en muchas capas: en la bajada, en el fondo y en la subida. En esta red hay seis capas así.'
			},
			{
				say: 'Por el fondo, donde se resume la imagen, en cada paso',
				because:
					'Muchas explicaciones lo dicen. Pero el fondo es solo uno de los lugares. En esta red hay dos capas así antes y tres después.'
			}
		]
	},
	{
		id: 'scale-one',
		figure: 'dial',
		ask: '¿Qué significa guía 1?',
		options: [
			{
				say: 'Tus palabras cuentan como las aprendió la red',
				right: true,
				because:
					'Con 1 recibes exactamente la estimación con tus palabras. La que va sin ellas ni siquiera hace falta, así que un paso cuesta la mitad.'
			},
			{
				say: 'Tus palabras no cuentan, y solo decide la semilla',
				because:
					'Eso es guía 0. Con 1 tus palabras cuentan como las aprendió la red, y con 3 la diferencia que marcan cuenta tres veces.'
			},
			{
				say: 'Fuerza máxima, porque la guía va de 0 a 100 %',
				because:
					'No es un porcentaje. Se puede pasar de 1, y casi siempre se hace. Entonces el paso va más allá de la estimación con tus palabras.'
			}
		]
	},
	{
		id: 'no-elephant',
		ask: 'Pides a un generador «a beach with no elephant» (una playa sin ningún elefante), y hay un elefante. ¿Cuál es la razón más probable?',
		options: [
			{
				say: 'La palabra «elephant» tira, y la palabra «no» no tira',
				right: true,
				because:
					'Las descripciones dicen lo que hay en una imagen y casi nunca lo que no hay. Así que la palabra tira hacia los elefantes, y «no» no tira hacia nada. Para eso está el prompt negativo.'
			},
			{
				say: 'Nunca ha visto una playa sin elefante',
				because:
					'Ha visto muchísimas. Quita la palabra y te saldrá una. Es la palabra la que trae al elefante.'
			},
			{
				say: 'Te entendió, pero la guía era demasiado baja para obedecer',
				because:
					'Más guía tira más fuerte en la misma dirección, que es hacia el elefante. El prompt negativo da la vuelta a esa dirección.'
			}
		]
	}
];

export const settled: StepQuestion = {
	id: 'settled',
	ask: 'En el recorrido del dial de la guía: ¿desde qué paso distan entre sí la estimación limpia con palabras y la que va sin ellas menos de una décima parte de lo que distaban al principio?',
	answer: (frames) => {
		const step = settledStep(frames);
		if (!step) return undefined;
		const [first, then] = [frames[0], frames[step - 1]].map(apart);
		return {
			step,
			because: `Distan ${first} en el paso 1 y ${then} en el paso ${step}. Para entonces la propia x muestra lo que pedían las palabras, y la red puede verlo sin que se lo digan.`
		};
	}
};
