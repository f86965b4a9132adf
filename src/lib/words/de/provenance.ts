import type * as en from '../en/provenance.ts';
import type { Translated } from '../translated.ts';
import { fixed, grouped } from '../written.ts';

const far = (distance: number): string => fixed(distance, 1);

/** Words of the figures on where pictures come from, in German. */
export const origin: Translated<typeof en.origin> = {
	index: {
		fetching: 'Die Trainingsbilder werden geholt …',
		fetch: 'Trainingsbilder holen (1,7 MB)',
		failed: 'Die Trainingsbilder ließen sich nicht holen. Bist du verbunden?',
		retry: 'Noch einmal'
	},
	provenance: {
		label: 'Ein Bild und die Trainingsbilder, die ihm am nächsten sind',
		kind: 'Nachsehen',
		kinds: {
			made: 'Ein neues Bild',
			unseen: 'Ein nie gezeigtes',
			training: 'Ein Trainingsbild',
			copy: 'Eine Kopie davon'
		},
		about: {
			made: 'aus diesen Wörtern und einem Startwert gemacht',
			unseen: 'aus Wörtern gemacht, die zu gar keinem Trainingsbild passen',
			training: 'aus dem Regal genommen',
			copy: 'dasselbe, um einen halben Punkt verschoben und ein Zwanzigstel dunkler'
		},
		words: 'Wörter',
		unseen: 'Dem Training vorenthalten',
		seed: 'Startwert',
		another: 'Anderer Startwert',
		draw: 'Anderes Trainingsbild',
		making: 'wird gemacht …',
		searching: 'sucht das Regal durch …',
		nearest: 'Die nächsten im Regal',
		neighbour: (shows, distance) => `${shows}, Abstand ${far(distance)}`,
		asked: (words) => `„${words}“`,
		distance: far,
		verdicts: {
			same: () => 'Abstand 0: Genau dieses Bild steht im Regal.',
			copy: (distance) => `Mit ${far(distance)} ist das nächste so nah, wie eine Kopie davon wäre.`,
			close: (distance) =>
				`Mit ${far(distance)} ist es dem Regal näher als 99 von 100 frischen Zeichnungen. Das ist einen zweiten Blick wert.`,
			near: (distance) =>
				`Mit ${far(distance)} ist das nächste ein enger Verwandter. Eine von zehn frischen Zeichnungen hat so einen, und für eine Kopie ist es nicht nah genug.`,
			fresh: (distance) =>
				`Mit ${far(distance)} ist das nächste so weit weg wie bei einer frischen Zeichnung, mit der kein Netz trainiert wurde. Es ist keine Kopie irgendeines Bildes im Regal.`,
			far: (distance) =>
				`Mit ${far(distance)} ist es von allem im Regal weiter weg als die meisten frischen Zeichnungen.`
		}
	},
	scale: {
		title: 'Wie weit ist weit?',
		unit: 'Abstand, in Prozent des Wegs von Schwarz nach Weiß',
		here: (distance) => `hier ${far(distance)}`,
		rows: {
			changed: 'Ein Bild und eine leicht veränderte Kopie davon',
			fresh: 'Eine frische Zeichnung und ihr nächstes im Regal',
			generated: 'Bilder dieses Modells und ihr nächstes',
			held_out: 'Nie gezeigte Zusammenstellungen, von diesem Modell gezeichnet, und ihr nächstes',
			any_two: 'Irgend zwei Bilder im Regal'
		},
		range: (from, to, median) =>
			`8 von 10 zwischen ${far(from)} und ${far(to)}, das mittlere bei ${far(median)}`
	},
	shown: {
		label: 'Die Trainingsbilder, die ein Ding zeigen',
		thing: 'Zeig mir jedes Bild mit',
		count: (shown, of, thing) =>
			`${shown} von ${grouped(of)} Trainingsbildern im Regal zeigen „${thing}“.`,
		drawings: (count) =>
			count === 1
				? 'Alle wurden aus einer einzigen Zeichnung gemacht.'
				: `Sie wurden aus ${count} Zeichnungen gemacht.`,
		some: (count) => `Hier sind ${count} davon.`,
		more: 'Mehr zeigen'
	},
	question: {
		ask: 'Hier ist das Bild, das du zuletzt gemacht hast. Welches dieser vier Trainingsbilder ist ihm am nächsten, Punkt für Punkt?',
		kicker: 'Aus dem Bild weiter oben berechnet',
		wait: 'Die Antworten ergeben sich aus dem Bild oben. Lass es erst entstehen.',
		picture: (which, shows) => `${'ABCD'[which]}: ${shows}`,
		right: (distance, next) =>
			`Es ist von allen im Regal das nächste, mit ${far(distance)}. Die drei anderen liegen bei ${far(next)} und mehr. Der Abstand zählt jeden Punkt, darum wiegen Licht und Aufteilung mehr als das, was gezeigt wird.`,
		wrong: (distance, best, least) =>
			`Dieses liegt bei ${far(distance)}. Das nächste ist ${best}, mit ${far(least)}. Der Abstand zählt jeden Punkt, darum wiegen Licht und Aufteilung mehr als das, was gezeigt wird.`
	}
};
