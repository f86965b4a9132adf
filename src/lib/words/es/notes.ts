import type { SpacingProblem } from '#lib/diffusion/spacing-error.ts';
import type { Setup } from '#lib/lab/setup.ts';
import type { Beginning } from '#lib/recipe/beginning.ts';
import type { Note } from '#lib/recipe/note.ts';
import type { OptionName } from '#lib/recipe/recipe-options.ts';
import type { MIXTURE_FIELDS } from '#lib/recipe/mixture.ts';
import type { Painting } from '#lib/recipe/painting.ts';
import type { PlainField } from '#lib/recipe/recipe.ts';
import { optionWords } from './choices.ts';
import { grouped, written } from '../written.ts';

/** What was changed about a recipe, a comparison, a prompt or a set-up of the lab, in Spanish. */

type Field =
	| PlainField
	| (typeof MIXTURE_FIELDS)[number]
	| keyof Beginning
	| keyof Painting
	| keyof Setup
	| 'evaluations'
	| 'samplers'
	| 'word'
	| 'across'
	| 'down'
	| 'at'
	| 'link';

/** What a field is called in a sentence, with its article. Options are called by their label. */
const fields: Readonly<Record<Field, string>> = {
	prompt: 'el prompt',
	negative: 'el prompt negativo',
	seed: 'la semilla',
	sampler: 'el muestreador',
	eta: 'el valor de η',
	steps: 'el número de pasos',
	schedule: 'el calendario',
	spacing: 'el espaciado',
	guidance: 'la guía',
	guidanceForm: 'la forma de guía',
	model: 'el modelo',
	clip: 'el recorte',
	start: 'la imagen de partida',
	strength: 'la intensidad',
	mask: 'la máscara',
	loops: 'el número de vueltas',
	after: 'el número de pasos antes de la pintura',
	paint: 'la pintura',
	toward: 'la otra semilla',
	way: 'el camino hacia la otra semilla',
	second: 'el segundo prompt',
	mix: 'la manera de mezclar prompts',
	share: 'la parte de un prompt',
	at: 'el paso',
	link: 'el enlace',
	evaluations: 'el número de evaluaciones',
	samplers: 'la lista de muestreadores',
	word: 'la palabra',
	across: 'las columnas',
	down: 'las filas',
	data: 'el conjunto de datos',
	points: 'el número de puntos',
	drawn: 'el dibujo',
	file: 'la lista de puntos',
	bells: 'la mezcla',
	writing: 'el texto',
	target: 'el objetivo',
	width: 'el ancho',
	depth: 'la profundidad',
	waves: 'el número de ondas',
	rate: 'la tasa de aprendizaje',
	batch: 'el lote',
	conditional: 'el ajuste de las clases',
	noise: 'el nivel de ruido',
	arrows: 'el campo',
	starts: 'la lista de salidas',
	label: 'la clase',
	hidden: 'la lista de partes ocultas'
};

/** What a list has to do, after “tiene que”. */
const rules: Readonly<Record<string, string>> = {
	curve: 'bajar de valor en valor, desde menos de 1 hasta 0 como mínimo, en 2 a 32 valores',
	stops: 'bajar, dentro de 1000 … 1'
};

const called = (field: string): string =>
	fields[field as Field] ?? `el valor de «${optionWords(field as OptionName).label}»`;
const first = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
const of = (what: string): string =>
	what.startsWith('el ') ? `del ${what.slice(3)}` : `de ${what}`;
const group = (value: number): string => grouped(value);
const yes = (value: unknown): string => (value ? 'activado' : 'desactivado');
const once =
	'La guía no tiene sobre qué actuar, así que la red se ejecuta una vez por llamada, no dos.';

const sentences: {
	[Code in Note['code']]: (note: Extract<Note, { code: Code }>, what: string) => string;
} = {
	notANumber: ({ given, used }, what) => `${first(what)} ${given} no es un número; se usa ${used}.`,
	outOfRange: ({ given, used, min, max }, what) =>
		`${first(what)} ${given} queda fuera de ${written(min)} … ${written(max)}; se usa ${used}.`,
	notWhole: ({ given, used }, what) =>
		`${first(what)} ${given} no es un número entero; se usa ${used}.`,
	notText: ({ given, shown }, what) => `${first(what)} ${given} no es un texto; se usa ${shown}.`,
	tooLong: ({ length, longest }, what) =>
		`${first(what)} tiene ${group(length)} caracteres; se leen los primeros ${group(longest)}.`,
	noSuch: ({ given, used, choices }, what) =>
		`No existe ${what} ${given}; se usa ${used}. Hay: ${choices.join(', ')}.`,
	notAList: ({ given, shown }, what) =>
		`${first(what)} ${given} no es una lista de números; se usa ${shown}.`,
	breaksRule: ({ field, given, shown }, what) =>
		`${first(what)} ${given} tiene que ${rules[field]}; se usa lo más cercano que lo cumple: ${shown}.`,
	notYesOrNo: ({ given, used }, what) =>
		`${first(what)} ${given} no dice ni sí ni no; queda ${yes(used)}.`,
	unreadable: ({ given }, what) =>
		`${first(what)} ${given} no se puede leer; se usa lo de siempre.`,
	partlyUsed: ({ given, shown }, what) =>
		`No se puede usar todo lo que dice ${what} ${given}; se usa ${shown}.`,
	spacingReplaced: ({ given, used, why }) =>
		`El espaciado «${given}» no encaja aquí (${spacingSentence(why)}); se usa ${used}.`,
	stepsOfStops: ({ given, used }) =>
		`El número de pasos ${given} no se usa: la lista de paradas tiene ${used}.`,

	pictureElsewhere: () =>
		'Este enlace parte de una imagen propia de alguien, y esas no viajan en ningún enlace: solo está en el dispositivo donde se abrió. Así que esto empieza solo con estática.',

	unnamed: ({ given }) => `El enlace dice ${given}, y aquí nada se llama así; se deja fuera.`,

	saidTwice: ({ given, shown }, what) =>
		`El enlace dice dos veces ${what}, ${shown} y ${given}; se usa ${shown}.`,

	laterLink: ({ given, used }) =>
		`El enlace está escrito en la forma ${given}, y este sitio lee la forma ${used}: viene de una posterior, y lo que no se entiende se deja fuera.`,

	nothingWithout: ({ given, other }, what) =>
		`${first(what)} ${given} no hace nada: en el enlace falta ${called(other)}.`,
	decidedBy: ({ given, other }, what) =>
		`${first(what)} ${given} se deja fuera: eso lo deciden ${called(other)}.`,

	tooMany: ({ field, count, used }) =>
		`Hay sitio para ${used} ${field === 'samplers' || field === 'across' ? 'columnas' : 'filas'}, no para ${count}; se muestran las primeras ${used}.`,
	ownCompared: ({ used }) =>
		`Las paradas propias valen para un solo número de pasos, y aquí cada fila tiene otro; se usa ${used}.`,

	noAxis: ({ given, used }, what) =>
		`${first(what)} no pueden ir según ${given}, aquí nada se llama así; van según ${used}.`,
	sameAxis: ({ given, used }) =>
		`Columnas y filas no pueden ir las dos según ${given}; las filas van según ${used}.`,
	wordNotSaid: ({ given }) =>
		`La primera palabra de una lista está en el prompt, y las demás ocupan su lugar; el prompt no dice ${given}.`,

	empty: () =>
		`Sin prompt: la imagen es incondicional, lo que al modelo le apetezca dibujar. ${once}`,
	allUnknown: () =>
		`Ninguna palabra del prompt estaba en las descripciones del entrenamiento: la imagen es incondicional. El modelo solo entiende inglés. ${once}`,
	unknown: ({ given, near }, what) =>
		near.length > 0
			? `El modelo nunca vio la palabra ${given}, así que queda fuera ${of(what)}. Parecidas: ${near.join(', ')}.`
			: `El modelo nunca vio la palabra ${given}, así que queda fuera ${of(what)}.`,
	moreUnknown: ({ count }, what) =>
		count === 1
			? `El modelo no conoce otra palabra más ${of(what)}, y queda fuera.`
			: `El modelo no conoce otras ${group(count)} palabras ${of(what)}, y quedan fuera.`,
	cut: ({ fits, count, first: from }, what) =>
		`En ${what} caben ${fits} palabras; lo que sigue se corta, a partir de ${from} (${group(count)}).`,
	otherSyntax: ({ given }, what) =>
		`En ${what}, ${given} es como otros programas dan peso a las palabras o reciben ajustes. Este modelo no sabe nada de eso y lee solo las palabras.`,
	negativeUnused: () =>
		'Un prompt negativo actúa a través de la guía, que necesita un prompt y un valor distinto de 1: aquí no tiene efecto.'
};

/** All of a note in words, with what to do; `what` is what its field is called in a sentence. */
export const noteSentenceAbout = (note: Note, what: string): string =>
	(sentences[note.code] as (note: Note, what: string) => string)(note, what);

/** The same, of a recipe, a comparison or the lab. */
export const noteSentence = (note: Note): string => noteSentenceAbout(note, called(note.field));

/** What notes say, or those about one field: each sentence once, whoever lists them. */
export const noteSentences = (notes: readonly Note[], field?: string): string[] => [
	...new Set(notes.filter((note) => field === undefined || note.field === field).map(noteSentence))
];

const reasons: {
	[Code in SpacingProblem['code']]: (problem: Extract<SpacingProblem, { code: Code }>) => string;
} = {
	stepsOutside: ({ steps, most }) => `un recorrido tiene de 1 a ${most} pasos enteros, no ${steps}`,
	stepsDoNotFit: ({ steps, spacing, fewest, most }) =>
		`${steps} ${steps === 1 ? 'paso no encaja' : 'pasos no encajan'} en el espaciado ${spacing}, que admite de ${fewest} a ${most}` +
		(steps === 1 ? ': un solo paso empezaría en t = 1, donde ya no queda nada que hacer' : ''),
	noTimesteps: () => 'un recorrido necesita al menos 1 parada',
	timestepOutside: ({ which, t, most }) =>
		`la parada ${which} está en t = ${t}: las paradas tienen que bajar y estar dentro de 1 … ${most}`,
	endsInNoise: () =>
		'este calendario acaba en ruido puro (ᾱ = 0), donde σ no tiene un valor desde el que espaciar'
};

/** Why a walk cannot be spaced as asked, as part of a sentence. */
export const spacingSentence = (problem: SpacingProblem): string =>
	(reasons[problem.code] as (problem: SpacingProblem) => string)(problem);
