import type * as en from '../en/home.ts';
import type { Translated } from '../translated.ts';

/** The home page, in Spanish. */
export const home: Translated<typeof en.home> = {
	title: 'Toda imagen nace de la estática',
	lead: 'Casi todos los generadores de imágenes empiezan con puro ruido y lo van quitando, poco a poco, hasta que aparece algo. Este es lo bastante pequeño para funcionar en tu navegador y lo bastante abierto para que lo veas hacerlo.',
	waiting: 'Una imagen, a punto de hacerse.',
	still: 'La película que se ve aquí es una grabación y sigue adelante de todos modos.',
	from: 'estática',
	drag: 'Arrastra la película o',
	to: 'imagen',
	play: 'Reproducir',
	start: (number: number) => `Empezar por la lección ${number}`,
	lessons: 'Lecciones',
	lessonsLead:
		'Desde el primer grano de ruido hasta la ecuación completa. No hace falta saber nada antes; cada figura es un modelo de verdad trabajando.',
	number: (number: number, minutes: number) => `Lección ${number} · ${minutes} minutos`,
	read: 'leída',
	question: {
		kicker: 'O empieza por una pregunta',
		title: 'Quiero saber…',
		about:
			'¿Es robar? ¿Por qué salen mal las manos? ¿Cuánta electricidad gasta? Cada pregunta lleva a su respuesta.'
	},
	forWhom:
		'Para cualquiera que se pregunte cómo funcionan los generadores de imágenes. No hacen falta matemáticas; para quien las quiera, están todas aquí.',
	draw: {
		title: 'Dibuja una aquí, ahora',
		lead: 'Escribe algo en inglés, que es lo que el modelo entiende, o toma una de estas. La dibuja tu propio dispositivo, desde la estática.',
		prompt: 'Qué dibujar (en inglés)',
		placeholder: 'a red apple on a wooden table',
		go: 'Dibujar',
		pause: 'Parar',
		first: (megabytes) => `La primera vez tiene que llegar el modelo: ${megabytes} MB.`,
		open: 'Abrir en el taller',
		examples: 'Dibujadas antes por el mismo modelo. Toma una y se dibuja otra vez, aquí.',
		alt: (prompt: string) => `«${prompt}», dibujada antes`,
		made: (prompt: string) => `«${prompt}», dibujada aquí.`
	},
	/** Ten minutes: one page tells the story. */
	short: 'Toda la historia en diez minutos',
	wall: {
		title: 'Dieciséis que ha dibujado',
		lead: 'Nadie eligió las mejores: son las semillas 1 a 16, tal como salieron. Abre una y mira cómo se hace.'
	},
	doors: {
		title: 'O simplemente juega',
		playground: ['Taller', 'Todos los controles de la máquina, y todo lo que hay dentro.'],
		compare: [
			'Comparar',
			'Las mismas palabras y la misma estática, dibujadas de muchas maneras, unas junto a otras.'
		],
		lab: ['Laboratorio', 'Entrena tú una red, con puntos, y mírala aprender.']
	}
};
