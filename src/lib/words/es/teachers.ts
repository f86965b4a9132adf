import type * as en from '../en/teachers.ts';
import type { Translated } from '../translated.ts';

/** What teachers get beside each lesson, in Spanish. */
export const teachers: Translated<typeof en.teachers> = {
	pageTitle: (title) => `${title} · From Static`,
	title: 'Para quien enseña',
	description:
		'Planes de veinte y de cuarenta y cinco minutos, experimentos, ideas equivocadas, hojas de trabajo y soluciones, para cada lección.',
	lead: 'Para cada lección: para qué sirve, un plan de veinte minutos y otro para una clase entera, tres experimentos para predecir, mirar y explicar, lo que se suele entender mal, y una hoja de trabajo para imprimir, con soluciones.',
	how: 'Cómo funciona en el aula',
	ways: [
		'Que todo el mundo escriba una conjetura antes de que nadie toque una figura. La que solo se pensó se olvida en cuanto aparece la respuesta.',
		'Un dispositivo para dos es mejor que uno por persona. Así tienen que decir en voz alta lo que esperan.',
		'Nada necesita una cuenta, y nada de lo que se escribe sale del dispositivo. El sitio entero cabe en una memoria USB: npm run pack lo escribe como un zip que funciona sin red.',
		'Cada experimento tiene un enlace que abre la figura tal como debe estar. Preparar y bloquear una propia lleva dos minutos.'
	],
	maker: 'Prepara una figura y copia su enlace',
	study: 'Un estudio de clase, listo para hacerse',
	lessons: 'Las lecciones',
	minutes: (minutes) => `${minutes} minutos de lectura`,
	worksheet: 'Hoja de trabajo',
	reuse: 'Qué puedes reutilizar',
	inEnglish: 'Por ahora estas notas solo están en inglés.',
	licence:
		'Todo. El texto, las figuras y las hojas de trabajo se pueden copiar, cambiar e imprimir, también con fines comerciales, si dices de dónde son: «From Static, CC BY 4.0». El código está bajo la licencia MIT.',
	licenceLink: 'La licencia, CC BY 4.0',

	lesson: (number, title) => `Lección ${number}: ${title}`,
	notes: 'Para quien enseña',
	read: 'Leer la lección',
	print: 'Imprimir la hoja de trabajo',
	present: 'Mostrar los experimentos',
	goals: 'Después pueden',
	plans: 'Dos planes',
	short: 'Veinte minutos',
	long: 'Cuarenta y cinco minutos',
	took: (minutes) => `${minutes} min`,
	prompts: 'Predecir, observar, explicar',
	predict: 'Predecir',
	observe: 'Observar',
	explain: 'Explicar',
	open: (figure) => `Abrir «${figure}» preparada para esto`,
	vary: 'Cambiarla, bloquearla, copiar el enlace',
	key: 'Lo que habrán visto',
	misconceptions: 'Lo que la gente trae consigo',
	hears: (claim) => `«${claim}»`,
	verdicts: {
		wrong: 'falso',
		misleading: 'verdad a medias',
		dated: 'anticuado',
		unsourced: 'número de nadie'
	},
	helps: 'Lo que ha ayudado:',
	sources: 'Fuentes:',
	tasks: 'Dos preguntas para el final',
	answers: 'Soluciones',
	all: 'Todas las lecciones para quien enseña',

	sheet: {
		title: (title) => `${title}: hoja de trabajo`,
		code: 'Nombre o código',
		date: 'Fecha',
		experiment: (number) => `Experimento ${number}`,
		figure: (figure, address) => `Figura: ${figure}, ${address}`,
		end: 'Para terminar',
		foot: 'From Static, CC BY 4.0: cópiala, cámbiala, di de dónde es.',
		print: 'Imprimir',
		back: 'Volver a las notas'
	}
};
