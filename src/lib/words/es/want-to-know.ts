import type { Asked } from '../en/want-to-know.ts';
import type * as en from '../en/want-to-know.ts';
import type { Translated } from '../translated.ts';

export type { Asked } from '../en/want-to-know.ts';

const asked = (lesson: string, at: string, ask: string): Asked => ({ ask, lesson, at });

/** The page that leads from questions to passages, in Spanish; each question goes on from “Quiero saber…”. */
export const wantToKnow: Translated<typeof en.wantToKnow> = {
	title: 'Quiero saber…',
	description:
		'Lo que la gente pregunta sobre los generadores de imágenes, y el pasaje que lo responde.',
	lead: 'Lo que la gente pregunta sobre los generadores de imágenes. Cada pregunta lleva directamente al pasaje que la responde.',
	passage: (number: number, title: string) => `Lección ${number}: ${title}`,
	groups: [
		{
			title: 'De dónde salen las imágenes',
			questions: [
				asked('not-a-collage', 'watch-one-being-made', 'qué pasa cuando pido una imagen'),
				asked('not-a-collage', 'no-pictures-inside', 'si hay imágenes guardadas dentro'),
				asked('not-a-collage', 'look-for-the-original', 'si mi imagen es copia de otra'),
				asked(
					'not-a-collage',
					'what-it-does-know-by-heart',
					'si puede saberse una imagen de memoria'
				),
				asked('static-to-picture', 'it-starts-with-a-roll-of-the-dice', 'qué es una semilla'),
				asked(
					'static-to-picture',
					'other-static-another-picture',
					'por qué nunca me sale la misma'
				),
				asked('static-to-picture', 'rough-shapes-first', 'por qué parece una cámara que enfoca'),
				asked('not-a-collage', 'four-things-people-say', 'si busca cosas en internet')
			]
		},
		{
			title: 'Cómo aprendió',
			questions: [
				asked('adding-noise', 'not-a-jigsaw', 'si es un rompecabezas al revés'),
				asked('adding-noise', 'what-the-noise-is-made-of', 'qué es el ruido, exactamente'),
				asked('learning-to-denoise', 'one-exercise', 'qué practica en el entrenamiento'),
				asked(
					'learning-to-denoise',
					'the-best-guess-is-an-average',
					'por qué su primera estimación es un borrón'
				),
				asked('learning-to-denoise', 'how-a-network-learns-it', 'cómo aprende algo una red'),
				asked(
					'learning-to-denoise',
					'too-good-a-student',
					'qué pasa cuando aprende demasiado bien'
				),
				asked(
					'where-it-breaks',
					'it-never-learned-a-rule',
					'si sabe que los perros tienen cuatro patas'
				),
				asked(
					'copying-credit-cost',
					'does-it-get-smarter-does-it-understand',
					'si se vuelve más lista cuando la uso'
				)
			]
		},
		{
			title: 'Palabras',
			questions: [
				asked('words-to-numbers', 'chopped-into-tokens', 'cómo lee mis palabras'),
				asked(
					'words-to-numbers',
					'where-meaning-comes-from',
					'cómo pueden significar algo los números'
				),
				asked(
					'words-steer-pictures',
					'every-square-asks-around',
					'cómo llega una palabra a su lugar'
				),
				asked(
					'words-steer-pictures',
					'words-don-t-just-add-up',
					'por qué los colores caen en la cosa equivocada'
				),
				asked(
					'words-steer-pictures',
					'asked-twice-with-your-words-and-without',
					'qué hace el dial de la guía'
				),
				asked('words-steer-pictures', 'steering-away', 'cómo dejar algo fuera de una imagen'),
				asked(
					'words-steer-pictures',
					'do-more-words-help',
					'si son mejores los prompts más largos'
				),
				asked('check-yourself', 'habits-that-help', 'qué trucos de prompts funcionan de verdad')
			]
		},
		{
			title: 'Pasos y muestreadores',
			questions: [
				asked('static-to-picture', 'then-it-puts-noise-back', 'por qué vuelve a poner ruido'),
				asked('static-to-picture', 'twenty-steps-or-a-thousand', 'cuántos pasos necesita'),
				asked('choosing-a-path', 'a-sampler-isn-t-a-style', 'qué muestreador es el mejor'),
				asked(
					'choosing-a-path',
					'count-evaluations-not-steps',
					'cómo comparar muestreadores con justicia'
				),
				asked('choosing-a-path', 'fewer-than-ten', 'cómo hacen algunos una imagen en un solo paso')
			]
		},
		{
			title: 'La máquina por dentro',
			questions: [
				asked('inside-the-network', 'down-and-up-again', 'cómo es una red por dentro'),
				asked('inside-the-network', 'looking-around', 'cómo se ponen de acuerdo esquinas lejanas'),
				asked('inside-the-network', 'where-the-numbers-are', 'dónde están sus números'),
				asked('inside-the-network', 'since-2023-another-shape', 'qué cambiaron los transformers'),
				asked(
					'bigger-pictures',
					'four-times-the-dots-and-then-some',
					'por qué tardan tanto las imágenes grandes'
				),
				asked(
					'bigger-pictures',
					'too-big-for-what-it-learned',
					'por qué en las grandes sale todo repetido'
				),
				asked('bigger-pictures', 'first-way-draw-in-shorthand', 'qué es un latente')
			]
		},
		{
			title: 'Cambiar una imagen',
			questions: [
				asked('changing-a-picture', 'go-back-only-half-way', 'cómo partir de mi propio boceto'),
				asked('changing-a-picture', 'leave-the-rest-alone', 'cómo cambiar una parte de una imagen'),
				asked(
					'changing-a-picture',
					'machines-that-read-the-old-picture',
					'cómo obedece a «haz verde la manzana»'
				),
				asked(
					'changing-a-picture',
					'teach-it-your-own-dog',
					'si puede dibujarme a mí o a mi perro'
				),
				asked('changing-a-picture', 'many-pictures-that-fit-together', 'cómo se hacen los vídeos'),
				asked(
					'changing-a-picture',
					'pictures-that-don-t-come-from-static',
					'si todos los generadores parten de la estática'
				)
			]
		},
		{
			title: 'Lo que sale mal',
			questions: [
				asked('where-it-breaks', 'letters-are-easy-words-are-hard', 'por qué no sabe escribir'),
				asked('where-it-breaks', 'hands', 'por qué salen mal las manos'),
				asked(
					'where-it-breaks',
					'things-it-almost-never-saw',
					'por qué falla con cosas poco comunes'
				),
				asked(
					'where-it-breaks',
					'new-combinations-easy-until-one-sits-on-the-other',
					'si puede dibujar lo que nadie ha dibujado'
				),
				asked(
					'where-it-breaks',
					'what-it-adds-when-you-don-t-say',
					'de dónde vienen sus prejuicios'
				)
			]
		},
		{
			title: 'Arte, leyes y electricidad',
			questions: [
				asked(
					'copying-credit-cost',
					'what-was-pulled-out-all-the-same',
					'si se pueden sacar imágenes de entrenamiento'
				),
				asked('copying-credit-cost', 'what-courts-have-said-so-far', 'si es legal'),
				asked(
					'copying-credit-cost',
					'credit-and-saying-no',
					'cómo saber si una imagen es generada'
				),
				asked('copying-credit-cost', 'two-learners-that-never-met', 'si hace algo nuevo de verdad'),
				asked('copying-credit-cost', 'what-it-costs', 'cuánta electricidad gasta')
			]
		},
		{
			title: 'Las matemáticas',
			questions: [
				asked('the-whole-equation', 'letter-by-letter', 'qué representan μ, σ y ε'),
				asked('the-whole-equation', 'one-circle', 'qué es la predicción de v'),
				asked('the-whole-equation', 'two-bells', 'de dónde sale la fórmula de μ'),
				asked('the-whole-equation', 'one-field', 'qué tienen en común score, EDE, EDO y flujo'),
				asked('the-whole-equation', 'four-clocks', 'qué cambia un calendario de ruido'),
				asked('adding-noise', 'is-anything-left-at-the-end', 'si el final es de verdad ruido puro')
			]
		}
	]
};
