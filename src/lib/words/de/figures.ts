import type * as en from '../en/figures.ts';
import type { Translated } from '../translated.ts';
import { written } from '../written.ts';

/** Words of the figures that need no network, in German. */
export const figures: Translated<typeof en.figures> = {
	mixer: {
		label: 'Ein Bild und Rauschen, gemischt',
		title: 'Misch ein Bild mit Rauschen',
		source: 'Bild',
		sources: { apple: 'Apfel', cat: 'Katze', car: 'Auto', drawing: 'malen', own: 'deins' },
		captions: {
			sample: 'ein Trainingsbild',
			drawing: 'deine Zeichnung',
			own: 'dein Bild, in 64 × 64'
		},
		noise: 'Rauschen',
		mixture: 'die Mischung',
		times: '×',
		t: 'Zeit',
		at: (t, words, named) => `${named ? 't = ' : ''}${t} von 1000, ${words}`,
		another: 'Anderes Rauschen',
		open: 'Bild öffnen',
		hint: 'Öffne eins, füg es ein oder lass es hier fallen. Es bleibt auf diesem Gerät.',
		notAPicture:
			'Dein Browser kann diese Datei nicht als Bild lesen. Versuch es mit PNG, JPEG oder WebP.',
		noSample: 'Das Trainingsbild ließ sich nicht holen. Zeichne eins oder öffne ein eigenes.',
		paint: 'Farbe',
		paints: {
			ink: 'Tinte',
			red: 'Rot',
			yellow: 'Gelb',
			green: 'Grün',
			blue: 'Blau',
			white: 'Weiß'
		},
		clear: 'Leeres Blatt',
		pad: 'Zeichenblatt. Pfeiltasten bewegen den Pinsel, die Leertaste tupft.',
		weights: (signal, noise) => `${signal}² + ${noise}² = 1`,
		ratio: (snr) => `Bild² ÷ Rauschen² = ${snr}`,
		values: 'Alle 12.288 Zahlen der Mischung',
		spread: (words) => `Histogramm der Mischung neben der Glockenkurve des Rauschens: ${words}.`,
		notice:
			'Die beiden Gewichte sind keine Anteile eines Ganzen, aber ihre Quadrate ergeben zusammen 1. Das Rauschen häuft sich also nicht auf dem Bild an, es tritt an seine Stelle, und nahe t = 1000 folgen die Zahlen der Glockenkurve reinen Rauschens.'
	},
	schedule: {
		label: 'Rauschpläne, und einer zum Biegen',
		title: 'Bieg den Rauschplan',
		schedule: 'Rauschplan',
		names: {
			linear: 'Linear',
			scaledLinear: 'Skaliert linear',
			scaledLinearToZero: 'Bis auf nichts verblasst',
			cosine: 'Kosinus',
			bent: 'Selbst gebogen'
		},
		axis: 'der Anteil des Bildes an der Mischung (ᾱ, das Quadrat seines Gewichts) über der Zeit t',
		plainAxis: 'wie viel von der Mischung Bild ist, über der Zeit',
		curve: 'ᾱ gegen t, mit Griffen zum Biegen',
		handle: (t) => `ᾱ bei t = ${t}`,
		balance: (t) => `gleich viel bei t = ${t}`,
		film: 'Ein Bild in neun Augenblicken, gleichmäßig über die Zeit verteilt.',
		balanced: (t) => `Ab t = ${t} ist mehr Rauschen als Bild da.`,
		left: (weight, ratio) =>
			`Am Ende hat das Bild noch das Gewicht ${weight}${ratio ? ` (Bild² ÷ Rauschen² = ${ratio})` : ''}.`,
		nothingLeft: 'Am Ende ist vom Bild nichts übrig.',
		effect: (steps) =>
			`Was ${steps} Schritte vom reinen Rauschen zurück falsch machen, wo wir die richtige Antwort kennen`,
		brightness: 'Helligkeit',
		spread: 'Kontrast',
		error: 'Fehler',
		steps: 'Schritte',
		notice:
			'Die halbe Zeit ist nicht das halbe Rauschen. Und wo am Ende noch etwas vom Bild übrig ist, beginnt der Rückweg an einer Stelle, die das Training nie gesehen hat. Was herauskommt, ist zu dunkel oder zu hell, egal wie viele Schritte man macht.'
	},
	errors: {
		label: 'Fehler der Sampler gegen Auswertungen des Netzes',
		title: 'Was eine Auswertung bringt',
		sampler: 'Sampler',
		steps: 'Schritte',
		evaluations: 'Auswertungen',
		error: 'Fehler',
		slope: 'Steigung am Ende',
		order: (order) => `Steigung −${order}`,
		one: (label, error) => `${label} ${error}`,
		alt: (evaluations, errors) =>
			`Fehler gegen Auswertungen, beide auf Achsen, auf denen jeder Strich ein Vielfaches des vorigen ist. Bei ${evaluations} Auswertungen: ${errors}.`,
		notice:
			'Mit doppelt so vielen Auswertungen halbiert sich der Fehler des einfachsten Verfahrens, und der eines klügeren fällt auf ein Viertel. Bei sehr wenigen ist Heun aber das schlechteste von allen, denn Klugheit zahlt sich erst ganz rechts aus. Die Einbrüche sind Glück: Dort wechselt der Fehler sein Vorzeichen.'
	},
	karras: {
		label: 'Wie ρ die Schritte verteilt',
		title: 'Wo man auf dem Weg hinab anhält',
		axis: 'Rauschstärke jedes Schritts, vom Rauschen zum Bild; jeder Strich ist das Zehnfache des vorigen',
		rho: 'ρ',
		plainRho: 'Wie die Halte verteilt sind, ρ',
		alt: (steps, rho, below) =>
			`${steps} Rauschstärken zwischen 80 und 0,002 mit ρ = ${written(rho)}; ${below} davon liegen unter 1.`,
		where: (below, steps) =>
			`${below} von ${steps} Schritten entfallen auf Rauschstärken unter 1, wo sich Formen und Einzelheiten entscheiden.`,
		errors: (rho) =>
			`Fehler jedes Samplers gegen ρ von 1 bis 15; die Marke steht bei ρ = ${written(rho)}.`,
		notice:
			'Gleichmäßig verteilt (ρ = 1) geht fast jeder Schritt dort drauf, wo kaum etwas außer Rauschen ist, und jeder Sampler schneidet schlecht ab. Ein höheres ρ verlegt Schritte ins schwache Rauschen, wo sich Formen und Einzelheiten entscheiden. Ab etwa ρ = 5 gewinnst du nur noch wenig. Der Artikel, aus dem es stammt, nimmt 7.'
	},
	paths: {
		label: 'Wege vom Rauschen zu den Daten in der Ebene, ohne und mit frischem Rauschen',
		title: 'Zwei Wege hinab',
		ways: {
			ode: {
				name: 'Ohne frisches Rauschen',
				about: 'Ein Anfang, ein Weg, ein Ende, jedes Mal.'
			},
			sde: {
				name: 'Mit frischem Rauschen',
				about: 'Derselbe Anfang kann überall enden, wo Daten sind.'
			}
		},
		plane: (way) => `${way}: Wege der angefassten Punkte über den Inseln der Daten`,
		start: (which, x, y) => `Startpunkt ${which} bei (${x}; ${y}). Pfeiltasten bewegen ihn.`,
		marginal: (way, words) =>
			`${way}: wo 400 Punkte von links nach rechts stehen, ${words}, neben der Kurve, die die Theorie angibt. Sie stimmen überein.`,
		time: 'Schritt',
		at: (stop, last, words) => `${stop} von ${last}, ${words}`,
		again: 'Noch einmal, mit anderem Rauschen',
		numbers: 'Wo sie enden, in Zahlen',
		from: 'Von',
		island: (which, place) => `Insel ${which}, ${place}`,
		islands: (which) => `Insel ${which}`,
		notice:
			'Die Wege sind verschieden, die Mengen nicht. Unter jeder Ebene werden dieselben 400 Punkte von links nach rechts gezählt, und in jedem Augenblick passen beide zur selben gestrichelten Kurve. Fass einen Startpunkt an, oder lass dir anderes Rauschen geben.'
	}
};
