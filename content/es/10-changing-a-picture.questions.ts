import { mask, strength } from '#site-model/editing.json';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { fixed, written } from '#lib/words/written.ts';

const [changed, other] = [mask.other_words, mask.other_static].map((found) =>
	found.dots_changed.toFixed(0)
);

export const opening: Question = {
	id: 'only-the-colour',
	ask: 'Dibujas una manzana roja. Luego pides una verde, con la misma semilla y la misma estática. ¿Qué cambia?',
	options: [
		{
			say: 'Solo el color de la manzana',
			because: `Eso querrías. Pero las palabras se oyen en toda la imagen. Alrededor de la cosa misma, ${changed} de cada 100 puntos cambiaron a ojos vistas cuando lo probamos.`
		},
		{
			say: 'La manzana, y parte de lo que la rodea',
			right: true,
			because: `Alrededor de la cosa misma, ${changed} de cada 100 puntos cambiaron a ojos vistas cuando lo probamos. La estática conserva la imagen más o menos igual, y solo más o menos.`
		},
		{
			say: 'Todo, es una imagen aparte',
			because: `No tanto. Con otra estática, ${other} de cada 100 puntos alrededor de la cosa cambian a ojos vistas, y con la misma, ${changed}.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'why-loops',
		figure: 'repaint',
		ask: '¿Por qué compensa volver a poner ruido y dar el mismo paso otra vez?',
		options: [
			{
				say: 'Para que la parte antigua cambie un poco y encaje con la nueva',
				because:
					'La parte antigua no cambia nada. Se vuelve a poner en cada parada, hasta el último punto. Es la parte nueva la que tiene que ceder.'
			},
			{
				say: 'Para que la parte nueva tenga otra ocasión de encajar con la antigua',
				right: true,
				because:
					'Tras una pasada, la parte nueva se ha dibujado sin saber mucho de la antigua. El ruido la ablanda otra vez, y ahora la parte antigua de al lado ya está a la vista.'
			},
			{
				say: 'Porque más pasos siempre dan una imagen mejor',
				because:
					'Veinte recorridos más largos, uno junto a otro, no ayudarían. Lo que ayuda es volver atrás, después de haber puesto lo antiguo y lo nuevo lado a lado.'
			}
		]
	},
	{
		id: 'no-dial',
		ask: 'En una aplicación de 2026 subes una foto y escribes «quita la lámpara». ¿Cómo se hace eso normalmente?',
		options: [
			{
				say: 'La foto se pone bajo estática a medias y se redibuja',
				because:
					'Ese es el camino de la primera figura, y necesita una descripción de la imagen entera. «Quita» no significaría nada para él.'
			},
			{
				say: 'El modelo lee la foto junto a tus palabras y dibuja una nueva',
				right: true,
				because:
					'Se entrenó con pares de antes y después. Empieza con estática y mira tu foto en cada paso, así que lo que debe quedarse se dibuja una vez más.'
			},
			{
				say: 'La lámpara se recorta, y los demás puntos se quedan como están',
				because:
					'Eso sería una máscara. Algunos programas tienen una, pero un modelo al que se le dice con palabras dibuja otra vez la imagen entera.'
			}
		]
	},
	{
		id: 'shared-static',
		figure: 'film',
		ask: 'Todas las imágenes de una película reciben la misma estática, y apenas parpadea. ¿Por qué no se hacen así los vídeos?',
		options: [
			{
				say: 'Porque el grano se queda en su sitio mientras la cosa se mueve',
				right: true,
				because:
					'La estática pertenece a lugares de la pantalla, así que lo que sale de ella se queda ahí, como la suciedad en una ventana. En una película debería moverse con la cosa.'
			},
			{
				say: 'Porque todas las imágenes serían exactamente iguales',
				because:
					'Lo serían sin el boceto en movimiento. Con él, la manzana sí se mueve. Es el resto lo que se queda pegado a la pantalla.'
			},
			{
				say: 'Porque tardaría demasiado',
				because:
					'Tarda exactamente lo mismo que con cualquier otra estática. No es eso lo que falla.'
			}
		]
	}
];

/** How many of 100 blots have to become what was asked for. */
const ENOUGH = 90;
const tried = Object.entries(strength.strengths);
const [least, found] = tried.find(([, { right }]) => right >= ENOUGH)!;
const [before, foundBefore] = tried[tried.findIndex(([at]) => at === least) - 1]!;

export const enough: NumberQuestion = {
	id: 'enough',
	ask: 'Usa el control de la primera figura. ¿Cuánto hay que redibujar para que al menos 90 de cada 100 manchas se conviertan en lo pedido?',
	truth: {
		value: Number(least),
		within: 0.001,
		because: `Con ${written(least)} son ${found.right.toFixed(0)} de cada 100, y con ${written(before)} todavía son ${foundBefore.right.toFixed(0)}. Para entonces, las imágenes distan de sus manchas un ${fixed(found.distance, 1)} %.`
	}
};
