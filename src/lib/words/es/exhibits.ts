import type * as en from '../en/exhibits.ts';
import type { Translated } from '../translated.ts';

/**
 * What each figure is, in Spanish, by the name of its folder; in the order in which the gallery
 * shows them: the parts of a step, then the figures as the lessons bring them.
 */
export const exhibitWords: Translated<typeof en.exhibitWords> = {
	'film-strip': {
		title: 'Tira de película',
		about: 'Un recorrido como película, y el paso que se mira, de una imagen a la siguiente.'
	},
	equation: {
		title: 'Ecuación',
		about: 'Un paso como seis imágenes, en el orden en que se calcula.'
	},
	'pixel-readout': {
		title: 'Píxel',
		about: 'La misma ecuación con los números de un píxel, que suman lo que pone.'
	},
	'step-charts': {
		title: 'Todos los números de una vez',
		about: 'Cuánto de la mezcla es imagen, y cómo se reparten sus números.'
	},
	glance: {
		title: 'Vistazo',
		about: 'Solo las cantidades de las que trata un pasaje.',
		notice: 'la estimación limpia está ahí desde el primer paso, pero borrosa.'
	},
	'step-inspector': {
		title: 'Inspector de pasos',
		about: 'Todo junto: reproduce, ve paso a paso, o desmonta un paso a cámara lenta.'
	},
	scrubber: {
		title: 'Película para arrastrar',
		about:
			'Toda la máquina en pequeño: un prompt, una semilla, una guía y una tira para arrastrar de la estática a la imagen.'
	},
	provenance: {
		title: 'Procedencia',
		about:
			'Una imagen junto a la más cercana de 2048 imágenes de entrenamiento, en una escala medida.'
	},
	'training-examples': {
		title: 'Lo que se le mostró',
		about: 'Todas las imágenes de entrenamiento del estante que muestran una cosa.'
	},
	'forward-mixer': {
		title: 'Mezclador',
		about: 'Una imagen y ruido en cualquier proporción, con los números que salen.'
	},
	'schedule-bench': {
		title: 'Banco de calendarios',
		about: 'Con qué rapidez se ahoga una imagen, con calendarios conocidos y uno doblado a mano.'
	},
	'be-the-network': {
		title: 'Sé la red',
		about: 'Veinte rondas de la misma tarea de la red: di qué es limpio y qué es ruido.'
	},
	'best-guess': {
		title: 'La mejor estimación',
		about: 'La mejor respuesta única con más y más ruido, de una imagen nítida a un promedio.'
	},
	'small-training': {
		title: 'Un pequeño entrenamiento',
		about: 'Una red pequeña aprende a quitar ruido, en esta página, mientras miras.'
	},
	'watch-it-learn': {
		title: 'Mira cómo aprende',
		about: 'Las mismas palabras y la misma estática, en varios momentos de un entrenamiento.'
	},
	'leave-the-dice-out': {
		title: 'Deja fuera los dados',
		about: 'El mismo recorrido desde seis semillas, con ruido nuevo en cada paso y sin él.'
	},
	'seed-grid': {
		title: 'Cuadrícula de semillas',
		about: 'Un prompt desde nueve salidas, y lo que hay entre dos de ellas.'
	},
	'token-strip': {
		title: 'Tira de tokens',
		about: 'Un prompt como tokens, y cada token como los números que recibe la red.'
	},
	'embedding-map': {
		title: 'Mapa de embeddings',
		about:
			'Todas las palabras que conoce el modelo, colocadas según sus números; palabras cercanas y sumas de palabras.'
	},
	'attention-map': {
		title: 'Mapa de atención',
		about: 'Dónde actúa cada palabra de un prompt en la imagen, paso a paso y capa a capa.'
	},
	'guidance-dial': {
		title: 'Dial de la guía',
		about: 'Lo que dice la red con el prompt y sin él, y cuánto más allá de ambos va un paso.'
	},
	'guidance-forms': {
		title: 'Formas de guía',
		about: 'Obediencia, variedad y píxeles quemados con siete formas de guía, de débil a fuerte.'
	},
	'detail-meter': {
		title: 'Medidor de detalle',
		about:
			'Cuánto difieren de semilla a semilla las imágenes de un prompt, a medida que el prompt dice más.'
	},
	paths: {
		title: 'Caminos',
		about: 'Los mismos puntos de camino del ruido a los datos, sin ruido nuevo y con él.'
	},
	'error-chart': {
		title: 'Gráfico de errores',
		about:
			'A qué distancia de la respuesta exacta acaban los muestreadores, y tras cuántas evaluaciones.'
	},
	'karras-rho': {
		title: 'La ρ de Karras',
		about: 'Dónde para un recorrido en la bajada, y lo que eso le hace al error.'
	},
	'sampler-race': {
		title: 'Carrera de muestreadores',
		about: 'Unos cuantos muestreadores desde la misma estática, todos con las mismas evaluaciones.'
	},
	'few-steps': {
		title: 'Pocos pasos',
		about: 'El modelo, el modelo con prisa y su alumno, que se entrenó para dar pocos pasos.'
	},
	'sketch-to-picture': {
		title: 'Desde un boceto',
		about:
			'Un boceto, un dibujo o tu propia imagen, redibujados un poco o del todo, y lo que eso les hace.'
	},
	repaint: {
		title: 'Repintar',
		about:
			'Una parte de una imagen se redibuja con otras palabras, y el resto se queda hasta el último punto. Se mide cuánto se ve el borde.'
	},
	flicker: {
		title: 'Parpadeo',
		about:
			'Un boceto en movimiento, dibujado imagen por imagen: con estática propia para cada una, con la misma para todas y con una que gira.'
	},
	'watch-a-word': {
		title: 'Mira cómo aprende una palabra',
		about: 'La misma estática mientras el modelo aprende una palabra para ocho dibujos.'
	},
	'sign-painter': {
		title: 'Pintor de letreros',
		about:
			'Una palabra de cuatro letras en seis letreros, y cómo unas letras casi siempre correctas hacen palabras casi siempre incorrectas.'
	},
	hands: {
		title: 'Manos',
		about:
			'Quince dibujos que el entrenamiento llamó «hand» (mano), y dieciséis manos que hace con ellos el modelo.'
	},
	'rare-things': {
		title: 'Cosas raras',
		about: 'Tres cosas que el entrenamiento mostró unas 300 veces cada una, y qué fue de ellas.'
	},
	'star-on-car': {
		title: '¿Cuál está encima?',
		about:
			'Una estrella sobre un coche, un coche sobre una estrella, y los dos uno junto a otro, desde la misma estática.'
	},
	'silent-colour': {
		title: 'El color que no pediste',
		about:
			'De qué color sale una manzana cuando el prompt no dice ninguno, con tres fuerzas de guía.'
	},
	'true-or-false': {
		title: '¿Verdadero o falso?',
		about:
			'Tarjetas con lo que se dice de los generadores de imágenes, y lo que hay de verdad en ello.'
	},
	'cost-of-pixels': {
		title: 'Lo que cuestan los puntos',
		about:
			'Lo que lleva una respuesta de nuestra red en cinco tamaños: contado, y medido en tu dispositivo.'
	},
	'too-big': {
		title: 'Demasiado grande',
		about: 'Las mismas palabras al tamaño que aprendió la red y al doble, con las cosas contadas.'
	},
	compression: {
		title: 'Ida y vuelta',
		about: 'Una imagen, los pocos números que hace de ella una pareja de redes, y lo que vuelve.'
	},
	cascade: {
		title: 'Lo que añade una segunda red',
		about:
			'Una imagen pequeña hecha grande, sin más y por una segunda red, junto a la grande de verdad.'
	},
	'habit-meter': {
		title: 'Costumbres',
		about:
			'Costumbres al escribir prompts, y cada cuánto da cada una lo que se quería: medido por pares.'
	},
	'memorise-or-generalise': {
		title: 'De memoria, o no',
		about:
			'Un aprendiz exacto con 1 a 500 imágenes de entrenamiento, y nuestra red, cada uno junto a la imagen más cercana que se le mostró.'
	},
	'picture-halves': {
		title: 'Dos mitades, en imágenes',
		about:
			'Dos redes pequeñas que no comparten ninguna imagen de entrenamiento, y a partir de cuántas dibujan la misma imagen nueva.'
	},
	'two-halves': {
		title: 'Dos mitades, de puntos',
		about:
			'Dos aprendices que no comparten ningún punto, y a qué distancia acaban desde las mismas salidas.'
	},
	'energy-meter': {
		title: 'Contador de energía',
		about:
			'Lo que gastan las imágenes, de una a cien millones, junto a lo que gastó el entrenamiento.'
	},
	'every-sign': {
		title: 'Signo por signo',
		about:
			'Un paso como ecuación y, de cada signo, su imagen, el código que se ejecutó y el artículo.'
	},
	circle: {
		title: 'Un círculo',
		about:
			'Imagen, ruido, v y u en un cuarto de círculo, y cuánto se equivoca nuestra red en cada ángulo.'
	},
	'two-bells': {
		title: 'Dos campanas',
		about: 'La media y la dispersión de un paso, como producto de dos campanas de Gauss.'
	},
	'one-field': {
		title: 'Un campo',
		about: 'Score, recorridos con ruido nuevo y sin él, y flujo: un solo campo en el plano.'
	},
	'six-stops': {
		title: 'Seis paradas, nueve maneras',
		about: 'Cuánto se acercan seis evaluaciones con nueve espaciados, medido en este modelo.'
	},
	clocks: {
		title: 'Cuatro relojes',
		about:
			'Las mismas paradas en cuatro calendarios, sobre un mismo eje, con lo que dice el juez de las imágenes.'
	},
	'unet-map': {
		title: 'La red, parte por parte',
		about:
			'Nuestra red tal como está construida: qué dice cada bloque en cada paso, adónde mira un lugar, y la imagen sin cualquiera de las partes.'
	},
	probe: {
		title: '¿Dónde está?',
		about:
			'Un contorno leído en el centro de la red, mientras la imagen todavía es estática, junto a otro leído en los puntos.'
	}
};
