import type { FileProblem } from '#lib/lab/file-error.ts';

/** What is wrong with a file that a reader has chosen, in German. */
const sentences: {
	[Code in FileProblem['code']]: (problem: Extract<FileProblem, { code: Code }>) => string;
} = {
	tooManyPoints: ({ line, most }) => `Zeile ${line}: Es sind mehr als ${most} Punkte.`,
	tooFewPoints: ({ line, found }) =>
		`Zeile ${line}: Die Datei endet, und es ist ${found === 1 ? 'nur ein Punkt' : 'kein Punkt'} darin; mindestens zwei müssen es sein.`,
	oneValue: ({ line, given }) =>
		`Zeile ${line}: ${given} ist ein Wert, und ein Punkt braucht zwei, x und y.`,
	emptyValue: ({ line }) => `Zeile ${line}: Ein leerer Wert ist keine Zahl.`,
	notANumber: ({ line, given }) => `Zeile ${line}: ${given} ist keine Zahl.`,
	twofoldCommas: ({ line, given }) =>
		`Zeile ${line}: In ${given} können Kommas Dezimalkommas sein oder zwischen Zahlen stehen. Speichere die Tabelle mit Semikolons zwischen den Spalten.`,
	notJson: () => 'Diese Datei ist kein JSON: Wähl die .json-Datei, die das Labor gespeichert hat.',
	noModel: () =>
		'Diese Datei ist kein Modell des Labors: Es fehlt die Liste der Gewichte mit dem Aufbau des Labors daneben.',
	notBoth: () =>
		'Wähl beide Dateien zusammen: die .json und die .bin, die mit ihr gespeichert wurde.',
	otherShapes: ({ given, wanted }) =>
		`Die Datei enthält Gewichte der Form ${given}, und dieses Netz braucht ${wanted}: Wähl die beiden Dateien, die zusammen gespeichert wurden.`,
	otherLength: ({ bytes, wanted }) =>
		`Die Datei der Gewichte hat ${bytes} Bytes, und dieses Netz braucht ${wanted}: Wähl die .bin, die mit der .json gespeichert wurde.`
};

export const fileSentence = (problem: FileProblem): string =>
	(sentences[problem.code] as (problem: FileProblem) => string)(problem);
