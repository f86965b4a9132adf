import type * as en from '../en/want-to-know.ts';
import type { Asked } from '../en/want-to-know.ts';
import type { Translated } from '../translated.ts';

export type { Asked } from '../en/want-to-know.ts';

const asked = (lesson: string, at: string, ask: string): Asked => ({ ask, lesson, at });

/** The page that leads from questions to passages, in German. */
export const wantToKnow: Translated<typeof en.wantToKnow> = {
	title: 'Ich will wissen …',
	description: 'Was man über Bildgeneratoren fragt, und die Stelle, die es beantwortet.',
	lead: 'Was man über Bildgeneratoren fragt. Jede Frage führt geradewegs zu der Stelle, die sie beantwortet.',
	passage: (number, title) => `Lektion ${number}: ${title}`,
	groups: [
		{
			title: 'Woher Bilder kommen',
			questions: [
				asked('not-a-collage', 'watch-one-being-made', 'was geschieht, wenn ich ein Bild verlange'),
				asked('not-a-collage', 'no-pictures-inside', 'ob darin Bilder gespeichert sind'),
				asked('not-a-collage', 'look-for-the-original', 'ob mein Bild eine Kopie von einem ist'),
				asked(
					'not-a-collage',
					'what-it-does-know-by-heart',
					'ob es ein Bild auswendig wissen kann'
				),
				asked(
					'static-to-picture',
					'it-starts-with-a-roll-of-the-dice',
					'was ein Startwert (Seed) ist'
				),
				asked(
					'static-to-picture',
					'other-static-another-picture',
					'warum ich nie zweimal dasselbe bekomme'
				),
				asked(
					'static-to-picture',
					'rough-shapes-first',
					'warum es aussieht wie eine Kamera beim Scharfstellen'
				),
				asked('not-a-collage', 'four-things-people-say', 'ob es im Internet etwas nachschlägt')
			]
		},
		{
			title: 'Wie es gelernt hat',
			questions: [
				asked('adding-noise', 'not-a-jigsaw', 'ob es ein rückwärts gespieltes Puzzle ist'),
				asked('adding-noise', 'what-the-noise-is-made-of', 'was Rauschen genau ist'),
				asked('learning-to-denoise', 'one-exercise', 'was es im Training übt'),
				asked(
					'learning-to-denoise',
					'the-best-guess-is-an-average',
					'warum seine erste Schätzung verschwommen ist'
				),
				asked(
					'learning-to-denoise',
					'how-a-network-learns-it',
					'wie ein Netz überhaupt etwas lernt'
				),
				asked('learning-to-denoise', 'too-good-a-student', 'was geschieht, wenn es zu gut lernt'),
				asked(
					'where-it-breaks',
					'it-never-learned-a-rule',
					'ob es weiß, dass Hunde vier Beine haben'
				),
				asked(
					'copying-credit-cost',
					'does-it-get-smarter-does-it-understand',
					'ob es klüger wird, wenn ich es benutze'
				)
			]
		},
		{
			title: 'Wörter',
			questions: [
				asked('words-to-numbers', 'chopped-into-tokens', 'wie es meine Wörter liest'),
				asked('words-to-numbers', 'where-meaning-comes-from', 'wie Zahlen etwas bedeuten können'),
				asked(
					'words-steer-pictures',
					'every-square-asks-around',
					'wie ein Wort an seinen Platz kommt'
				),
				asked(
					'words-steer-pictures',
					'words-don-t-just-add-up',
					'warum Farben auf dem falschen Ding landen'
				),
				asked(
					'words-steer-pictures',
					'asked-twice-with-your-words-and-without',
					'was der Regler für die Führung tut'
				),
				asked('words-steer-pictures', 'steering-away', 'wie ich etwas aus einem Bild heraushalte'),
				asked('words-steer-pictures', 'do-more-words-help', 'ob längere Prompts besser sind'),
				asked('check-yourself', 'habits-that-help', 'welche Prompt-Tricks wirklich etwas bringen')
			]
		},
		{
			title: 'Schritte und Sampler',
			questions: [
				asked('static-to-picture', 'then-it-puts-noise-back', 'warum es wieder Rauschen dazugibt'),
				asked('static-to-picture', 'twenty-steps-or-a-thousand', 'wie viele Schritte es braucht'),
				asked('choosing-a-path', 'a-sampler-isn-t-a-style', 'welcher Sampler der beste ist'),
				asked('choosing-a-path', 'count-evaluations-not-steps', 'wie man Sampler fair vergleicht'),
				asked('choosing-a-path', 'fewer-than-ten', 'wie manche ein Bild in einem Schritt machen')
			]
		},
		{
			title: 'Die Maschine im Innern',
			questions: [
				asked('inside-the-network', 'down-and-up-again', 'wie ein Netz von innen aussieht'),
				asked('inside-the-network', 'looking-around', 'wie sich ferne Ecken einig werden'),
				asked('inside-the-network', 'where-the-numbers-are', 'wo seine Zahlen sind'),
				asked('inside-the-network', 'since-2023-another-shape', 'was Transformer geändert haben'),
				asked(
					'bigger-pictures',
					'four-times-the-dots-and-then-some',
					'warum große Bilder so lange dauern'
				),
				asked(
					'bigger-pictures',
					'too-big-for-what-it-learned',
					'warum auf großen alles doppelt ist'
				),
				asked('bigger-pictures', 'first-way-draw-in-shorthand', 'was ein latentes Bild ist')
			]
		},
		{
			title: 'Ein Bild ändern',
			questions: [
				asked(
					'changing-a-picture',
					'go-back-only-half-way',
					'wie ich mit meiner eigenen Skizze anfange'
				),
				asked(
					'changing-a-picture',
					'leave-the-rest-alone',
					'wie ich einen Teil eines Bildes ändere'
				),
				asked(
					'changing-a-picture',
					'machines-that-read-the-old-picture',
					'wie es „mach den Apfel grün“ befolgt'
				),
				asked(
					'changing-a-picture',
					'teach-it-your-own-dog',
					'ob es mich oder meinen Hund zeichnen kann'
				),
				asked('changing-a-picture', 'many-pictures-that-fit-together', 'wie Filme gemacht werden'),
				asked(
					'changing-a-picture',
					'pictures-that-don-t-come-from-static',
					'ob jeder Generator mit Rauschen beginnt'
				)
			]
		},
		{
			title: 'Was schiefgeht',
			questions: [
				asked(
					'where-it-breaks',
					'letters-are-easy-words-are-hard',
					'warum es nicht schreiben kann'
				),
				asked('where-it-breaks', 'hands', 'warum Hände nicht stimmen'),
				asked(
					'where-it-breaks',
					'things-it-almost-never-saw',
					'warum es an Ungewöhnlichem scheitert'
				),
				asked(
					'where-it-breaks',
					'new-combinations-easy-until-one-sits-on-the-other',
					'ob es zeichnen kann, was niemand gezeichnet hat'
				),
				asked('where-it-breaks', 'what-it-adds-when-you-don-t-say', 'woher seine Vorurteile kommen')
			]
		},
		{
			title: 'Kunst, Recht und Strom',
			questions: [
				asked(
					'copying-credit-cost',
					'what-was-pulled-out-all-the-same',
					'ob man Trainingsbilder herausholen kann'
				),
				asked('copying-credit-cost', 'what-courts-have-said-so-far', 'ob es erlaubt ist'),
				asked(
					'copying-credit-cost',
					'credit-and-saying-no',
					'wie man erkennt, dass ein Bild erzeugt wurde'
				),
				asked(
					'copying-credit-cost',
					'two-learners-that-never-met',
					'ob es überhaupt etwas Neues macht'
				),
				asked('copying-credit-cost', 'what-it-costs', 'wie viel Strom es kostet')
			]
		},
		{
			title: 'Die Mathematik',
			questions: [
				asked('the-whole-equation', 'letter-by-letter', 'wofür μ, σ und ε stehen'),
				asked('the-whole-equation', 'one-circle', 'was v-Vorhersage ist'),
				asked('the-whole-equation', 'two-bells', 'woher die Formel für μ kommt'),
				asked('the-whole-equation', 'one-field', 'was Score, SDE, ODE und Flow gemeinsam haben'),
				asked('the-whole-equation', 'four-clocks', 'was ein Rauschplan ändert'),
				asked(
					'adding-noise',
					'is-anything-left-at-the-end',
					'ob am Ende wirklich reines Rauschen steht'
				)
			]
		}
	]
};
