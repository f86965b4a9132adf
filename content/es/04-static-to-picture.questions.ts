import { halfWay } from '#lib/lesson/half-way.ts';
import type { Question, StepQuestion } from '#lib/lesson/question.ts';
import { grouped } from '#lib/words/written.ts';

export const opening: Question = {
	id: 'one-answer',
	ask: 'Supón que la red puede hablar una sola vez, y que todo lo que llama ruido en la estática se quita de golpe. ¿Qué queda?',
	options: [
		{
			say: 'Una manzana nítida',
			because:
				'Si bastara una respuesta, nadie pediría veinte. La estática encaja igual de bien con cualquier manzana, así que la red no puede saber cuál dibujar. Su respuesta más segura es algo así como todas a la vez, un borrón sin bordes.'
		},
		{
			say: 'Un borrón de más o menos los colores correctos',
			right: true,
			because:
				'La estática encaja igual de bien con cualquier manzana, así que la respuesta más segura es algo así como todas a la vez: rojo por aquí, marrón por allá, y ningún borde. Paso a paso se descarta una manzana tras otra, y las respuestas se vuelven más nítidas.'
		},
		{
			say: 'La misma estática, solo un poco más débil',
			because:
				'Eso saldría si se fuera solo una parte del ruido. Pero aquí se va todo lo que la red llama ruido, y lo que queda es su estimación de la imagen acabada. No tiene ningún moteado, pero tampoco bordes. Es algo así como todas las manzanas a la vez.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'mean',
		figure: 'inspector',
		ask: 'En cada paso la fórmula calcula μ, la media. ¿Qué es?',
		options: [
			{
				say: 'La imagen acabada, como la imagina la red',
				because:
					'Esa es la estimación limpia x̂₀. La media queda a una parte del camino hacia ella, e incluso donde se acerca mucho, todavía falta el ruido nuevo. Solo en el último paso son la misma.'
			},
			{
				say: 'El centro de donde puede estar la imagen siguiente',
				right: true,
				because:
					'La imagen siguiente es μ más ruido nuevo de fuerza σ. En este recorrido corto, los primeros movimientos son tan grandes que μ es solo un fantasma pálido y casi todo lo hace el ruido. En el último paso no hay ruido, y μ es la imagen.'
			},
			{
				say: 'El ruido que se tiene que ir',
				because:
					'Ese es ε̂, la respuesta de la red. La fórmula lo usa, y lo que sale es una imagen, no ruido.'
			}
		]
	},
	{
		id: 'fresh-noise',
		figure: 'dice',
		ask: '¿Por qué este recorrido, que se llama DDPM, añade ruido nuevo después de casi cada movimiento?',
		options: [
			{
				say: 'Porque un poco de grano hace más real una imagen',
				because:
					'Ese grano no lo llegas a ver, porque el último paso no añade ninguno. El ruido nuevo no está para mirarlo. Elige una de las posibles imágenes siguientes.'
			},
			{
				say: 'Para que la imagen siga teniendo el mismo ruido',
				because:
					'Entonces el recorrido no llegaría nunca a ninguna parte. Cada paso devuelve menos de lo que quita, justo lo que pide la parada siguiente.'
			},
			{
				say: 'Para que la imagen siguiente no sea solo un promedio',
				right: true,
				because:
					'μ es el promedio de las posibles imágenes siguientes, y los promedios son demasiado lisos. Una tirada de dados elige una a su alrededor, y ayuda a olvidar errores tempranos. En un recorrido tan corto como este, los dados eligen además la manzana, porque el primer paso tira la estática vieja. DDIM prescinde de ellos: conserva su estática, atenuada, y así cada semilla sigue dando otra imagen.'
			}
		]
	},
	{
		id: 'thousand',
		figure: 'few',
		ask: 'Una red se entrenó con 1000 niveles de ruido. ¿Cuántos pasos necesita para hacer una imagen?',
		options: [
			{
				say: '1000, uno por cada nivel con que se entrenó',
				because:
					'Esto confunde entrenar con recorrer. En el entrenamiento se encontró los niveles de uno en uno y sin orden. Después eliges tú en cuáles parar.'
			},
			{
				say: 'Los que quieras, pero con menos sale más tosca',
				right: true,
				because:
					'Cada paso pregunta a la red en el nivel en que pares. La fórmula solo tiene que saber cuánto ruido había antes del paso y cuánto debe haber después.'
			},
			{
				say: 'Uno: quita ruido, así que lo quita todo',
				because:
					'Se lo puedes pedir, y recibes la primera estimación limpia, que es un borrón. Las imágenes nítidas en un solo paso requieren un segundo entrenamiento.'
			}
		]
	}
];

export const decided: StepQuestion = {
	id: 'half-way',
	ask: 'En el recorrido de arriba, mira solo la estimación limpia x̂₀. ¿Desde qué paso su distancia a la imagen acabada es menos de la mitad que al principio?',
	answer: (frames) => {
		const clean = halfWay(frames, (frame) => frame.x0);
		const noisy = halfWay(frames, (frame) => frame.x);
		if (!clean || !noisy) return undefined;
		const count = grouped(frames[0]!.x.length);
		return {
			step: clean,
			because: `Medido en los ${count} números, es el paso ${clean}. La imagen con ruido x llega a la mitad solo en el paso ${noisy}, así que la imagen está decidida mucho antes de que puedas verla ahí.`
		};
	}
};
