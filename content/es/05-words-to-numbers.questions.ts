import type { Question } from '#lib/lesson/question.ts';
import { cosineAcross, cosineOf, nearOf, said } from '#lib/widgets/embedding-map/facts.ts';
import type { Embeddings } from '#lib/run/embeddings.svelte.ts';
import { wordOf } from '#lib/components/embeddings/vector-format.ts';

type Known = Pick<Embeddings, 'table' | 'reading'>;

export const opening: Question = {
	id: 'where-from',
	ask: 'Para la red, la palabra «dog» (perro) es una lista de números. ¿De dónde salen esos números?',
	options: [
		{
			say: 'Alguien anotó lo que es un perro: cuatro patas, pelo, ladra',
			because:
				'Nadie rellenó un formulario. No se acabaría nunca, y nadie sabría cuánto «pelo» es lo correcto. Al principio los números eran azar, y el entrenamiento los cambió hasta que ayudaron a estimar imágenes.'
		},
		{
			say: 'De tiradas de dados, cambiadas poco a poco en el entrenamiento',
			right: true,
			because:
				'Al principio cada palabra recibió números al azar. Cada vez que una descripción estaba debajo de una imagen, sus números recibían un empujoncito para que la red los aprovechara mejor. Nadie dijo nunca lo que es un perro.'
		},
		{
			say: 'De las letras d, o y g, que tienen un número cada una',
			because:
				'Las letras no intervienen. Una palabra entera es un token, y un token es un lugar en una lista. Así que «dog» (perro) y «dig» (cavar) no tienen por qué tener nada en común. Es una de las razones por las que muchos modelos de 2021 a 2023 no sabían escribir.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'same-numbers',
		figure: 'map',
		ask: 'Tras el entrenamiento, los números de dos palabras han salido casi iguales. ¿Qué te dice eso?',
		options: [
			{
				say: 'Que alguien le dijo al modelo que significan lo mismo',
				because:
					'Estás pensando en un diccionario. El modelo no recibió nunca una lista de sinónimos ni nada más sobre las palabras. Vio descripciones e imágenes, y eso es todo.'
			},
			{
				say: 'Que se escriben casi igual, como «cat» y «cap»',
				because:
					'La ortografía es lo que vemos nosotros. Un token es solo un lugar en una lista, así que a la red no le llegan nunca las letras y no puede guiarse por ellas.'
			},
			{
				say: 'Que se usaron para la misma clase de imágenes',
				right: true,
				because:
					'El uso es lo único que vio. Las palabras que pueden estar debajo de las mismas imágenes bien pueden tener los mismos números. Lo mismo pasa con palabras que simplemente aparecen juntas, porque el modelo no distingue «significa lo mismo» de «siempre se dice de lo mismo».'
			}
		]
	},
	{
		id: 'too-long',
		figure: 'strip',
		ask: 'Aquí escribes un prompt de cuarenta palabras. ¿Qué pasa con las últimas?',
		options: [
			{
				say: 'Cuentan cada vez menos hacia el final',
				because:
					'No es una cuesta, es un borde. Aquí hay 24 lugares, y lo que viene después no se lee en absoluto.'
			},
			{
				say: 'Se cortan, y la red no las ve nunca',
				right: true,
				because:
					'Hay 24 lugares, uno de ellos para la señal de inicio, y el resto se tacha ante tus ojos. Muchos modelos grandes también tienen un borde así. Solo queda más lejos, y no todos los programas te lo dicen.'
			},
			{
				say: 'Todo el prompt se comprime en una cantidad fija de números',
				because:
					'Así resumirías tú un texto. Pero aquí no se comprime nada. Cada token conserva su propia lista de números, y solo hay 24 lugares para tokens.'
			}
		]
	}
];

/** Which word the encoder puts nearest to `cat`, beside one that is spelled alike and one of a kind. */
export function nearestToCat(known: Known): Question | undefined {
	const nearest = nearOf(known, 'cat', 'inSentence', 1)[0]?.token;
	if (!nearest) return undefined;
	const others = ['cap', 'dog', 'lion'].filter((token) => token !== nearest).slice(0, 2);
	const of = (token: string) =>
		`${wordOf(token)} ${said(cosineOf(known, ['cat', token], 'inSentence'))}`;
	const cosines = [nearest, ...others].map(of).join('; ');
	const why: Record<string, string> = {
		cap: 'Esto se guía por las letras, y la red no las ve nunca («cap» es una gorra).',
		dog: 'Esto se guía por lo que sabemos de mascotas. Pero un perro y un gato rara vez están debajo de la misma imagen.',
		lion: 'Esto se guía por lo que sabemos de animales. Pero ninguna descripción llamó nunca gato a un león.'
	};
	const option = (token: string) => ({
		say: wordOf(token),
		because: `${why[token] ?? 'Las descripciones usaron estas dos palabras para las mismas imágenes.'} Aquí los cosenos son: ${cosines}.`
	});
	return {
		id: 'nearest-to-cat',
		ask: 'Tras el codificador, ¿cuál de estas palabras es la más cercana a «cat» (gato) en este modelo?',
		options: [option(others[0]!), { ...option(nearest), right: true }, option(others[1]!)]
	};
}

/** Which of three changes to a sentence moves the numbers of its apple most. */
export function mostMoved(known: Known): Question | undefined {
	const here = 'a red apple on a wooden table';
	const changes = [
		{
			say: 'Otro color: a green apple on a wooden table',
			to: 'a green apple on a wooden table'
		},
		{ say: 'Otra escena: an apple at night', to: 'an apple at night' },
		{ say: 'Otro orden: a wooden table and a red apple', to: 'a wooden table and a red apple' }
	].map(({ say, to }) => ({ say, cosine: cosineAcross(known, 'apple', [here, to]) }));
	const cosines = changes.map(({ cosine }) => cosine ?? NaN);
	const least = Math.min(...cosines);
	if (Number.isNaN(least)) return undefined;
	const told = changes.map(({ say, cosine }) => `${said(cosine)} para ${lower(say)}`).join('; ');
	return {
		id: 'most-moved',
		ask: `Parte de «${here}» (una manzana roja sobre una mesa de madera) y cámbialo. ¿Tras qué cambio se parecen menos los números de «apple» a lo que eran?`,
		options: changes.map(({ say, cosine }) => ({
			say,
			because: `Los cosenos son: ${told}. Cuanto más bajo, más se movió. ${
				cosine === least
					? 'Lo que le importa a este codificador no siempre es lo que nos importa a nosotros.'
					: 'Para nosotros esto cambia más la manzana, pero el codificador se guía por lo que le sirvió en el entrenamiento.'
			}`,
			...(cosine === least && { right: true as const })
		}))
	};
}

const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1);
