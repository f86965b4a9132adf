import type * as en from '../en/denoise.ts';
import type { Translated } from '../translated.ts';
import { fixed, grouped } from '../written.ts';

const group = (count: number): string => grouped(count);

/** Words of the figures on learning to denoise, in German. */
export const denoise: Translated<typeof en.denoise> = {
	askNetwork: 'Das Netz fragen (4 MB)',
	game: {
		label: 'Sei das Netz: Rate, was sauber war',
		title: 'Sei das Netz',
		which: 'Die Welt der Bilder',
		worlds: { line: 'Einzelne Zahlen', picture: 'Bilder' },
		round: (round, of) => `Runde ${round} von ${of}`,
		levels: (signal, noise) => `x = ${signal} · sauber + ${noise} · Rauschen`,
		give: 'Das ist mein Tipp',
		next: 'Nächste Runde',
		undo: 'Rückgängig',
		restart: 'Noch einmal, mit anderem Rauschen',
		tick: 'Kreuz mindestens ein Bild an.',
		you: 'du',
		network: 'das Netz',
		best: 'bestmöglich',
		bestOfTwelve: 'am besten mit diesen zwölf',
		notice:
			'Bei wenig Rauschen ist eine Antwort richtig. Bei viel Rauschen könnten es mehrere sein, und wenn du auf eine davon setzt, zahlst du teuer, falls es eine andere war. Die sicherste Antwort liegt dazwischen.',
		chart: {
			axis: 'Runde; das Rauschen wächst',
			alt: (series) =>
				`Verlust in jeder Runde, auf einer Achse, auf der jede Linie das Zehnfache der unteren ist. ${series}.`
		},
		score: (parts, rounds) =>
			`Durchschnittlicher Verlust über ${rounds === 1 ? '1 Runde' : `${rounds} Runden`}: ${parts}.`,
		scored: (name, loss) => `${name} ${loss}`,
		line: {
			alt: (x, signal, noise, places) =>
				`Die Trainingsdaten sind zehn Zahlen: ${places}. Die gezeigte Zahl, ${x}, ist ${signal} mal eine davon plus ${noise} mal Rauschen.`,
			place: (count, at) => `${count} bei ${at}`,
			data: 'Alle Trainingsdaten, und dein Tipp',
			hills: 'Wie oft jede von ihnen wo landen würde',
			seen: (x) => `x = ${x}`,
			handle: 'Dein Tipp, was die saubere Zahl ist',
			equation: (x, signal, guess, noise, eps) => `${x} = ${signal} × ${guess} + ${noise} × ${eps}`,
			means: (eps) => `Du sagst also: Das Rauschen war ${eps}.`,
			result: (x0, eps, loss) =>
				`Es war ${x0}, also war das Rauschen ${eps}. Dein Verlust: ${loss}.`,
			average: (odds, best, yours, least) =>
				`Hättest du es wissen können? Dieses x kommt von ${odds}. So gewichtet, ist der Durchschnitt der Zahlen ${best}. Würde dir dieses x wieder und wieder gezeigt, so verlöre deine Antwort ${yours} pro Runde, jene ${least}.`,
			odds: (at, percent) => `${at} in ${percent} von 100 Fällen`
		},
		picture: {
			noisy: 'was du siehst, x',
			noisyAlt: 'Ein verrauschtes Bild.',
			guess: (count) =>
				count < 2 ? 'dein Schätzbild' : `dein Schätzbild: der Durchschnitt von ${count}`,
			guessAlt: (count) =>
				count === 0
					? 'Noch kein Tipp.'
					: count === 1
						? 'Das angekreuzte Bild.'
						: `Der Durchschnitt von ${count} angekreuzten Bildern.`,
			network: 'das Schätzbild des Netzes',
			networkAlt: 'Was das Netz für das saubere Bild hält, ohne Wörter.',
			truth: 'was es war',
			truthAlt: (caption) => `Es war: ${caption}.`,
			hidden: 'Zeigt sich, wenn du getippt hast.',
			ask: 'Es war eins dieser zwölf. Kreuz alle an, die es gewesen sein können: Dein Tipp ist ihr Durchschnitt.',
			was: 'Es war das mit dem gestrichelten Rahmen.',
			result: (loss, network, best) =>
				`Dein Verlust: ${loss}. Der des Netzes: ${network === '–' ? 'noch nicht da' : network}. Das Mindeste, das diese zwölf zulassen: ${best}.`,
			fair: 'Du weißt, dass es eins von zwölf sein muss. Das Netz hat nie so eine Liste gesehen und muss mit jedem Bild seiner Welt rechnen.'
		}
	},
	best: {
		label: 'Die beste einzelne Schätzung, während das Rauschen wächst',
		title: 'Die beste einzelne Schätzung',
		logSigma: 'Rauschen',
		level: (noise) => `${noise} Teile auf 1 Teil Bild`,
		another: 'Anderes Rauschen',
		noisy: 'verrauschtes Bild',
		noisyAbout: 'Mehr bekommt keiner von beiden gezeigt.',
		exact: 'exakte Antwort, wenn es nur zwölf Bilder gäbe',
		inPlay: (count, loss) =>
			count < 1.05
				? `Nur eins davon passt. Verlust ${loss}.`
				: `Ein Durchschnitt von etwa ${fixed(count, 1)} davon. Verlust ${loss}.`,
		network: 'die Antwort des Netzes, ohne Wörter',
		networkAbout: (loss) => `Es muss mit seiner ganzen Welt rechnen. Verlust ${loss}.`,
		candidates:
			'Die zwölf, und wie wahrscheinlich es jedes davon ist. Wähl, welches es in Wirklichkeit ist.',
		suspect: (caption, percent) => `${caption}, wahrscheinlich zu ${percent} Prozent`,
		notice:
			'Mehr Rauschen macht die Antwort nie wilder, nur weicher. Es passen mehr Bilder, und am sichersten ist der Durchschnitt von allen. Wer nur zwölf Bilder kennt, bleibt lange scharf, aber das ist Erinnern. Das Netz muss viel früher verschwimmen.'
	},
	small: {
		label: 'Ein kleiner Trainingslauf, auf dieser Seite',
		title: 'Trainiere selbst eins',
		badge: (backend, ms) =>
			`live · ${backend === 'wasm' ? 'WebAssembly' : 'JavaScript'}${ms ? ` · ${ms} ms pro Schritt` : ''}`,
		waiting: 'noch nichts trainiert',
		start: 'Training starten',
		pause: 'Pause',
		goOn: 'Weiter',
		again: 'Ein neues trainieren',
		starting: 'Macht sich bereit',
		progress: 'Training',
		step: (step, of) => `Schritt ${group(step)} von ${group(of)}`,
		network: (parameters) =>
			parameters
				? `Jeder Schritt zeigt ihm 128 verrauschte Punkte und verstellt seine ${group(parameters)} Zahlen ein wenig.`
				: 'Jeder Schritt zeigt ihm 128 verrauschte Punkte und verstellt seine Zahlen ein wenig.',
		curve: 'Verlust: wie falsch es liegt, Schritt für Schritt',
		axis: 'Schritt',
		least: (loss) => `bestmöglich ${loss}`,
		curveAlt: (step, last, least) =>
			`Verlust über ${step} Schritte${last ? `, am Ende ${last}` : ''}${least ? `; bestmöglich wäre ${least}` : ''}.`,
		plane: 'Seine Schätzungen für 60 verrauschte Punkte',
		planeAlt: (noise, step) =>
			`Sechzig verrauschte Punkte, ${noise} Teile Rauschen, und wo das Netz von Schritt ${step} sie vermutet, neben den besten Schätzungen und den Daten.`,
		level: (noise) => `${noise} Teile auf 1 Teil Daten`,
		noisy: 'verrauschter Punkt',
		guess: 'seine Schätzung',
		best: 'bestmögliche Schätzung',
		notice:
			'Der Verlust fällt schnell, dann kaum noch, und nie auf null, denn was niemand einem verrauschten Punkt ansehen kann, kann niemand lernen. Bei viel Rauschen verlassen sogar die besten Schätzungen die Monde und sammeln sich in der Mitte.'
	},
	watch: {
		label: 'Dieselben Wörter, dasselbe Rauschbild, in mehreren Augenblicken eines Trainings',
		title: 'Sieh ihm beim Lernen zu',
		made: 'während dieses Modell trainiert wurde',
		recipe: (sampler, steps, guidance, seed) =>
			[sampler, `${steps} Schritte`, `Führung ${guidance}`, `Startwert ${seed}`]
				.filter(Boolean)
				.join(' · '),
		after: (pictures, share) => `Nach ${group(pictures)} Bildern, ${share} seines Trainings.`,
		small: (side) =>
			`Bis hierher übte es an Bildern von ${side} × ${side}, weil das schneller ging; sie sind vergrößert gezeigt.`,
		picture: (prompt, pictures) =>
			`„${prompt}“, gezeichnet nach ${group(pictures)} Trainingsbildern.`,
		moments: 'Anteil des Trainings, der geschafft ist; wähl, was groß gezeigt wird',
		moment: (share, pictures, side, loss) =>
			`${share} des Trainings, ${group(pictures)} Bilder, ${side} mal ${side}; Verlust ${loss}`,
		losses: (count) =>
			`Unter jedem steht sein Verlust, also wie falsch es lag, an ${count} frischen Bildern. Schraffiert ist er, wo diese kleiner waren, denn dann ist es ein anderes Maß.`,
		notice:
			'Farben und Orte kommen zuerst, Dinge später, ihre Einzelheiten zuletzt. Der Verlust fällt von einem Augenblick zum nächsten nur wenig, und doch siehst du den Unterschied.'
	}
};
