import { by_evaluations as ofStudent } from '#models/scenes-64-few/metrics.json';
import {
	by_evaluations as ofModel,
	held_out_combinations as neverSeen,
	signs_seen_words as signs
} from '#site-model/metrics.json';
import { cosine } from '#lib/diffusion/schedule.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { costOf } from '#lib/recipe/cost.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { timeBelow } from '#lib/lesson/forward-numbers.ts';
import { halfWay } from '#lib/lesson/half-way.ts';
import type { NumberQuestion, StepQuestion } from '#lib/lesson/question.ts';
import { storagePerPicture } from '#lib/lesson/storage-per-picture.ts';
import { fixed } from '#lib/words/written.ts';

/** A question whose answer is a number, with the range that is asked about. */
export type NumberAsked = NumberQuestion & { min: number; max: number };

const { evaluations, rows } = costOf(defaultRecipe);
const each = storagePerPicture().each;
const half = timeBelow(cosine(), 0.5);
const letter = signs.letters / 100;
const word = Math.round(100 * letter ** 4);
const hurried = ofModel.ddim[4];
const student = ofStudent.ddim[1];

/** The exam’s questions that are answered with a number, each computed from the model’s own files. */
export const byNumber: readonly NumberAsked[] = [
	{
		id: 'bytes-each',
		ask: 'Teil die Datei unseres Modells unter allen Bildern auf, die ihm gezeigt wurden. Wie viele Bytes bekommt jedes? (Ein Bild aus 64 × 64 Punkten braucht 12.288.)',
		min: 0,
		max: 12_288,
		truth: {
			value: Math.round(each),
			within: 2,
			because: `Es sind ${fixed(each, 1)} Bytes, etwa ein Buchstabe oder zwei. Alle kann es also nicht behalten haben, was immer es sonst auswendig weiß.`
		}
	},
	{
		id: 'answers-each',
		ask: `Ein Bild in ${defaultRecipe.steps} Schritten, mit Führung ${defaultRecipe.guidance}. Wie viele Antworten des Netzes braucht es?`,
		min: 1,
		max: 1000,
		truth: {
			value: evaluations * rows,
			within: 0,
			because: `Zwanzig Schritte, und bei jedem Schritt zwei Antworten: eine mit deinen Wörtern und eine ohne. ${evaluations} × ${rows} = ${evaluations * rows}.`
		}
	},
	{
		id: 'three-four-five-again',
		ask: 'In ein Bild wurde Rauschen mit dem Gewicht 0,60 gemischt. Welches Gewicht hat das Bild? (In Hundertsteln.)',
		min: 0,
		max: 100,
		truth: {
			value: Math.round(100 * Math.sqrt(1 - 0.6 ** 2)),
			within: 1,
			because:
				'Die Quadrate müssen zusammen 1 ergeben: 0,36 und 0,64. Das Bild hat also das Gewicht 0,80, nicht 0,40.'
		}
	},
	{
		id: 'even',
		ask: 'Zu welcher Zeit t wiegen Bild und Rauschen beim Kosinusplan gleich viel? (Von 0 bis 1000.)',
		min: 0,
		max: 1000,
		truth: {
			value: half,
			within: 15,
			because: `Bei t = ${half}, auf halbem Weg. Dafür wurde dieser Rauschplan gemacht: für das schwache Rauschen so viel Zeit wie für das starke.`
		}
	},
	{
		id: 'four-letters',
		ask: `Unser Modell malt einen Buchstaben auf einem Schild in ${signs.letters.toFixed(0)} von 100 Fällen richtig. Wenn das jedes Mal Glück wäre, auf wie vielen von 100 Schildern mit vier Buchstaben stimmte dann alles?`,
		min: 0,
		max: 100,
		truth: {
			value: word,
			within: 3,
			because: `${fixed(letter, 2)} vier Mal hintereinander ergibt ${word} von 100. Das Prüfnetz hat ${signs.words.toFixed(0)} gezählt. Ein Schild ist also nicht eine schwere Sache, sondern vier Gelegenheiten, danebenzugreifen.`
		}
	},
	{
		id: 'hurried',
		ask: 'Vier Schritte statt zwanzig, mit dem Sampler DDIM. Wie viele von 100 Bildern zeigen noch das Ding, das verlangt war?',
		min: 0,
		max: 100,
		truth: {
			value: hurried.thing,
			within: 6,
			because: `${hurried.thing.toFixed(0)} von 100, als das Prüfnetz ${hurried.pictures} angesehen hat. Mit zwanzig Schritten sind es ${ofModel.ddim[20].thing.toFixed(0)}.`
		}
	},
	{
		id: 'one-look',
		ask: 'Und sein Schüler, in einem einzigen Schritt?',
		min: 0,
		max: 100,
		truth: {
			value: student.thing,
			within: 4,
			because: `${student.thing.toFixed(0)} von 100. Sein Lehrer käme in einem Schritt auf ${ofModel.ddim[1].thing.toFixed(0)}.`
		}
	},
	{
		id: 'never-together',
		ask: 'Manche Dinge und Orte wurden nie zusammen gezeigt, wie ein Panda im Schnee. Auf wie vielen von 100 solchen Bildern stimmt alles?',
		min: 0,
		max: 100,
		truth: {
			value: neverSeen.all,
			within: 5,
			because: `${neverSeen.all.toFixed(0)} von 100. Es hat gelernt, wie Dinge aussehen und wie Orte aussehen, und es kann beides zusammensetzen.`
		}
	}
];

const decided = (
	id: string,
	ask: string,
	see: (frame: Frame) => Float32Array,
	why: string
): StepQuestion => ({
	id,
	ask,
	answer(frames) {
		const step = halfWay(frames, see);
		return step === undefined
			? undefined
			: { step, because: `Über alle Punkte ist es Schritt ${step}. ${why}` };
	}
});

/** The exam’s two questions about the walk beside them. */
export const clearlyDecided = decided(
	'dog-guess',
	'Sieh auf das Schätzbild x̂₀ des Hundes. Ab welchem Schritt ist es höchstens halb so weit vom fertigen Bild entfernt wie am Anfang?',
	({ x0 }) => x0,
	'Die großen Formen entscheiden sich früh. Was folgt, sind Einzelheiten.'
);
export const noisilyDecided = decided(
	'dog-noisy',
	'Und das verrauschte Bild x? Ab welchem Schritt ist es auf halbem Weg?',
	({ x }) => x,
	'Es hinkt der Schätzung hinterher, denn bei jedem Schritt geht es nur ein Stück weit.'
);
