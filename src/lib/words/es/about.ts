import type * as en from '../en/about.ts';
import type { Translated } from '../translated.ts';

/** The page about the site, in Spanish. Its tables are in content/. */
export const about: Translated<typeof en.about> = {
	title: 'Sobre este sitio',
	description:
		'Qué está aquí en vivo y qué está grabado, qué pasa con tus datos, de qué está hecho el sitio y qué afirmaciones sobre las imágenes de IA son falsas.',
	lead: 'Qué ves, de dónde viene y hasta dónde te puedes fiar.',
	live: {
		title: 'En vivo, grabado, calculado',
		lead: 'Cada figura dice de dónde sale su imagen. Hay tres clases, y ninguna otra cosa ocupa su lugar.',
		kinds: [
			[
				'en vivo',
				'La ha hecho el modelo en tu dispositivo, mientras estabas aquí. Toca la etiqueta y dice qué la calculó, y a qué velocidad.'
			],
			[
				'grabado',
				'La hizo antes el mismo modelo, con los mismos números, y el sitio la muestra hasta que tu dispositivo tenga la suya. Toca la etiqueta para ver el día y la máquina.'
			],
			['exacto', 'No hay ninguna red: pura aritmética, hecha delante de ti.']
		]
	},
	privacy: {
		title: 'Qué pasa con tus datos',
		points: [
			'Nada de lo que escribas, dibujes o abras sale de tu dispositivo. No hay cuenta, ni seguimiento, ni cookies.',
			'El sitio no pide nada a nadie más: letra, modelo y código vienen del mismo lugar que esta página.',
			'Lo que has leído y respondido, tu tema de color y lo que conservas se guarda en tu navegador. «Olvidar mi progreso», en la página de las lecciones, borra el progreso.',
			'Quédate unos segundos, y tu navegador guarda el sitio entero con sus modelos, para que la próxima vez funcione sin conexión. Con una conexión lenta o móvil, o si le has pedido que ahorre datos, no guarda nada hasta que instales el sitio. Los ajustes del navegador para los datos de este sitio lo borran todo.'
		]
	},
	made: {
		title: 'De qué está hecho',
		points: [
			'El sitio y sus modelos son software libre bajo la licencia MIT; los textos y las figuras, bajo CC BY 4.0: úsalos, cámbialos, enseña con ellos y di de dónde son.',
			'Las cosas de las imágenes de entrenamiento son los Fluent Emoji de Microsoft, dibujados por su equipo de diseño y regalados bajo la licencia MIT. No se usó ninguna fotografía ni imagen de nadie más.',
			'TensorFlow.js (Apache 2.0) calcula la red, D3 (ISC) los gráficos, KaTeX (MIT) compone las ecuaciones, Svelte y SvelteKit (MIT) hacen las páginas. Los tipos de letra son Bricolage Grotesque, Literata y JetBrains Mono (SIL Open Font Licence 1.1).',
			'Todos los paquetes, con su versión y su licencia, están en el archivo NOTICE.md junto al código.'
		],
		models: 'De qué se hicieron los modelos, qué saben hacer y qué no:'
	},
	ledger: {
		title: 'Lo que se dice, y lo que es verdad',
		lead: 'Las lecciones siguen un artículo popular para lectores sin conocimientos previos, y lo corrigen. Aquí está cada afirmación suya que es falsa, engañosa, anticuada o sin fuente, con nuestras palabras, y lo que es verdad en su lugar.',
		date: 'A 23 de noviembre de 2026. Los productos, las leyes y los precios cambian; las frases sobre ellos valen para ese día.',
		heads: ['Lo que quizá oigas', 'Veredicto', 'Lo que es verdad', 'Se responde en'],
		sources: 'Fuentes:',
		here: 'aquí'
	},
	concepts: {
		title: 'Cada idea, y dónde se explica',
		lead: 'Las cuarenta y dos ideas que las lecciones se proponen explicar.',
		heads: ['Idea', 'Se explica en']
	},
	passage: (number: number, title: string) => `Lección ${number}: ${title}`
};
