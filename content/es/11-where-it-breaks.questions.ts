import { signs_seen_words as signs } from '#site-model/limits.json';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';

const [letters, words] = [signs.letters, signs.words].map((share) => share.toFixed(0));
const coins = (100 * (signs.letters / 100) ** 4).toFixed(0);

export const opening: Question = {
	id: 'four-letters',
	ask: `De cada 100 letras de sus letreros, nuestro modelo acierta ${letters}. ¿En cuántos de 100 letreros están bien las cuatro letras?`,
	options: [
		{
			say: `En unos ${letters}, como con las letras`,
			because: `Lo sería si fallaran palabras enteras o ninguna. Pero las letras fallan una a una, y una sola mala estropea la palabra. Las palabras enteras están bien en ${words} de cada 100 letreros.`
		},
		{
			say: 'Más o menos en la mitad',
			right: true,
			because: `Son ${words}. Tienen que salir bien las cuatro letras, como cuatro monedas que deben salir todas cara, y eso da ${coins}.`
		},
		{
			say: 'En menos de 10',
			because: `No es para tanto. Cuatro monedas que salen cara ${letters} veces de cada 100 salen todas cara ${coins} veces de cada 100, y en los letreros son ${words}.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'why-letters',
		ask: 'Durante casi todo su entrenamiento, nuestro modelo acertaba solo 4 de cada 100 letras. ¿Qué le dio la vuelta?',
		options: [
			{
				say: 'Muchas más imágenes de letreros, hasta ver cada letra lo bastante',
				because:
					'También vio más letreros, pero eso solo no ayudó. Siempre supo las letras y no sabía dónde va cada una.'
			},
			{
				say: 'Que cada cuadro supiera en qué lugar de la imagen está',
				right: true,
				because:
					'Las letras se le deletreaban desde el principio. Lo que le faltaba era el sentido del lugar. Con eso, las letras acertadas saltaron por encima de 80 de cada 100.'
			},
			{
				say: 'Una parte especial que escribe texto en imágenes acabadas',
				because:
					'Nuestro modelo no tiene esa parte. Algunos modelos de investigación sí tienen partes aparte para las letras, pero aquí una y la misma red dibuja letrero y letras.'
			}
		]
	},
	{
		id: 'why-rare',
		ask: 'El entrenamiento mostró el ancla tantas veces como la trompeta. ¿Por qué solo una de las dos sale bien?',
		options: [
			{
				say: 'La frecuencia no lo es todo: unas cosas se aprenden mejor que otras',
				right: true,
				because:
					'Las dos se mostraron unas 300 veces. El ancla tiene un solo color que casi nada más tiene, así que con un bulto azul se llega lejos. La trompeta tiene muchas partes finas, y lo que sale se toma más veces por una mano que por una trompeta.'
			},
			{
				say: 'La palabra «trumpet» (trompeta) no está en su lista de palabras',
				because:
					'Entonces se dejaría fuera, y te saldría una imagen cualquiera. La palabra está. Lo que representa no se aprendió nunca bien.'
			},
			{
				say: 'El juez no sabe qué aspecto tiene una trompeta',
				because:
					'Al juez se le mostraron las cosas raras muchas más veces que a la red, y las reconoce en imágenes hechas por nosotros. Lo que no es una trompeta es el dibujo.'
			}
		]
	},
	{
		id: 'neutral',
		ask: 'En el entrenamiento, los siete colores eran igual de frecuentes. Pides «an apple» (una manzana) con mucha guía. ¿Qué sale?',
		options: [
			{
				say: 'Cada color más o menos las mismas veces, como en el entrenamiento',
				because:
					'Es lo que se esperaría. Pero la guía favorece lo que más claramente dice «apple» para la red. Con 10, más de tres de cada cuatro son rojas.'
			},
			{
				say: 'Sobre todo rojas, porque la guía favorece lo típico',
				right: true,
				because:
					'La guía va más allá de lo que cambian tus palabras, otra vez en cada paso. Así que acaba en lo que más claramente dice «apple» para la red.'
			},
			{
				say: 'Ninguna manzana, porque el prompt no dice bastante',
				because: 'Nunca se niega por falta de palabras. Lo que dejas abierto, lo rellena.'
			}
		]
	}
];

/** Letters that a word may have, so that at least half of such words are right. */
const most = Math.floor(Math.log(0.5) / Math.log(signs.letters / 100));
const chanceOf = (length: number) => (100 * (signs.letters / 100) ** length).toFixed(0);

export const howLong: NumberQuestion = {
	id: 'how-long',
	ask: 'Usa el control que hay debajo de los letreros. ¿Cuántas letras puede tener como mucho una palabra que se le mostró, para que al menos la mitad de esas palabras salgan bien?',
	truth: {
		value: most,
		within: 0,
		because: `Con ${most} letras son ${chanceOf(most)} de cada 100, y con ${most + 1} son ${chanceOf(most + 1)}. Cada letra más quita la misma parte de lo que queda.`
	}
};
