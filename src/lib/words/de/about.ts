import type * as en from '../en/about.ts';
import type { Translated } from '../translated.ts';

/** The page about the site, in German. Its tables are in content/. */
export const about: Translated<typeof en.about> = {
	title: 'Über diese Seite',
	description:
		'Was hier live ist und was aufgezeichnet, was mit deinen Daten geschieht, woraus die Seite gemacht ist und welche Behauptungen über KI-Bilder falsch sind.',
	lead: 'Was du siehst, woher es kommt und wie weit du ihm trauen kannst.',
	live: {
		title: 'Live, aufgezeichnet, berechnet',
		lead: 'Jede Figur sagt, woher ihr Bild kommt. Es gibt drei Arten, und nichts anderes tritt an ihre Stelle.',
		kinds: [
			[
				'live',
				'Das Modell auf deinem Gerät hat es gemacht, während du hier warst. Tipp auf das Schildchen, und es sagt, was es berechnet hat und wie schnell.'
			],
			[
				'aufgezeichnet',
				'Dasselbe Modell hat es früher gemacht, mit denselben Zahlen, und die Seite zeigt es, bis dein Gerät sein eigenes hat. Tipp auf das Schildchen, um Tag und Maschine zu sehen.'
			],
			['exakt', 'Kein Netz steckt darin: einfaches Rechnen, vor deinen Augen ausgeführt.']
		]
	},
	privacy: {
		title: 'Was mit deinen Daten geschieht',
		points: [
			'Nichts, was du tippst, zeichnest oder öffnest, verlässt dein Gerät. Es gibt kein Konto, keine Nachverfolgung und kein Cookie.',
			'Die Seite verlangt von niemand anderem etwas: Schriften, Modell und Programm kommen von derselben Stelle wie diese Seite.',
			'Was du gelesen und beantwortet hast, deine Farben und was du aufhebst, ist in deinem Browser gespeichert. „Fortschritt vergessen“ auf der Seite der Lektionen löscht den Fortschritt.',
			'Bleib ein paar Sekunden, und dein Browser behält die ganze Seite samt Modellen, sodass sie beim nächsten Mal ohne Netzverbindung läuft. Bei langsamer oder mobiler Verbindung, oder wenn du ihn gebeten hast, Daten zu sparen, behält er nichts, bis du die Seite installierst. In seinen Einstellungen zu den Daten dieser Seite lässt sich alles davon löschen.'
		]
	},
	made: {
		title: 'Woraus sie gemacht ist',
		points: [
			'Die Seite und ihre Modelle sind freie Software unter der MIT-Lizenz, Texte und Figuren stehen unter CC BY 4.0: Benutz sie, ändere sie, unterrichte damit, und sag dazu, woher sie sind.',
			'Die Dinge in den Trainingsbildern sind die Fluent Emoji von Microsoft, dort gezeichnet und unter der MIT-Lizenz freigegeben. Kein Foto und kein fremdes Bild wurde verwendet.',
			'TensorFlow.js (Apache 2.0) rechnet das Netz, D3 (ISC) die Diagramme, KaTeX (MIT) setzt die Gleichungen, Svelte und SvelteKit (MIT) machen die Seiten. Die Schriften sind Bricolage Grotesque, Literata und JetBrains Mono (SIL Open Font Licence 1.1).',
			'Jedes Paket mit Version und Lizenz steht in der Datei NOTICE.md neben dem Programmtext.'
		],
		models: 'Woraus die Modelle gemacht sind, was sie können und was nicht:'
	},
	ledger: {
		title: 'Was man so sagt, und was stimmt',
		lead: 'Die Lektionen folgen einem bekannten Artikel für Leser ohne Vorkenntnisse und berichtigen ihn. Hier steht jede Behauptung daraus, die falsch, irreführend, veraltet oder ohne Quelle ist, in unseren Worten, und was stattdessen stimmt.',
		date: 'Stand 23. November 2026. Produkte, Recht und Preise ändern sich; die Sätze darüber gelten für diesen Tag.',
		heads: ['Was man hören kann', 'Urteil', 'Was stimmt', 'Beantwortet in'],
		sources: 'Quellen:',
		here: 'hier'
	},
	concepts: {
		title: 'Jede Idee, und wo sie erklärt ist',
		lead: 'Die zweiundvierzig Ideen, die die Lektionen erklären wollen.',
		heads: ['Idee', 'Erklärt in']
	},
	passage: (number, title) => `Lektion ${number}: ${title}`
};
