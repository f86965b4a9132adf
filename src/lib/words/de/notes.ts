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

/** What was changed about a recipe, a comparison, a prompt or a set-up of the lab, in German. */

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

/** What a field is called at the head of a sentence, before a colon: so no gender is needed. Options are called by
 *  their label. */
const fields: Readonly<Record<Field, string>> = {
	prompt: 'Prompt',
	negative: 'Negativer Prompt',
	seed: 'Startwert',
	sampler: 'Sampler',
	eta: 'η',
	steps: 'Zahl der Schritte',
	schedule: 'Rauschplan',
	spacing: 'Verteilung der Schritte',
	guidance: 'Führung',
	guidanceForm: 'Art der Führung',
	model: 'Modell',
	clip: 'Abschneiden',
	start: 'Startbild',
	strength: 'Stärke',
	mask: 'Maske',
	loops: 'Zahl der Schleifen',
	after: 'Zahl der Schritte vor der Farbe',
	paint: 'Farbe',
	toward: 'Anderer Startwert',
	way: 'Weg zum anderen Startwert',
	second: 'Zweiter Prompt',
	mix: 'Art, Prompts zu mischen',
	share: 'Anteil eines Prompts',
	at: 'Schritt',
	link: 'Link',
	evaluations: 'Zahl der Auswertungen',
	samplers: 'Liste der Sampler',
	word: 'Wort',
	across: 'Spalten',
	down: 'Zeilen',
	data: 'Datensatz',
	points: 'Zahl der Punkte',
	drawn: 'Zeichnung',
	file: 'Liste der Punkte',
	bells: 'Mischung',
	writing: 'Text',
	target: 'Ziel',
	width: 'Breite',
	depth: 'Tiefe',
	waves: 'Zahl der Wellen',
	rate: 'Lernrate',
	batch: 'Batch',
	conditional: 'Klassen',
	noise: 'Rauschstärke',
	arrows: 'Feld',
	starts: 'Liste der Starts',
	label: 'Klasse',
	hidden: 'Liste der verborgenen Teile'
};

/** What a list has to do, after “muss”. */
const rules: Readonly<Record<string, string>> = {
	curve: 'von Wert zu Wert fallen, von unter 1 bis mindestens 0, in 2 bis 32 Werten',
	stops: 'fallen, innerhalb von 1000 … 1'
};

const called = (field: string): string =>
	fields[field as Field] ?? optionWords(field as OptionName).label;
const group = (value: number): string => grouped(value);
const yes = (value: unknown): string => (value ? 'an' : 'aus');
const once =
	'Die Führung hat nichts, worauf sie wirken kann, darum läuft das Netz ein Mal je Aufruf statt zwei Mal.';

const sentences: {
	[Code in Note['code']]: (note: Extract<Note, { code: Code }>, what: string) => string;
} = {
	notANumber: ({ given, used }, what) => `${what}: ${given} ist keine Zahl; es gilt ${used}.`,
	outOfRange: ({ given, used, min, max }, what) =>
		`${what}: ${given} liegt außerhalb von ${written(min)} … ${written(max)}; es gilt ${used}.`,
	notWhole: ({ given, used }, what) => `${what}: ${given} ist keine ganze Zahl; es gilt ${used}.`,
	notText: ({ given, shown }, what) => `${what}: ${given} ist kein Text; es gilt ${shown}.`,
	tooLong: ({ length, longest }, what) =>
		`${what}: Das sind ${group(length)} Zeichen; gelesen werden die ersten ${group(longest)}.`,
	noSuch: ({ given, used, choices }, what) =>
		`${what}: ${given} gibt es nicht; es gilt ${used}. Es gibt: ${choices.join(', ')}.`,
	notAList: ({ given, shown }, what) =>
		`${what}: ${given} ist keine Liste von Zahlen; es gilt ${shown}.`,
	breaksRule: ({ field, given, shown }, what) =>
		`${what}: ${given} muss ${rules[field]}; es gilt, was dem am nächsten kommt: ${shown}.`,
	notYesOrNo: ({ given, used }, what) =>
		`${what}: ${given} ist weder an noch aus; es bleibt bei ${yes(used)}.`,
	unreadable: ({ given }, what) => `${what}: ${given} ist nicht lesbar; es gilt das Übliche.`,
	partlyUsed: ({ given, shown }, what) =>
		`${what}: ${given} ist nicht ganz zu gebrauchen; es gilt ${shown}.`,
	spacingReplaced: ({ given, used, why }) =>
		`Die Verteilung „${given}“ passt hier nicht (${spacingSentence(why)}); es gilt ${used}.`,
	stepsOfStops: ({ given, used }) =>
		`Die Zahl der Schritte, ${given}, gilt nicht: Die Liste der Halte hat ${used}.`,

	pictureElsewhere: () =>
		'Dieser Link beginnt mit jemandes eigenem Bild, das kein Link mit sich trägt: Es liegt nur auf dem Gerät, auf dem es geöffnet wurde. Darum beginnt das hier allein mit Rauschen.',

	unnamed: ({ given }) => `Der Link sagt ${given}, und so heißt hier nichts; das bleibt weg.`,

	saidTwice: ({ given, shown }, what) =>
		`${what}: Der Link sagt zweierlei, ${shown} und ${given}; es gilt ${shown}.`,

	laterLink: ({ given, used }) =>
		`Der Link ist in der Form ${given} geschrieben, und diese Seite liest die Form ${used}: Er kommt von einer späteren, und was nicht verstanden wird, bleibt weg.`,

	nothingWithout: ({ given, other }, what) =>
		`${what}: ${given} bewirkt nichts, denn im Link fehlt: ${called(other)}.`,
	decidedBy: ({ given, other }, what) =>
		`${what}: ${given} bleibt weg, denn darüber entscheiden die ${called(other)}.`,

	tooMany: ({ field, count, used }) =>
		`Es ist Platz für ${used} ${field === 'samplers' || field === 'across' ? 'Spalten' : 'Zeilen'}, nicht für ${count}; gezeigt werden die ersten ${used}.`,
	ownCompared: ({ used }) =>
		`Eigene Halte ergeben eine einzige Zahl von Schritten, und hier hat jede Zeile eine andere; es gilt ${used}.`,

	noAxis: ({ given, used }, what) =>
		`${what}: nach ${given} geht es nicht, so heißt hier nichts; geordnet wird nach ${used}.`,
	sameAxis: ({ given, used }) =>
		`Spalten und Zeilen können nicht beide nach ${given} gehen; die Zeilen gehen nach ${used}.`,
	wordNotSaid: ({ given }) =>
		`Das erste Wort einer Liste steht im Prompt, und die anderen treten an seine Stelle; im Prompt kommt ${given} nicht vor.`,

	empty: () =>
		`Kein Prompt: Das Bild entsteht ohne Vorgabe und zeigt, was das Modell gern zeichnet. ${once}`,
	allUnknown: () =>
		`Keines der Wörter des Prompts kam in den Bildunterschriften des Trainings vor: Das Bild entsteht ohne Vorgabe. Das Modell versteht nur Englisch. ${once}`,
	unknown: ({ given, near }, what) =>
		near.length > 0
			? `${what}: Das Wort ${given} hat das Modell nie gesehen, darum bleibt es weg. Ähnlich: ${near.join(', ')}.`
			: `${what}: Das Wort ${given} hat das Modell nie gesehen, darum bleibt es weg.`,
	moreUnknown: ({ count }, what) =>
		count === 1
			? `${what}: Noch ein Wort kennt das Modell nicht; es bleibt weg.`
			: `${what}: Noch ${group(count)} Wörter kennt das Modell nicht; sie bleiben weg.`,
	cut: ({ fits, count, first }, what) =>
		`${what}: Es ist Platz für ${fits} Wörter; was folgt, ist abgeschnitten, ab ${first} (${group(count)}).`,
	otherSyntax: ({ given }, what) =>
		`${what}: Mit ${given} geben andere Programme Wörtern Gewicht oder nehmen Einstellungen entgegen. Dieses Modell kennt nichts davon und liest nur die Wörter.`,
	negativeUnused: () =>
		'Ein negativer Prompt wirkt durch die Führung, und die braucht einen Prompt und einen anderen Wert als 1: Hier bewirkt er nichts.'
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
	stepsOutside: ({ steps, most }) => `ein Weg hat 1 bis ${most} ganze Schritte, nicht ${steps}`,
	stepsDoNotFit: ({ steps, spacing, fewest, most }) =>
		`${steps} ${steps === 1 ? 'Schritt passt' : 'Schritte passen'} nicht zur Verteilung ${spacing}, die ${fewest} bis ${most} verträgt` +
		(steps === 1 ? ': Ein Schritt allein würde bei t = 1 anfangen, wo nichts mehr zu tun ist' : ''),
	noTimesteps: () => 'ein Weg braucht mindestens 1 Halt',
	timestepOutside: ({ which, t, most }) =>
		`Halt ${which} liegt bei t = ${t}: Halte müssen fallen und innerhalb von 1 … ${most} liegen`,
	endsInNoise: () =>
		'dieser Rauschplan endet in reinem Rauschen (ᾱ = 0), wo σ keinen Wert hat, von dem aus man verteilen könnte'
};

/** Why a walk cannot be spaced as asked, as part of a sentence. */
export const spacingSentence = (problem: SpacingProblem): string =>
	(reasons[problem.code] as (problem: SpacingProblem) => string)(problem);
