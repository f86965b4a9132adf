import { costAt, mostlyAttention } from '#lib/widgets/cost-of-pixels/facts.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { fixed } from '#lib/words/written.ts';

const times = (side: number) => fixed(costAt(side).times!, 1);

export const opening: Question = {
	id: 'twice-as-wide',
	ask: 'Una imagen pasa a ser el doble de ancha y el doble de alta. ¿Cuánto más trabajo es para nuestra red?',
	options: [
		{
			say: 'El doble',
			because: `Lo sería si solo creciera el ancho. Hay cuatro veces más puntos, y el trabajo se multiplica por ${times(128)} de 64 a 128 puntos por lado.`
		},
		{
			say: 'Exactamente cuatro veces más, como los puntos',
			because: `Cada punto por su cuenta daría cuatro. Pero los cuadros de la imagen también se preguntan entre sí, y eso crece dieciséis veces. De 64 a 128 puntos por lado da ${times(128)} veces.`
		},
		{
			say: 'Unas cuatro veces más, y más cuanto más grande',
			right: true,
			because: `Son ${times(128)} veces de 64 a 128 puntos por lado, y ${times(512)} veces de 256 a 512. Los puntos dan cuatro, y el preguntarse entre sí lo aumenta.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'litter',
		figure: 'big',
		ask: 'Si se le pide un perro en una imagen el doble de ancha y alta, nuestra red dibuja dos o tres. ¿Por qué?',
		options: [
			{
				say: 'Ha olvidado lo que decían las palabras',
				because:
					'Las palabras están ahí en cada paso, en cada cuadro. Eso es parte del problema: cada parte de la imagen hace lo que puede por ser un perro.'
			},
			{
				say: 'Sabe lo grande que es un perro en puntos, no cuántos caben',
				right: true,
				because:
					'Todo lo que vio medía 64 puntos de ancho, con sitio para uno. Sus perros siguen siendo del mismo tamaño, así que caben más, y nada dice que con uno baste.'
			},
			{
				say: 'Una estática más grande ya contiene más perros',
				because:
					'En ninguna estática hay perros. Pero hay más sitio, y la red llena el sitio con lo que se le pidió.'
			}
		]
	},
	{
		id: 'small-print',
		figure: 'trip',
		ask: 'Un modelo dibuja en taquigrafía y falla en la letra pequeña. Le pones un codificador de texto mejor, que conoce todas las letras. ¿Qué pasa con la letra demasiado pequeña para la taquigrafía?',
		options: [
			{
				say: 'Sigue mal, porque no cabe en la taquigrafía',
				right: true,
				because:
					'La segunda red pinta solo a partir de la taquigrafía. Lo que es demasiado pequeño para ella no lo pierde el generador: nunca tuvo ocasión. Hacen falta más números, o más puntos por letra.'
			},
			{
				say: 'Ahora está bien, porque las letras se conocen',
				because:
					'Conocerlas ayuda con las letras grandes. Pero también las pequeñas tienen que pasar por la taquigrafía, y hasta una página perfecta al entrar vuelve hecha grava.'
			},
			{
				say: 'Está bien con más pasos',
				because:
					'Los pasos mejoran la taquigrafía. No meten en ella más de lo que cabe, como muestra la página de texto, que no da ningún paso.'
			}
		]
	},
	{
		id: 'number-plate',
		figure: 'cascade',
		ask: 'Una segunda red así amplía una matrícula borrosa, y ahora se puede leer. ¿Qué sabes?',
		options: [
			{
				say: 'Lo que pone, porque la red ha visto muchas matrículas',
				because:
					'Las ha visto, y por eso sabe qué aspecto tienen. Qué cifra había no puede saberlo si la imagen pequeña no lo dice. Pinta una que encajaría.'
			},
			{
				say: 'Nada, porque esas redes se lo inventan todo',
				because:
					'Todo no. Las formas grandes y los trazos claros vienen de la imagen pequeña, y casi siempre los acierta. Pero no se puede saber qué parte es cuál.'
			},
			{
				say: 'Lo que podría poner, y nada más',
				right: true,
				because:
					'Todo lo que encaja con el borrón es posible, y la red te muestra una matrícula así, tan nítida como si fuera verdad. Nadie debería recibir una multa por ella.'
			}
		]
	}
];

export const mostlyAsking: NumberQuestion = {
	id: 'mostly-asking',
	ask: 'Elige filas en la tabla de costes. ¿Cuál es el primer tamaño en que nuestra red gasta más de la mitad de su trabajo en que los cuadros se pregunten entre sí? Da los puntos por lado.',
	truth: {
		value: mostlyAttention.side,
		within: 0,
		because: `Con ${mostlyAttention.side} puntos por lado son ${mostlyAttention.attention.toFixed(0)} de cada 100, y con la mitad, ${costAt(mostlyAttention.side / 2).attention.toFixed(0)}.`
	}
};
