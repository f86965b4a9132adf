import type { Question, StepQuestion } from '#lib/lesson/question.ts';
import { apart, settledStep } from '#lib/widgets/guidance-dial/facts.ts';

export const opening: Question = {
	id: 'longer-prompt',
	ask: 'Du machst deinen Prompt länger und länger, mit immer mehr Einzelheiten. Was ändert sich?',
	options: [
		{
			say: 'Mit jedem Wort gehorcht jeder Schritt den Wörtern stärker',
			because:
				'Das verwechselt mehr sagen mit stärker ziehen. Wie stark ein Schritt gehorcht, legt eine andere Zahl fest, die Führung, und die ist für ein Wort dieselbe wie für zwanzig.'
		},
		{
			say: 'Bilder aus verschiedenen Rauschbildern werden ähnlicher, bis zu einem Punkt',
			right: true,
			because:
				'Jedes Wort, das das Netz versteht, schließt Bilder aus, und was übrig bleibt, ist einander ähnlicher. Aber Wörter, die es nicht kennt oder die nur wiederholen, was du schon gesagt hast, schließen nichts aus.'
		},
		{
			say: 'Das Bild wird besser und besser, je länger der Prompt wird',
			because:
				'Ein längerer Prompt beschreibt weniger Bilder, nicht bessere. Und manche Textencoder nehmen von einem langen Text nur den Anfang auf.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'where-words-enter',
		figure: 'look',
		ask: 'Wann und wo kommen deine Wörter ins Netz?',
		options: [
			{
				say: 'Ein Mal, vor dem ersten Schritt, und dann kennt es sie',
				because:
					'In Zahlen verwandelt werden die Wörter ein Mal, das stimmt. Aber das Netz behält von Schritt zu Schritt nichts im Kopf, es muss also jedes Mal wieder auf sie sehen.'
			},
			{
				say: 'In mehreren Schichten, bei jedem Schritt von Neuem',
				right: true,
				because:
					'Bei jedem Schritt sehen Kästchen in vielen Schichten auf die Wörter: auf dem Weg hinab, ganz unten und auf dem Weg hinauf. In diesem Netz gibt es sechs solche Schichten.'
			},
			{
				say: 'Ganz unten, wo das Bild zusammengefasst ist, bei jedem Schritt',
				because:
					'So steht es in vielen Erklärungen. Aber ganz unten ist nur eine der Stellen. In diesem Netz kommen zwei solche Schichten davor und drei danach.'
			}
		]
	},
	{
		id: 'scale-one',
		figure: 'dial',
		ask: 'Was bedeutet Führung 1?',
		options: [
			{
				say: 'Deine Wörter zählen genau so, wie das Netz sie gelernt hat',
				right: true,
				because:
					'Bei 1 bekommst du genau die Schätzung mit deinen Wörtern. Die ohne sie wird nicht einmal gebraucht, ein Schritt kostet also die Hälfte.'
			},
			{
				say: 'Deine Wörter zählen nicht, und nur der Startwert entscheidet',
				because:
					'Das ist Führung 0. Bei 1 zählen deine Wörter so, wie das Netz sie gelernt hat, und bei 3 zählt der Unterschied, den sie machen, drei Mal.'
			},
			{
				say: 'Volle Stärke, denn die Führung geht von 0 bis 100 %',
				because:
					'Sie ist kein Prozentsatz. Du kannst über 1 hinausgehen, und meist tut man das auch. Dann geht der Schritt über die Schätzung mit deinen Wörtern hinaus.'
			}
		]
	},
	{
		id: 'no-elephant',
		ask: 'Du verlangst von einem Generator „a beach with no elephant“ (einen Strand ohne Elefanten), und es ist ein Elefant da. Warum, höchstwahrscheinlich?',
		options: [
			{
				say: 'Das Wort „elephant“ zieht, und das Wort „no“ nicht',
				right: true,
				because:
					'Bildunterschriften sagen, was auf einem Bild ist, und fast nie, was nicht. Also zieht das Wort hin zu Elefanten, und „no“ zieht nirgendwohin. Dafür ist der negative Prompt da.'
			},
			{
				say: 'Es hat nie einen Strand ohne Elefanten gesehen',
				because:
					'Davon hat es reichlich gesehen. Lass das Wort weg, und du bekommst einen. Erst das Wort bringt den Elefanten.'
			},
			{
				say: 'Es hat dich verstanden, aber die Führung war zu schwach zum Gehorchen',
				because:
					'Mehr Führung zieht stärker in dieselbe Richtung, und das ist die zum Elefanten. Der negative Prompt dreht diese Richtung um.'
			}
		]
	}
];

export const settled: StepQuestion = {
	id: 'settled',
	ask: 'Im Lauf der Figur zur Führung: Ab welchem Schritt liegen das Schätzbild mit Wörtern und das ohne weniger als ein Zehntel so weit auseinander wie am Anfang?',
	answer: (frames) => {
		const step = settledStep(frames);
		if (!step) return undefined;
		const [first, then] = [frames[0], frames[step - 1]].map(apart);
		return {
			step,
			because: `In Schritt 1 liegen sie ${first} auseinander und in Schritt ${step} ${then}. Bis dahin zeigt x selbst, was die Wörter verlangt haben, und das Netz sieht es, ohne dass man es ihm sagt.`
		};
	}
};
