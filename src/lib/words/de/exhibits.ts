import type * as en from '../en/exhibits.ts';
import type { Translated } from '../translated.ts';

/**
 * What each figure is, in German, by the name of its folder; in the order in which the gallery
 * shows them: the parts of a step, then the figures as the lessons bring them.
 */
export const exhibitWords: Translated<typeof en.exhibitWords> = {
	'film-strip': {
		title: 'Filmstreifen',
		about: 'Ein Weg als Film, und der Schritt, der angesehen wird, von einem Bild zum nächsten.'
	},
	equation: {
		title: 'Gleichung',
		about: 'Ein Schritt als sechs Bilder, in der Reihenfolge, in der sie berechnet werden.'
	},
	'pixel-readout': {
		title: 'Pixel',
		about: 'Dieselbe Gleichung mit den Zahlen eines Pixels, die aufgehen wie hingeschrieben.'
	},
	'step-charts': {
		title: 'Alle Zahlen auf einmal',
		about: 'Wie viel von der Mischung Bild ist und wie ihre Zahlen verteilt sind.'
	},
	glance: {
		title: 'Ein Blick',
		about: 'Nur die Größen, von denen eine Stelle handelt.',
		notice: 'Das Schätzbild ist vom ersten Schritt an da, aber es ist verschwommen.'
	},
	'step-inspector': {
		title: 'Schritt-Lupe',
		about:
			'Alles zusammen: abspielen, Schritt für Schritt gehen oder einen Schritt in Zeitlupe zerlegen.'
	},
	scrubber: {
		title: 'Film zum Ziehen',
		about:
			'Die ganze Maschine im Kleinen: ein Prompt, ein Startwert, eine Führung und ein Streifen, an dem du vom Rauschen zum Bild ziehst.'
	},
	provenance: {
		title: 'Herkunft',
		about: 'Ein Bild neben den nächsten von 2.048 Trainingsbildern, auf einer gemessenen Skala.'
	},
	'training-examples': {
		title: 'Was ihm gezeigt wurde',
		about: 'Jedes Trainingsbild im Regal, das ein bestimmtes Ding zeigt.'
	},
	'forward-mixer': {
		title: 'Rauschmischer',
		about: 'Ein Bild und Rauschen in jedem Verhältnis, mit den Zahlen, die sich ergeben.'
	},
	'schedule-bench': {
		title: 'Werkbank für Rauschpläne',
		about: 'Wie schnell ein Bild ertrinkt, unter benannten Rauschplänen und einem selbst gebogenen.'
	},
	'be-the-network': {
		title: 'Sei das Netz',
		about: 'Zwanzig Runden der Aufgabe des Netzes: Sag, was sauber ist und was Rauschen.'
	},
	'best-guess': {
		title: 'Die beste Schätzung',
		about:
			'Die beste einzelne Antwort auf mehr und mehr Rauschen, von einem scharfen Bild bis zum Durchschnitt.'
	},
	'small-training': {
		title: 'Ein kleiner Trainingslauf',
		about: 'Ein kleines Netz lernt auf dieser Seite, Rauschen zu entfernen, während du zusiehst.'
	},
	'watch-it-learn': {
		title: 'Beim Lernen zusehen',
		about: 'Dieselben Wörter und dasselbe Rauschbild, in mehreren Augenblicken eines Trainings.'
	},
	'leave-the-dice-out': {
		title: 'Ohne Würfel',
		about:
			'Derselbe Weg von sechs Startwerten, mit frischem Rauschen in jedem Schritt und ganz ohne.'
	},
	'seed-grid': {
		title: 'Gitter der Startwerte',
		about: 'Ein Prompt von neun Anfängen aus, und was zwischen zweien davon liegt.'
	},
	'token-strip': {
		title: 'Token-Streifen',
		about: 'Ein Prompt als Tokens, und jedes Token als die Zahlen, die das Netz bekommt.'
	},
	'embedding-map': {
		title: 'Karte der Embeddings',
		about:
			'Jedes Wort, das das Modell kennt, nach seinen Zahlen ausgelegt; nächste Wörter, und Summen von Wörtern.'
	},
	'attention-map': {
		title: 'Karte der Aufmerksamkeit',
		about: 'Wo jedes Wort eines Prompts im Bild wirkt, Schritt für Schritt und Schicht für Schicht.'
	},
	'guidance-dial': {
		title: 'Führung einstellen',
		about:
			'Was das Netz mit dem Prompt und ohne ihn sagt, und wie weit ein Schritt über beides hinausgeht.'
	},
	'guidance-forms': {
		title: 'Arten der Führung',
		about:
			'Gehorsam, Vielfalt und ausgebrannte Pixel unter sieben Arten der Führung, von schwach bis stark.'
	},
	'detail-meter': {
		title: 'Messgerät für Einzelheiten',
		about:
			'Wie sehr sich Bilder eines Prompts von Startwert zu Startwert unterscheiden, wenn der Prompt mehr sagt.'
	},
	paths: {
		title: 'Wege',
		about: 'Dieselben Punkte auf dem Weg vom Rauschen zu den Daten, ohne und mit frischem Rauschen.'
	},
	'error-chart': {
		title: 'Fehlerdiagramm',
		about: 'Wie weit von der exakten Antwort Sampler enden, nach wie vielen Auswertungen.'
	},
	'karras-rho': {
		title: 'Das ρ von Karras',
		about: 'Wo ein Weg auf dem Weg hinab anhält, und was das mit dem Fehler macht.'
	},
	'sampler-race': {
		title: 'Wettlauf der Sampler',
		about: 'Ein paar Sampler vom selben Rauschbild aus, jeder mit gleich vielen Auswertungen.'
	},
	'few-steps': {
		title: 'Wenige Schritte',
		about: 'Das Modell, das Modell in Eile und sein Schüler, der auf wenige Schritte trainiert ist.'
	},
	'sketch-to-picture': {
		title: 'Aus einer Skizze',
		about:
			'Eine Skizze, eine Zeichnung oder dein eigenes Bild, ein wenig oder ganz neu gezeichnet, und was das mit beidem macht.'
	},
	repaint: {
		title: 'Übermalen',
		about:
			'Ein Teil eines Bildes wird mit anderen Wörtern neu gezeichnet, und der Rest bleibt auf den Punkt genau. Gemessen wird, wie sehr man den Rand sieht.'
	},
	flicker: {
		title: 'Flackern',
		about:
			'Eine bewegte Skizze, Bild für Bild gezeichnet: jedes mit eigenem Rauschbild, alle mit demselben und mit einem, das sich dreht.'
	},
	'watch-a-word': {
		title: 'Zusehen, wie es ein Wort lernt',
		about: 'Dasselbe Rauschbild, während das Modell ein Wort für acht Zeichnungen lernt.'
	},
	'sign-painter': {
		title: 'Schildermaler',
		about:
			'Ein Wort aus vier Buchstaben auf sechs Schildern, und wie aus meist richtigen Buchstaben meist falsche Wörter werden.'
	},
	hands: {
		title: 'Hände',
		about:
			'Fünfzehn Zeichnungen, die im Training „hand“ hießen, und sechzehn Hände, die das Modell daraus macht.'
	},
	'rare-things': {
		title: 'Seltene Dinge',
		about: 'Drei Dinge, die das Training je etwa 300 Mal gezeigt hat, und was aus ihnen wurde.'
	},
	'star-on-car': {
		title: 'Welches liegt oben?',
		about:
			'Ein Stern auf einem Auto, ein Auto auf einem Stern und beide nebeneinander, vom selben Rauschbild aus.'
	},
	'silent-colour': {
		title: 'Die Farbe, die du nicht verlangt hast',
		about:
			'Welche Farbe ein Apfel bekommt, wenn der Prompt keine nennt, bei drei Stärken der Führung.'
	},
	'true-or-false': {
		title: 'Wahr oder falsch?',
		about: 'Karten mit dem, was man über Bildgeneratoren sagt, und was daran stimmt.'
	},
	'cost-of-pixels': {
		title: 'Was Punkte kosten',
		about:
			'Was eine Antwort unseres Netzes in fünf Größen kostet: gezählt, und auf deinem Gerät gemessen.'
	},
	'too-big': {
		title: 'Zu groß',
		about:
			'Dieselben Wörter in der Größe, die das Netz gelernt hat, und doppelt so groß, mit gezählten Dingen.'
	},
	compression: {
		title: 'Hin und zurück',
		about:
			'Ein Bild, die wenigen Zahlen, die ein Paar von Netzen daraus macht, und was zurückkommt.'
	},
	cascade: {
		title: 'Was ein zweites Netz dazutut',
		about:
			'Ein kleines Bild vergrößert, schlicht und von einem zweiten Netz, neben dem wahren großen.'
	},
	'habit-meter': {
		title: 'Gewohnheiten',
		about:
			'Gewohnheiten beim Schreiben von Prompts, und wie oft jede bringt, was gewünscht war: in Paaren gemessen.'
	},
	'memorise-or-generalise': {
		title: 'Auswendig, oder nicht',
		about:
			'Ein exakter Lerner mit 1 bis 500 Trainingsbildern und unser Netz, jeweils neben dem nächsten Bild, das ihnen gezeigt wurde.'
	},
	'picture-halves': {
		title: 'Zwei Hälften, in Bildern',
		about:
			'Zwei kleine Netze, die kein Trainingsbild teilen, und ab wie vielen sie dasselbe neue zeichnen.'
	},
	'two-halves': {
		title: 'Zwei Hälften, aus Punkten',
		about:
			'Zwei Lerner, die keinen Punkt teilen, und wie weit auseinander sie von denselben Starts aus enden.'
	},
	'energy-meter': {
		title: 'Stromzähler',
		about:
			'Was Bilder brauchen, von einem bis hundert Millionen, neben dem, was das Training gebraucht hat.'
	},
	'every-sign': {
		title: 'Zeichen für Zeichen',
		about:
			'Ein Schritt als Gleichung, und von jedem Zeichen das Bild, der Code, der gelaufen ist, und der Artikel.'
	},
	circle: {
		title: 'Ein Kreis',
		about:
			'Bild, Rauschen, v und u auf einem Viertelkreis, und wie weit unser Netz bei jedem Winkel danebenliegt.'
	},
	'two-bells': {
		title: 'Zwei Glocken',
		about: 'Der Mittelwert und die Streuung eines Schritts, als Produkt zweier Glockenkurven.'
	},
	'one-field': {
		title: 'Ein Feld',
		about: 'Score, Wege mit und ohne frisches Rauschen, und Flow: ein Feld in der Ebene.'
	},
	'six-stops': {
		title: 'Sechs Halte, neun Arten',
		about: 'Wie nah sechs Auswertungen bei neun Verteilungen kommen, gemessen an diesem Modell.'
	},
	clocks: {
		title: 'Vier Uhren',
		about:
			'Dieselben Halte auf vier Rauschplänen, auf einer Achse, und was das Prüfnetz zu den Bildern sagt.'
	},
	'unet-map': {
		title: 'Das Netz, Teil für Teil',
		about:
			'Unser Netz, wie es gebaut ist: was jeder Block bei jedem Schritt sagt, wohin eine Stelle sieht, und das Bild ohne irgendeinen Teil.'
	},
	probe: {
		title: 'Wo ist es?',
		about:
			'Ein Umriss, aus der Mitte des Netzes gelesen, während das Bild noch Rauschen ist, neben einem aus den Punkten gelesenen.'
	}
};
