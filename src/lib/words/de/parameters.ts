import type * as en from '../en/parameters.ts';
import { wordsOfParameters } from '../parameter-words.ts';
import { noteSentenceAbout } from './notes.ts';

/** What can be set on a figure that stands in somebody’s page, in German: a test sees to it that none lacks words. */

const frameWords: Readonly<Record<string, string>> = {
	theme: 'helle oder dunkle Farben, oder wie das System es hat',
	lang: 'die Sprache; jede hat ihre eigene Adresse, diese hier ist die deutsche',
	level: 'wie viel gesagt wird: ① Worte, ② Algebra, ③ Gleichungen',
	size: 'wie groß Schrift und Knöpfe sind',
	hide: 'Teile, die wegbleiben; woher die Zahlen kommen, steht immer da',
	lock: 'Felder, die man lesen, aber nicht ändern kann; „all“ sind alle Knöpfe und Regler',
	origin: 'die eine Website, deren Seiten mit ihr sprechen dürfen, etwa https://school.example'
};

const walkWords = {
	prompt: 'was auf dem Bild sein soll',
	negative: 'wovon weggesteuert wird',
	seed: 'mit welchem Rauschbild es beginnt',
	sampler: 'die Regel für jeden Schritt',
	steps: 'wie viele Schritte der Weg hat',
	schedule: 'wie das Rauschen im Training dazukam',
	spacing: 'wo auf dem Rauschplan die Schritte liegen',
	guidance: 'wie weit über die einfache Vorhersage hinaus; 1 ist keine Führung',
	form: 'was aus den zwei Antworten wird',
	clip: 'ob die Schätzung zwischen Schwarz und Weiß gehalten wird',
	step: 'der Schritt, der angesehen wird, ab 1; der letzte, wo es weniger gibt',
	start: 'mit Gespeichertem beginnen oder gleich rechnen'
} satisfies Record<string, string>;

const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'be-the-network': { world: 'Zahlen auf einer Linie raten, oder Bilder' },
	'best-guess': {
		logSigma: 'wie laut das Rauschen ist, als Zehnerpotenz',
		which: 'welches der zwölf Bilder es ist, ab 0'
	},
	cascade: { picture: 'das Bild', added: 'nur zeigen, was das zweite Netz dazugetan hat' },
	circle: { degrees: 'wie viel Rauschen, in Grad' },
	clocks: { stops: 'wie viele Halte' },
	compression: { picture: 'das Bild', times: 'wie viel weniger Zahlen' },
	'cost-of-pixels': { side: 'Pixel je Seite' },
	'detail-meter': { by: 'woran Unterschiede gemessen werden' },
	'embedding-map': {
		space: 'Wörter für sich oder in ihrem Satz',
		token: 'das gewählte Wort'
	},
	'energy-meter': { power: 'die Zahl der Bilder, als Zehnerpotenz' },
	'error-chart': { evaluations: 'Auswertungen, von denen die Tabelle spricht' },
	'every-sign': { sign: 'das Zeichen, das zerlegt wird' },
	'few-steps': { prompt: walkWords.prompt, seed: walkWords.seed },
	'forward-mixer': {
		t: 'die Zeit, 0 sauber bis 1000 Rauschen',
		schedule: walkWords.schedule,
		source: 'das Bild'
	},
	'guidance-forms': {
		form: 'die Art der Führung, die hervorgehoben ist',
		strength: 'die Führung, von der die Tabelle spricht'
	},
	'attention-map': {
		prompt: walkWords.prompt,
		word: 'das betrachtete Wort: 0 alle, 1 das erste',
		layer: 'die Schicht, in die man sieht'
	},
	'guidance-dial': { scale: walkWords.guidance, negative: walkWords.negative },
	'karras-rho': { rho: 'ρ: wie sich die Halte gegen Ende drängen', steps: walkWords.steps },
	'memorise-or-generalise': {
		pictures: 'wie viele Bilder der Lerner hat: 0 für eins, 8 für 500'
	},
	'one-field': { scale: 'wie der Weg aufgeschrieben wird', at: 'der Halt, bei dem er beginnt' },
	paths: { crowd: 'Punkte der Menge' },
	'picture-halves': { pair: 'welches Paar von Netzen, das mit den wenigsten Bildern zuerst' },
	probe: { step: 'der Schritt, der angesehen wird' },
	repaint: { loops: 'wie oft jeder Schritt gegangen wird', of: 'das Bild' },
	'sampler-race': { evaluations: 'Auswertungen, die jeder Sampler bekommt' },
	'schedule-bench': {
		schedule: walkWords.schedule,
		steps: walkWords.steps,
		picture: 'das Bild des Films'
	},
	'sign-painter': { length: 'Buchstaben im Wort' },
	'six-stops': { sampler: walkWords.sampler },
	'sketch-to-picture': { strength: 'wie viel neu gezeichnet wird', from: 'die Skizze' },
	'token-strip': {
		prompt: 'der Satz',
		other: 'ein zweiter Satz, zum Vergleich',
		row: 'das gewählte Wort, 0 das Anfangszeichen',
		view: 'seine Zahlen für sich, im Satz, oder was sich ändert'
	},
	'too-big': { thing: 'was gewünscht wird' },
	'training-examples': { thing: 'wessen Bilder gezeigt werden' },
	'two-bells': {
		step: 'der Schritt von zwanzig',
		x0: 'der saubere Wert',
		x: 'der verrauschte Wert',
		doubt: 'wie unsicher der saubere Wert ist'
	},
	'two-halves': { points: 'wie viele jeder Lerner hat: 0 für zwei, 3 für tausend' },
	'unet-map': {
		prompt: walkWords.prompt,
		part: 'der Teil, der angesehen und herausgeschnitten wird'
	},
	'watch-it-learn': { moment: 'der Augenblick im Training' }
};

/** What a parameter of a figure sets. */
export const parameterWords = wordsOfParameters(own, frameWords, walkWords);

/** What was wrong with a value that was given for a parameter, and what is used. */
export const settingSentence: typeof en.settingSentence = ({ name, ...note }) =>
	noteSentenceAbout({ field: name, ...note }, `Angabe „${name}“`);
