import type * as en from '../en/ten-minutes.ts';
import type { Translated } from '../translated.ts';

/** The whole story on one page, in Spanish: no background, no sign, no term that it doesn't explain. */
export const tenMinutes: Translated<typeof en.tenMinutes> = {
	title: 'Imágenes con IA en diez minutos',
	description:
		'Cómo hace una imagen la IA, toda la historia en una página: lo que hace, lo que no hace y las preguntas que todos se hacen.',
	lead: 'Escribes unas palabras y aparece una imagen. Esto es lo que pasa entre medias, siguiendo un solo deseo de principio a fin: una manzana roja sobre una mesa de madera.',
	kicker: 'Diez minutos · sin saber nada antes',

	wrong: {
		title: 'Primero, lo que no hace',
		lead: 'Casi todo el mundo empieza con una de estas ideas. Las cinco son razonables, y las cinco son falsas.',
		yes: 'Quizá hayas oído:',
		no: 'No.',
		ideas: [
			[
				'Busca en internet una imagen que encaje.',
				'La nuestra dibuja con el wifi apagado. Algunas aplicaciones sí consultan cosas antes, pero el dibujo en sí se hace sin buscar nada.'
			],
			[
				'Recorta imágenes viejas y pega los trozos.',
				'No se recorta ni se pega nada. Empieza con pura estática, y todos los puntos cambian un poco, una y otra vez.'
			],
			[
				'Todas las imágenes viejas están guardadas dentro.',
				'No cabrían. Nuestra máquina es un archivo de 4,0 megabytes y practicó con 1,8 millones de imágenes. Pero lo que vio muy a menudo puede sabérselo de memoria; ya volveremos a eso.'
			],
			[
				'Resuelve un rompecabezas, con notas de dónde va cada pieza.',
				'No hay piezas ni notas. Solo estima qué podría esconderse en el ruido, y casi todas sus primeras estimaciones son un borrón.'
			],
			[
				'Lee tus palabras como las lees tú.',
				'Tus palabras se convierten en listas de números antes de empezar, y números es todo lo que recibe. La mayoría de las máquinas ni siquiera ve cómo se escribe una palabra.'
			]
		]
	},

	machine: {
		title: 'Lo que hace, de un vistazo',
		lead: 'Esta es la máquina entera, de tus palabras a la imagen. Ahora la recorreremos, y si más tarde quieres ver más de una parte, tócala: detrás de cada una hay una lección.'
	},

	practice: {
		title: 'Antes: mucha práctica',
		text: [
			'Toma la imagen de una manzana y mézclale estática, como la de un televisor sin canal. Pregúntale a la máquina: ¿qué parte de esto es estática? Al principio no tiene ni idea.',
			'Pero nosotros sabemos la respuesta, porque la mezclamos nosotros. Así que le decimos cuánto se equivocó, y cada uno de sus controles recibe un empujoncito para que la próxima estimación sea mejor. Luego viene otra imagen, con otra dosis de estática.',
			'La nuestra lo hizo 1,8 millones de veces. Nadie le dijo que las manzanas son redondas. Tuvo que descubrirlo, porque saber qué aspecto tienen ayuda a distinguir manzana de estática.'
		],
		try: 'Mueve el control hasta que ya no veas la manzana. La máquina tiene que estimar incluso entonces.'
	},

	words: {
		title: 'Tus palabras se vuelven números',
		text: [
			'Una máquina solo sabe calcular, así que cada palabra de tu deseo se convierte en una lista de números. En nuestra máquina son 96 por palabra. (Y solo aprendió palabras inglesas, por eso nuestro deseo se escribe «a red apple on a wooden table».)',
			'Las listas también salen de la práctica. Las palabras que acompañan a las mismas clases de imágenes acaban con listas parecidas, así que «puppy» (cachorro) queda cerca de «dog» (perro). Y las palabras de una frase se tiñen unas a otras. Después de «red» (rojo), la palabra «apple» (manzana) recibe otros números que después de «green» (verde).'
		],
		try: 'Elige una palabra. Los cuadritos son sus números.'
	},

	story: {
		title: 'De la estática a la imagen',
		lead: 'Ahora la máquina se pone a trabajar. Sigue bajando y la película acompaña al texto. O arrástrala tú.',
		film: 'La imagen de esta página, desde la estática',
		now: 'La imagen hasta ahora',
		guess: 'Lo que la máquina cree que hay debajo',
		step: (step: number) => `Paso ${step}`,
		/** Where the film stands beside each passage: a step, from 1. */
		passages: [
			{
				step: 1,
				title: 'Empieza con dados',
				text: 'Primero se tira cada punto como un dado. Ahí no se esconde ninguna manzana. Luego se le pregunta a la máquina qué podría haber debajo de toda esa estática, dadas tus palabras. Su primera respuesta es un borrón rojo sobre otro marrón. La estática encaja igual de bien con cualquier manzana, así que lo más seguro es responder un poco de todas.'
			},
			{
				step: 4,
				title: 'Una estimación y un pequeño movimiento',
				text: 'No tomamos la estimación y paramos, porque todavía es un borrón. Movemos la imagen un poquito hacia ella y volvemos a preguntar. A estas alturas la estimación es redonda, tiene una hoja y está sobre una mesa. Pero mira la imagen misma: todavía dirías que es estática.'
			},
			{
				step: 10,
				title: 'Cada estimación facilita la siguiente',
				text: 'Es como la niebla que se levanta. Cuando se ha ido un poco, menos manzanas encajan con lo que ves, así que la siguiente estimación puede ser más nítida. Ahora también encuentras la manzana en la imagen. Dónde está y qué tamaño tiene se decidió pronto, y ya no cambiará.'
			},
			{
				step: 16,
				title: 'Bordes y brillo',
				text: 'Los últimos pasos son para las cosas pequeñas: un borde más limpio, la luz en la piel, la veta de la madera. Tus palabras importan menos ahora. Lo que queda de la estática decide los detalles.'
			},
			{
				step: 20,
				title: 'Y ahí está tu manzana',
				text: 'Veinte estimaciones y veinte pequeños movimientos, eso es todo. Nadie pintó esta imagen, y no se buscó en ningún sitio. Tira los dados otra vez y las mismas palabras te darán otra manzana. Por eso nunca te sale dos veces la misma imagen, a no ser que pidas los mismos dados.'
			}
		],
		own: 'Pruébalo con tus propias palabras'
	},

	asked: {
		title: 'Lo que todos preguntan',
		doors: 'La respuesta larga:',
		sources: 'Fuentes:',
		questions: [
			{
				ask: '¿Es robar arte?',
				answer:
					'No pega trozos, pero aprendió de obras ajenas, y muchas veces nadie pidió permiso. Casi todo lo que dibuja es nuevo, pero imágenes que vio una y otra vez se han vuelto a sacar casi sin cambios. Si eso está permitido todavía se discute en los tribunales, y cada país tiene su propia ley (a noviembre de 2026).',
				doors: ['copying-credit-cost', 'not-a-collage'],
				sources: ['carlini-2023']
			},
			{
				ask: '¿Por qué son tan difíciles las manos?',
				answer:
					'Una mano es pequeña, se dobla de cien maneras, y la mitad suele estar tapada. La máquina cuida de que cada punto quede bien junto a sus vecinos, pero nada en ella cuenta hasta cinco. Así que cada dedo puede verse bien de cerca, y aun así sobrar uno.',
				doors: ['where-it-breaks'],
				sources: ['kamb-2025']
			},
			{
				ask: '¿Por qué se equivoca con las letras?',
				answer:
					'La mayoría de las máquinas no ve nunca cómo se escribe una palabra, solo los números en los que se convirtió. A la nuestra se le enseñó a deletrear, y aun así acierta solo 82 de cada 100 letras, de modo que en sus letreros de cuatro letras sale entera menos de la mitad de las palabras. Las máquinas grandes de 2022 no lo hacían mejor, y las de 2026 dominan las palabras cortas pero aún fallan en las largas.',
				doors: ['where-it-breaks', 'words-to-numbers'],
				sources: ['liu-2023-text', 'esser-2024']
			},
			{
				ask: '¿Cuánta electricidad se come?',
				answer:
					'En un estudio de 2023, una imagen gastó de media 2,9 vatios hora, lo que una lámpara de 10 vatios en 17 minutos. La práctica cuesta muchísimo más, pero solo una vez: 37,5 megavatios hora para el primer Stable Diffusion, en 2022, y entre 60 y 130 vatios hora para la nuestra. Quienes hacen las máquinas más grandes no lo dicen.',
				doors: ['copying-credit-cost', 'choosing-a-path'],
				sources: ['luccioni-2024', 'compvis-2022']
			},
			{
				ask: '¿Se vuelve más lista cuando la uso?',
				answer:
					'No. Cuando termina la práctica, los controles se quedan donde están, por muchas imágenes que pida la gente. Las máquinas mejores son máquinas nuevas, y buena parte del progreso vino de mejores descripciones en la práctica, no solo de más imágenes.',
				doors: ['copying-credit-cost', 'learning-to-denoise'],
				sources: ['betker-2023']
			}
		]
	},

	test: {
		title: 'Ahora explícalo tú',
		lead: 'Una amiga te enseña en su teléfono la imagen de un perro. «La hizo una IA. ¿De dónde salió ese perro?» Di tu respuesta en voz alta y elige la que más se le parezca.',
		question: {
			id: 'friend',
			ask: '¿De dónde salió ese perro?',
			options: [
				{
					say: 'Alguien lo fotografió, y la IA encontró la foto',
					because:
						'Eso lo hace un buscador. Esta máquina no tiene fotos donde mirar. Empieza con estática y acaba con un perro que probablemente nunca posó para nadie.'
				},
				{
					say: 'Son pedazos de muchos perros, juntados',
					because:
						'Se parece a lo que uno siente, pero no se guarda ningún pedazo ni se pega nada. Todos los puntos cambian juntos, un poco en cada paso. Lo que vino de muchos perros es la costumbre de estimar así.'
				},
				{
					say: 'De la estática, limpiada paso a paso por una máquina que practicó con muchos perros',
					right: true,
					because:
						'Eso es. Lo más probable es que no sea copia de ninguno de esos perros, pero tampoco sale de la nada: sin la gente que hizo esas imágenes no habría podido aprender qué aspecto tiene un perro.'
				},
				{
					say: 'La IA sabe lo que es un perro y se imaginó uno',
					because:
						'Nadie sabe cómo comprobar eso. Lo que sí podemos comprobar es lo que hace: se entrenó para distinguir imagen de estática, y eso basta para dibujar un perro. Si eso es saber, es algo que se discute.'
				}
			]
		}
	},

	keep: {
		title: 'Cinco cosas para recordar',
		points: [
			'Empieza con estática, no con una imagen.',
			'Estima qué podría haber debajo de la estática, se mueve un poco hacia esa estimación y vuelve a preguntar.',
			'Tus palabras son números que tiran de cada estimación hacia lo que quieres.',
			'Los dados del principio hacen que cada imagen sea distinta.',
			'Casi todas las imágenes son nuevas. Pero lo que vio una y otra vez, lo puede repetir.'
		]
	},
	onward: {
		title: '¿Quieres ver más?',
		text: 'Las lecciones recorren todo esto despacio, con cosas para jugar.',
		all: 'Todas las lecciones'
	}
};
