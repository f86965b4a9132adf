import type * as en from '../en/lesson.ts';
import type { Translated } from '../translated.ts';

/** The interface of lessons, in Spanish. What a lesson says itself is in content/. */
export const lesson: Translated<typeof en.lesson> = {
	pageTitle: (title: string) => `${title} · From Static`,
	kicker: (number: number, minutes: number) => `Lección ${number} · ${minutes} minutos`,
	contents: 'En esta lección',
	book: 'Lecciones',
	bookSummary:
		'Cómo funcionan los generadores de imágenes, en orden. Cada figura es un modelo de verdad trabajando en tu navegador.',
	meet: (concepts: readonly string[]) => `Aquí conocerás: ${concepts.join(', ')}.`,
	print: { start: 'Imprimir esta lección', busy: 'Trayendo todas las figuras…' },
	onward: 'Otras lecciones',
	sources: 'Fuentes',
	source: (where: string, name: string) => `Fuente ${where}: ${name}`,
	backToText: 'volver al texto',
	backToSentence: 'Volver a la frase',
	previous: 'Lección anterior',
	next: 'Lección siguiente',
	all: 'Todas las lecciones',

	figure: {
		failed: 'No se pudo traer el código de esta figura. ¿Tienes conexión?',
		retry: 'Reintentar'
	},

	level: {
		inEnglish: 'En inglés',
		legend: 'Cómo contarlo',
		names: { 1: '① Palabras', 2: '② Álgebra', 3: '③ Ecuaciones' }
	},

	/** How a sign is read aloud. */
	spoken: {
		x: 'equis en te',
		eps: 'épsilon gorro',
		x0: 'equis cero gorro',
		mu: 'mu',
		noise: 'sigma por zeta',
		next: 'equis en te menos uno'
	},

	predict: {
		kicker: 'Antes de seguir leyendo',
		commit: 'Esa es mi apuesta',
		kept: 'Tu apuesta queda guardada. Sigue leyendo y la volverás a encontrar al final.',
		choose: 'Elige una primero. No hay nada que perder.'
	},
	recall: {
		kicker: '¿Recuerdas tu apuesta?',
		said: 'Dijiste:',
		nothing: 'Todavía no has apostado.',
		guess: 'Volver atrás y apostar',
		right: 'Lo viste venir.',
		wrong: 'Mucha gente piensa lo mismo.'
	},

	quiz: {
		title: 'Ponte a prueba',
		check: 'Comprobar',
		figure: 'Mirar la figura otra vez',
		choose: 'Elige una respuesta primero.',
		right: 'Correcto.',
		wrong: 'No del todo.',
		retry: 'Empezar otra vez las preguntas',
		/** After a question’s number: “2 of 4”. */
		of: (all: number) => ` de ${all}`,
		score: (right: number, all: number) =>
			right === all ? `Las ${all} correctas.` : `${right} de ${all} correctas hasta ahora.`
	},

	/** Questions whose answer is a number, computed on the page. */
	computed: {
		step: {
			kicker: 'Calculado a partir del recorrido de arriba',
			label: 'Paso',
			here: 'Tomar el paso que se ve arriba',
			wait: 'El recorrido de arriba no ha terminado. La respuesta sale de él, así que déjalo llegar al final: entonces se juzga la tuya.',
			none: 'Escribe primero el número de un paso.',
			outside: (least: number, most: number) => `Este recorrido tiene los pasos ${least} a ${most}.`
		},
		number: {
			kicker: 'Calculado a partir de los archivos de nuestro modelo',
			label: 'Tu respuesta',
			here: '',
			wait: 'Todavía se está calculando. Tu respuesta se juzga en cuanto esté.',
			none: 'Escribe primero un número.',
			outside: (least: number, most: number) => `Piensa en un número de ${least} a ${most}.`
		},
		time: {
			kicker: 'Calculado a partir de la figura de arriba',
			label: 'Tiempo t',
			here: 'Tomar el tiempo que se ve arriba',
			wait: 'Todavía se está calculando. Tu respuesta se juzga en cuanto esté.',
			none: 'Escribe primero un tiempo.',
			outside: (least: number, most: number) => `El tiempo va de ${least} a ${most}.`
		},
		evaluations: {
			kicker: 'Calculado a partir de la figura de arriba',
			label: 'Evaluaciones',
			here: 'Tomar el número que se ve arriba',
			wait: 'Todavía se está calculando. Tu respuesta se juzga en cuanto esté.',
			none: 'Escribe primero un número.',
			outside: (least: number, most: number) => `Piensa en ${least} a ${most} evaluaciones.`
		},
		noise: {
			kicker: 'Calculado a partir de la figura de arriba',
			label: 'Ruido',
			here: 'Tomar el ruido que se ve arriba',
			wait: 'Todavía se está calculando. Tu respuesta se juzga en cuanto esté.',
			none: 'Escribe primero cuánto ruido.',
			outside: (least: number, most: number) => `Piensa en ${least} a ${most} partes de ruido.`
		}
	},

	doubt: {
		ask: (picture: string) =>
			`La figura de arriba muestra ${picture}. Alguien se sabe las doce imágenes de memoria. ¿A partir de cuántas partes de ruido por cada parte de imagen dejaría incluso esa persona de estar segura al 90 % de cuál es?`,
		because: (noise: string) =>
			`Son unas ${noise} partes de ruido por una de imagen, calculadas con el mismo ruido de la figura. Tu ojo se rindió mucho antes. Ningún punto suelto sirve de nada, pero 12.288 pistas débiles suman mucho si sabes qué buscar.`
	},

	progress: {
		finished: 'Leída hasta el final',
		right: (count: number, all: number) => `${count} de ${all} preguntas correctas`,
		read: (count: number, all: number) => `${count} de ${all} lecciones leídas`,
		next: 'Sigue con:',
		allRead: 'Las has leído todas.',
		more: 'Tu progreso: llévatelo, o imprímelo',
		here: 'El progreso se guarda en este dispositivo y en ningún otro sitio.',
		forget: 'Olvidar mi progreso'
	}
};
