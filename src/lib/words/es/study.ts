import type * as en from '../en/study.ts';
import type { Translated } from '../translated.ts';

/** The class study, in Spanish: what pupils see, and how it’s run. */
export const study: Translated<typeof en.study> = {
	title: 'Estudio de clase',
	pageTitle: 'Estudio de clase · From Static',
	description:
		'Veinticuatro preguntas antes de la primera lección y después de la última, en el dispositivo, para saber qué ha aprendido una clase.',
	lead: 'Veinticuatro preguntas, una vez antes de la lección 1 y otra después de la 14. A la clase le dicen qué ha aprendido, y a este sitio, qué explica mal.',
	inEnglish: 'Por ahora las preguntas solo están en inglés.',
	none: 'Nadie lo ha hecho todavía, así que aquí no se afirma nada.',

	sheet: 'Las preguntas',
	code: 'Tu código',
	codeHint:
		'Elige uno que solo tú conozcas y que recuerdes después de la última lección, como un color y un número: AZUL7. No tu nombre.',
	when: '¿Cuándo es esto?',
	whens: { before: 'Antes de la lección 1', after: 'Después de la lección 14' },
	question: (number, all) => `${number} de ${all}`,
	answered: (count, all) => `${count} de ${all} respondidas`,
	save: 'Guardar para quien enseña',
	saveTable: 'Lo mismo como tabla (CSV)',
	clear: 'Vaciar este dispositivo para quien sigue',
	needCode: 'Elige primero un código.',
	saved: 'Guardado. Dale el archivo a quien te da clase.',
	hint: 'Deja en blanco lo que no sepas. Aquí no se pone nota a nadie.',

	protocol: 'Cómo hacerlo',
	steps: [
		'Antes de la lección 1: todos abren esta página, eligen un código, responden sin ayuda en 15 a 20 minutos y guardan. Reúne los archivos en una carpeta.',
		'Trabaja las lecciones con la clase, todas o algunas; apunta cuáles y durante cuántas semanas.',
		'Después de la última: la misma página, el mismo código, «Después de la lección 14». Entre una y otra, al menos una semana, y sin comentar preguntas sueltas.',
		'Pon todos los archivos en una carpeta y ejecuta npm run study -- carpeta/*.json en una copia del código de este sitio. Empareja las hojas por código y dice, para todas las preguntas, para recordar y para aplicar, cuántas más se aciertan, con un intervalo de confianza del 95 % y un tamaño del efecto.',
		'Léelo con cuidado. Sin una segunda clase que haya tenido otras lecciones, nadie puede decir que fueran estas; y quien ve una pregunta dos veces puede mejorar solo por eso.'
	],
	kinds:
		'Doce preguntas piden lo que dice una lección (recordar). Doce preguntan por un caso que no está en ninguna (aplicar): el tiempo, la música, los hospitales. Si solo mejora la primera mitad, han aprendido frases.',
	privacy: 'Privacidad',
	privacyWords:
		'Las respuestas se quedan en el dispositivo hasta que alguien las guarda, y entonces están en un archivo y en ningún otro sitio. El archivo contiene el código, «before» o «after» (antes o después), el día y las respuestas: ni nombre, ni hora, ni nada sobre el dispositivo. Si elegiste el código, puedes encontrar tu archivo, y también aquel a quien se lo dijiste. Pide permiso a las familias o al centro donde las normas lo exijan, deja que cualquiera se abstenga, y borra los archivos al terminar.'
};
