import type * as en from '../en/teach-errors.ts';

/** Why a word cannot be taught, in one sentence, in German. */
export const wordProblemSentence: typeof en.wordProblemSentence = (problem) => {
	switch (problem.code) {
		case 'noWord':
			return 'Gib ihm zuerst einen Namen: ein erfundenes Wort wie blorp.';
		case 'knownWord':
			return `Das Wort „${problem.word}“ kennt das Modell schon. Erfinde eins, das es nie gehört hat.`;
		case 'longWord':
			return `Dieses Wort hat ${problem.letters} Buchstaben. ${problem.most} sind genug.`;
		case 'manyWords':
			return `Bitte nur ein Wort: „${problem.first}“ genügt.`;
		case 'oddWord':
			return 'Nur Buchstaben von a bis z, und mindestens zwei: Andere kann das Modell nicht buchstabieren.';
	}
};

/** Why drawings cannot be learned from, in one sentence. */
export const teachingProblemSentence: typeof en.teachingProblemSentence = (problem) => {
	switch (problem.code) {
		case 'noDrawings':
			return 'Es hat noch nichts, woraus es lernen kann: Zeichne das Ding, oder öffne ein Bild davon.';
		case 'blankDrawing':
			return `Zeichnung ${problem.number} ist leer. Zeichne etwas darauf, oder nimm sie weg.`;
		case 'tooManyDrawings':
			return `Mehr als ${problem.most} Zeichnungen sieht es sich nicht an; du hast ihm ${problem.found} gegeben.`;
	}
};

/** Why a file holds no taught word for this site, in one sentence. */
export const taughtFileSentence: typeof en.taughtFileSentence = (problem) => {
	switch (problem.code) {
		case 'noTensors':
			return 'In dieser Datei ist kein gelerntes Wort, oder nur der Anfang von einem.';
		case 'noTaughtWord':
			return 'In dieser Datei sind Zahlen, aber kein Wort, das auf dieser Seite gelernt wurde.';
		case 'otherWeights':
			return `Das Wort „${problem.word}“ hat eine andere Fassung des Modells gelernt. Was dort zu den Gewichten kam, bedeutet neben diesen nichts.`;
		case 'wordIsKnown':
			return `Das Wort dieser Datei ist „${problem.word}“, und das kennt das Modell schon.`;
		case 'doesNotFit':
			return `Was diese Datei für das Wort „${problem.word}“ dazugibt, passt nicht in das Netz dieser Seite. Sie wurde anderswo gemacht oder verändert.`;
	}
};
