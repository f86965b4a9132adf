import type * as en from '../en/embed.ts';
import type { Translated } from '../translated.ts';

/** A figure in somebody’s page, and the page on which one makes a link to it, in German. */
export const embed: Translated<typeof en.embed> = {
	repaired: 'Nicht alles in diesem Link kann sein:',

	title: 'Eine Figur für deine Seite',
	description:
		'Jede Figur dieser Seite in einem Kurs, einer Folie oder einem Blog: einstellen, sperren, was bleiben soll, Link kopieren.',
	lead: 'Jede Figur von hier kann in einem Kurs, auf einer Folie oder in einem Blog stehen. Stell sie ein, sperr, was so bleiben soll, und kopier eine Zeile.',

	maker: 'Einen Link machen',
	figure: 'Figur',
	content: 'Was sie zeigt',
	look: 'Wie sie aussieht',
	hide: 'Weglassen',
	lock: 'Sperren',
	nothingOwn: 'An dieser Figur selbst gibt es nichts einzustellen.',
	hideParts: {
		title: 'Titel weglassen',
		controls: 'Knöpfe darunter weglassen',
		recipe: 'Zeile mit Startwert und Schritten weglassen',
		playground: 'Link zur Spielwiese weglassen',
		notice: '„Achte darauf“ weglassen'
	},
	hideField: (field) => `Weglassen: ${field}`,
	lockAll: 'Alle Knöpfe und Regler sperren',
	lockField: (field) => `Sperren: ${field}`,
	frame: { theme: 'Farben', level: 'Wie viel sie sagt', size: 'Schrift' },
	values: {
		system: 'wie das System',
		light: 'hell',
		dark: 'dunkel',
		1: '① Worte',
		2: '② Algebra',
		3: '③ Gleichungen',
		small: 'klein',
		normal: 'wie hier',
		large: 'groß',
		huge: 'für den Beamer',
		true: 'ja',
		false: 'nein'
	},
	reset: 'Von vorn',

	preview: 'Vorschau',
	previewTitle: (figure) => `${figure}, wie man sie bei dir sehen wird`,
	as: {
		link: 'Als Link',
		iframe: 'Als <iframe>',
		component: 'Als Web-Komponente'
	},
	asNote: {
		link: 'Für eine Nachricht, eine Folie oder alles, was oEmbed kennt: Füg nur den Link ein.',
		iframe:
			'Für Lernplattformen und Blogs, die HTML annehmen. Die Höhe bleibt, wie du sie angibst.',
		component:
			'Ein Skript für die ganze Seite. Es wächst mit der Figur und spricht mit deiner Seite.'
	},
	copyAs: {
		link: 'Link kopieren',
		iframe: '<iframe> kopieren',
		component: 'Beide Zeilen kopieren'
	},

	table: {
		title: 'Alles, was sich einstellen lässt',
		lead: (figure) =>
			`Bei der Figur „${figure}“: die Namen, wie sie im Link stehen. Was nicht sein kann, wird zurechtgerückt, und die Figur sagt es dazu.`,
		name: 'Name',
		sets: 'Bestimmt',
		values: 'Werte',
		usual: 'Sonst',
		range: (min, max) => `${min} … ${max}`,
		text: (longest) => `Text, bis zu ${longest} Zeichen`,
		flag: 'true, false',
		any: (values) => `mehrere von: ${values}`,
		none: 'nichts'
	},

	messages: {
		title: 'Mit ihr sprechen',
		lead: 'Eine Figur in einem Rahmen und die Seite um sie herum können einander mit postMessage etwas sagen. Jede Nachricht der Figur hat from: "from-static" und ihren Namen, jede an sie to: "from-static".',
		out: [
			['ready', 'Sie ist da. In parameters steht die Tabelle von oben, als Daten.'],
			['size', 'height, in Pixeln: Mach den Rahmen so hoch.'],
			['state', 'values, sobald sich einer geändert hat oder wenn du fragst.'],
			['done', 'values: Was berechnet wurde, ist da.'],
			['error', 'code und message: ein Wert, den es nicht geben kann, oder etwas, das misslang.']
		],
		in: [
			['get', 'Antwortet mit state.'],
			[
				'set',
				'Nimmt values an, ein Objekt aus Namen und Werten. Antwortet mit state, und mit error auf das, was nicht sein kann.'
			]
		],
		whom: 'Sie hört auf das Fenster um sie herum und auf kein anderes. Steht origin=https://deine.seite im Link (die Web-Komponente setzt es), werden nur Seiten von dort gehört und unterrichtet; sonst die erste, die spricht. Bis dahin sagt sie nur, dass sie da ist und wie hoch.',
		typed:
			'Was man bei dir eintippt, bleibt im Rahmen. Texte, die du selbst gesetzt hast, kommen in values zurück; von den anderen sagt typed nur, welche es sind.',
		sandbox:
			'In einer Sandbox genügt allow-scripts, um Aufgezeichnetes zu zeigen. Um auf dem Gerät zu rechnen, braucht sie auch allow-same-origin.',
		wheel:
			'Wer über einer Figur scrollt, scrollt deine Seite. Die Figur nimmt kein Mausrad und kein Wischen nach oben oder unten.',
		example: 'Mit der Web-Komponente'
	},
	offline:
		'All das geht auch ohne Netz, aus dem Ordner, den npm run pack schreibt: Nimm dessen Adresse statt dieser.'
};
