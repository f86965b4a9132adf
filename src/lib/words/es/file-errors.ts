import type { FileProblem } from '#lib/lab/file-error.ts';

/** What is wrong with a file that a reader has chosen, in Spanish. */
const sentences: {
	[Code in FileProblem['code']]: (problem: Extract<FileProblem, { code: Code }>) => string;
} = {
	tooManyPoints: ({ line, most }) => `Línea ${line}: hay más de ${most} puntos.`,
	tooFewPoints: ({ line, found }) =>
		`Línea ${line}: el archivo se acaba y ${found === 1 ? 'solo tiene un punto' : 'no tiene ningún punto'}; el mínimo son dos.`,
	oneValue: ({ line, given }) =>
		`Línea ${line}: ${given} es un solo valor, y un punto necesita dos, x e y.`,
	emptyValue: ({ line }) => `Línea ${line}: un valor vacío no es un número.`,
	notANumber: ({ line, given }) => `Línea ${line}: ${given} no es un número.`,
	twofoldCommas: ({ line, given }) =>
		`Línea ${line}: en ${given}, las comas pueden ser decimales o separar números. Guarda la tabla con punto y coma entre las columnas.`,
	notJson: () => 'Este archivo no es JSON: elige el archivo .json que guardó el laboratorio.',
	noModel: () =>
		'Este archivo no es un modelo del laboratorio: no tiene una lista de pesos junto con los ajustes del laboratorio.',
	notBoth: () => 'Elige los dos archivos juntos: el .json y el .bin que se guardó con él.',
	otherShapes: ({ given, wanted }) =>
		`El archivo tiene pesos de ${given}, y esta red lleva ${wanted}: elige los dos archivos que se guardaron juntos.`,
	otherLength: ({ bytes, wanted }) =>
		`El archivo de pesos tiene ${bytes} bytes, y esta red lleva ${wanted}: elige el .bin que se guardó con el .json.`
};

export const fileSentence = (problem: FileProblem): string =>
	(sentences[problem.code] as (problem: FileProblem) => string)(problem);
