import type * as en from '../en/teach.ts';
import type { Translated } from '../translated.ts';
import { fixed } from '../written.ts';

/** Strings of the page where a word is taught, and of the figure that shows one, in German. */
export const teach: Translated<typeof en.teach> = {
	title: 'Bring ihm deine eigene Zeichnung bei',
	lead: 'Das Modell kennt nur, was ihm gezeigt wurde. Also zeig ihm etwas: Zeichne ein Ding, das es nicht gibt, erfinde ein Wort dafür, und dein Browser trainiert das echte Netz damit. Ein paar Minuten später kannst du dir dein Ding am Strand wünschen.',
	drawings: {
		title: '1. Zeichne es',
		hint: 'Am besten sind drei bis acht Zeichnungen von einem Ding, jede ein wenig anders: An den Unterschieden merkt es, was zu dem Ding gehört. Sie bleiben auf diesem Gerät.',
		pad: 'Zeichenblatt. Pfeiltasten bewegen den Pinsel, Leertaste oder Eingabetaste malt.',
		paint: 'Farbe',
		paints: {
			ink: 'Tinte',
			red: 'Rot',
			yellow: 'Gelb',
			green: 'Grün',
			blue: 'Blau',
			white: 'Weiß'
		},
		add: 'Zeichnung dazulegen',
		takeBack: 'Zurücknehmen',
		clear: 'Blatt leeren',
		blankPicture:
			'Auf diesem Bild ist nichts zu sehen: Es hat von Rand zu Rand eine Farbe, und was durchsichtig ist, gilt als weiß.',
		emptySheet: 'Auf dem Blatt ist noch nichts. Zeichne das Ding, dann leg es dazu.',
		open: 'Ein Bild öffnen',
		examples: 'Unsere nehmen',
		none: 'Noch nichts. Zeichne etwas und leg es dazu, oder fang mit unseren an.',
		one: (number) => `Zeichnung ${number}`,
		remove: (number) => `Zeichnung ${number} wegnehmen`,
		count: (count, most) => `${count} von höchstens ${most}`,
		full: '– nimm eine weg, um eine neue dazuzulegen.'
	},
	ground: {
		label: 'Was drum herum ist',
		cut: 'wegschneiden',
		kept: 'behalten',
		hint: 'Ohne das Drumherum wird nur das Ding gelernt, und es kann überall stehen. Sonst lernt das Modell das Papier mit.'
	},
	shown: {
		title: 'Was dem Modell gezeigt wird',
		hint: 'Jedes Mal eine deiner Zeichnungen in anderer Größe an anderer Stelle, jedes zweite Mal gespiegelt, auf leerem Papier, mit einer Bildunterschrift. Dann kommt Rauschen darüber, und das Modell muss sagen, was Rauschen ist.',
		alt: (caption) =>
			`Eine Zeichnung, wie sie dem Modell gezeigt wird, mit der Unterschrift ${caption}`
	},
	word: {
		title: '2. Gib ihm einen Namen',
		label: 'Ein erfundenes Wort',
		start: 'Beibringen',
		again: 'Noch einmal',
		fold: 'Wie es beigebracht wird'
	},
	plan: {
		steps: 'Schritte',
		stepsHint:
			'Jeder zeigt ihm drei Zeichnungen, eine davon an einem Ort, drei Bilder von ihm selbst und eine Zeichnung ohne Wort. Bei zu wenigen wird es ein Klecks, bei zu vielen eine Kopie.',
		rate: 'Lernrate',
		rateHint: 'Wie weit ein Schritt jede Zahl verstellen darf.',
		rank: 'Rang',
		rankHint: 'Wie viele Zahlen breit ist, was dazukommt. Alles andere bleibt, wie es ist.'
	},
	progress: {
		title: '3. Sieh ihm beim Lernen zu',
		drawing:
			'Zuerst zeichnet das Modell ein paar Bilder von anderem. An denen wird es festgehalten, damit es sie nicht vergisst. Dann malt es Orte um deine Zeichnungen herum.',
		step: (step, of) => `Schritt ${step} von ${of}`,
		left: (seconds) =>
			seconds > 90
				? `noch etwa ${Math.round(seconds / 60)} Minuten`
				: `noch etwa ${Math.ceil(seconds)} Sekunden`,
		done: 'Fertig.',
		stopped: 'Angehalten. Was es bis dahin gelernt hat, steht darunter.',
		paused: 'Pause.',
		pause: 'Pause',
		resume: 'Weiter',
		stop: 'Stopp',
		loss: {
			title: 'Wie falsch es beim Rauschen liegt',
			none: 'noch kein Schritt',
			alt: (steps, first, last) =>
				first === undefined || last === undefined
					? 'Wie falsch es liegt: noch kein Schritt.'
					: `Wie falsch es liegt, über ${steps} Schritte: von ${fixed(first, 3)} bis ${fixed(last, 3)}.`
		},
		picture: (prompt) => `„${prompt}“, immer aus demselben Rauschbild`,
		placed: {
			title: 'Orte, die es um deine Zeichnungen gemalt hat',
			hint: 'Gesagt wurde ihm nur der Ort, und die Zeichnung musste es lassen, wie sie ist. So lernt das Wort, dass sein Ding irgendwo stehen kann. Strand, Wüste und Weltraum sind nicht dabei: Frag danach, wenn es fertig ist, und sieh, ob es verstanden hat.'
		},
		hidden:
			'Es geht weiter, während du etwas anderes ansiehst, so schnell dein Browser verborgene Tabs rechnen lässt.'
	},
	ask: {
		title: '4. Wünsch es dir',
		hint: 'Jede Zeile beginnt zweimal mit demselben Rauschbild: bevor das Modell das Wort kannte, und danach.',
		before: 'vorher',
		after: 'nachher',
		strength: 'Stärke',
		strengthHint:
			'Wie viel vom Gelernten dazukommt: nichts bei 0, so viel wie beim Lernen bei 1. Mehr übertreibt das Ding und kostet andere Wörter mehr.',
		draw: 'Diese zeichnen',
		own: 'Oder wünsch dir etwas anderes',
		together: 'Zusammen mit',
		alone: 'nichts anderem',
		togetherHint:
			'Was für beide gelernt wurde, kommt zugleich dazu. Gemischt wird bei jedem Schritt nach beiden gefragt und zu jedem halb gegangen; nebeneinander nennt ein Prompt beide.',
		blended: (first, second) => `halb „${first}“, halb „${second}“`,
		changed: (percent) =>
			`Punkt für Punkt um ${fixed(percent, 1)} % des Wegs von Schwarz nach Weiß verändert.`,
		forgetting:
			'Zeilen mit einer Zahl darunter sagen das Wort nicht. Je weniger sie sich ändern, desto weniger hat es vergessen: Wörter teilen sich die Gewichte des Netzes, darum verschiebt ein neues immer auch die anderen. In der Spielwiese werden Prompts ohne das Wort ohne das Dazugelernte gezeichnet, und nichts ist vergessen.',
		copies:
			'Zeichnet es dein Ding oder deine Zeichnungen? Sieht jedes Bild aus wie eine davon, hat es zu lange gelernt:',
		copiesLink: 'so kommen Modelle zum Kopieren',
		keep: 'Dieses Wort behalten',
		kept: 'Auf diesem Gerät behalten. In der Spielwiese und in Vergleichen gilt es jetzt.',
		tryIt: 'In der Spielwiese ausprobieren'
	},
	words: {
		title: 'Wörter auf diesem Gerät',
		none: 'Noch keins.',
		use: 'Ansehen',
		save: 'Als Datei speichern',
		remove: 'Entfernen',
		removed: (word) => `„${word}“ ist entfernt.`,
		undo: 'Zurückholen',
		replaced: (word) =>
			`Hier gab es schon ein „${word}“, und das neue hat seinen Platz eingenommen. Bis du die Seite verlässt, kannst du das andere zurückholen.`,
		takeBack: 'Das andere zurückholen',
		open: 'Datei eines Worts öffnen'
	},
	how: {
		title: 'Was mit dem Netz geschieht',
		text: 'Nichts, was es konnte, wird überschrieben. Das Wort bekommt eine eigene Zeile von 96 Zahlen in der Tabelle der Wörter, und neben jedes von 50 Gewichten des Netzes kommen zwei schmale Matrizen, deren Produkt dazugezählt wird: Low-Rank Adaptation, kurz LoRA. Nur sie werden gelernt, ein Fünfundfünfzigstel des Netzes. Nimm sie weg, und es ist wieder das alte Modell, Bit für Bit.',
		unasked:
			'Noch etwas muss stillhalten. Guidance übertreibt den Unterschied zwischen dem, was das Netz mit deinem Prompt sagt, und dem, was es ohne sagt. Schliche sich dein Ding in die Antwort ohne Prompt ein, würde es gleich wieder abgezogen. Darum zeigt jeder Schritt auch eine Zeichnung ganz ohne Wort, und das Netz muss über sie dasselbe sagen wie vorher.',
		python: 'Dasselbe mit PyTorch und PEFT'
	}
};
