import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import type { OptionName } from '#lib/recipe/recipe-options.ts';
import type * as en from '../en/choices.ts';
import type { Translated } from '../translated.ts';
import { samplerLabels } from './sampler-labels.ts';
import { written } from '../written.ts';

/** What can be chosen in a recipe, in German. */

export const samplerWords: Translated<typeof en.samplerWords> = {
	ddpm: {
		label: samplerLabels.ddpm,
		sentence: 'Nimmt etwas Rauschen weg und gibt ein wenig frisches zurück, viele Male.',
		paper: 'Ho, Jain & Abbeel 2020, Algorithmus 2'
	},
	ddim: {
		label: samplerLabels.ddim,
		sentence: 'Schätzt das saubere Bild und behält das geschätzte Rauschen, nur leiser gedreht.',
		paper: 'Song, Meng & Ermon 2021, Gl. 12'
	},
	plms: {
		label: samplerLabels.plms,
		sentence: 'DDIM, das seine letzten vier Schätzungen ansieht, um zu erkennen, wohin es läuft.',
		paper: 'Liu, Ren, Lin & Zhao 2022 (PNDM), Gl. 11–12'
	},
	euler: {
		label: samplerLabels.euler,
		sentence: 'Geht geradeaus den Pfeil entlang und fragt dann nach einem neuen Pfeil.',
		paper: 'Karras, Aittala, Aila & Laine 2022, Algorithmus 1 ohne seine zweite Hälfte'
	},
	eulerAncestral: {
		label: samplerLabels.eulerAncestral,
		sentence: 'Geht den Pfeil entlang zu weit und gleicht es mit frischem Rauschen aus.',
		paper: 'Crowson 2022, k-diffusion, sample_euler_ancestral'
	},
	heun: {
		label: samplerLabels.heun,
		sentence:
			'Probiert einen Schritt, sieht auch dort den Pfeil an und geht entlang ihrer beider Mitte.',
		paper: 'Karras, Aittala, Aila & Laine 2022, Algorithmus 1'
	},
	lms: {
		label: samplerLabels.lms,
		sentence: 'Führt die Kurve durch seine letzten Pfeile fort, statt geradeaus zu gehen.',
		paper: 'Crowson 2022, k-diffusion, sample_lms'
	},
	dpmSolver: {
		label: samplerLabels.dpmSolver,
		sentence:
			'Rechnet von Hand aus, was sich ausrechnen lässt, und führt nur das Schätzbild als Kurve fort.',
		paper: 'Lu, Zhou, Bao, Chen, Li & Zhu 2022 (DPM-Solver++), Algorithmus 2'
	},
	unipc: {
		label: samplerLabels.unipc,
		sentence:
			'Wie DPM-Solver++, verbessert aber jeden Schritt mit der Antwort, die der nächste ohnehin einholt.',
		paper: 'Zhao, Bai, Rao, Zhou & Lu 2023, Algorithmen 5–6'
	},
	deis: {
		label: samplerLabels.deis,
		sentence:
			'Rechnet von Hand aus, was sich ausrechnen lässt, und führt nur das geschätzte Rauschen als Kurve fort.',
		paper: 'Zhang & Chen 2023, §3.2, log-ρ multistep'
	},
	lcm: {
		label: samplerLabels.lcm,
		sentence:
			'Springt zum Schätzbild, macht es wieder verrauscht, etwas weniger, und springt von Neuem.',
		paper: 'Luo, Tan, Huang, Li & Zhao 2023 (LCM), Algorithmus 3'
	},
	flowHeun: {
		label: samplerLabels.flowHeun,
		sentence:
			'Flow Euler, das auch dort nach der Richtung sieht, wo ein Schritt landet, und beide mittelt.',
		paper: 'Esser et al. 2024, mit dem Schritt von Karras et al. 2022, Algorithmus 1'
	},
	flowEuler: {
		label: samplerLabels.flowEuler,
		sentence:
			'Geht die gerade Linie vom Rauschen zum Bild und fragt immer wieder nach der Richtung.',
		paper: 'Liu, Gong & Liu 2023 (rectified flow), §2.1; Esser et al. 2024'
	}
};

export const scheduleWords: Translated<typeof en.scheduleWords> = {
	cosine: { label: 'Kosinus', paper: 'Nichol & Dhariwal 2021' },
	linear: { label: 'Linear', paper: 'Ho et al. 2020' },
	scaledLinear: { label: 'Skaliert linear', paper: 'Rombach et al. 2022' },
	sigmoid: { label: 'Sigmoid', paper: 'Xu et al. 2022' },
	linearToZero: { label: 'Linear, bis zum reinen Rauschen', paper: 'Lin et al. 2024' },
	scaledLinearToZero: {
		label: 'Skaliert linear, bis zum reinen Rauschen',
		paper: 'Lin et al. 2024'
	},
	bent: { label: 'Selbst gebogen', paper: 'von dir' }
};

export const spacingWords: Translated<typeof en.spacingWords> = {
	trailing: { label: 'Trailing', paper: 'Lin et al. 2024' },
	leading: { label: 'Leading', paper: 'Lin et al. 2024' },
	linspace: { label: 'Linspace', paper: 'Lin et al. 2024' },
	karras: { label: 'Karras', paper: 'Karras et al. 2022' },
	exponential: { label: 'Exponentiell', paper: 'Lu et al. 2022' },
	flow: { label: 'Flow-Zeit', paper: 'Esser et al. 2024' },
	beta: { label: 'Beta', paper: 'Lee et al. 2024, Beta Sampling is All You Need' },
	ays: {
		label: 'Align your steps',
		paper: 'Sabour, Fidler & Kreis 2024, für Stable Diffusion 1.5'
	},
	klOptimal: { label: 'KL-optimal', paper: 'Sabour, Fidler & Kreis 2024, Satz 3.1' },
	own: { label: 'Eigene Halte', paper: 'von dir' }
};

/** How the two answers become one. */
export const guidanceWords: Translated<typeof en.guidanceWords> = {
	plain: {
		label: 'Einfach',
		sentence: 'Bei jedem Schritt derselbe Zug.',
		paper: 'Ho & Salimans 2022, Gl. 6'
	},
	interval: {
		label: 'In einem Bereich',
		sentence:
			'Zieht nur zwischen zwei Rauschstärken; außerhalb gilt die Antwort auf den Prompt selbst.',
		paper: 'Kynkäänniemi et al. 2024'
	},
	rescaled: {
		label: 'Reskaliert',
		sentence: 'Bringt den Kontrast zurück in Richtung dessen, was er ohne den Zug ist.',
		paper: 'Lin et al. 2024, §3.4'
	},
	apg: {
		label: 'Projiziert (APG)',
		sentence: 'Lässt den Teil des Zugs weg, der nur die Farben kräftiger macht.',
		paper: 'Sadat, Hilliges & Weber 2025, ohne Momentum'
	},
	cfgpp: {
		label: 'CFG++',
		sentence:
			'Zieht am Schätzbild, gibt aber das Rauschen zurück, das ohne Wörter geschätzt wurde. 12,5 ist sein λ = 1.',
		paper: 'Chung et al. 2025, Algorithmus 2'
	},
	auto: {
		label: 'Autoguidance',
		sentence:
			'Zieht weg von dem, was dasselbe Netz früher in seinem Training sagte, statt weg von keinen Wörtern. Seine Gewichte, 4,0 MB, werden erst geholt; ein negativer Prompt hat nichts zu sagen.',
		paper: 'Karras et al. 2024, Gl. 4'
	},
	dynamic: {
		label: 'Dynamische Schwelle',
		sentence:
			'Wo Werte über Schwarz und Weiß hinauslaufen, werden alle gestaucht, statt abgeschnitten.',
		paper: 'Saharia et al. 2022, §2.3'
	}
};

export const modelWords: Translated<typeof en.modelWords> = {
	'scenes-64': { label: 'Das Modell' },
	'scenes-64-few': { label: 'Sein Schüler' },
	'scenes-64-early': { label: 'Das Modell, früh im Training' }
};

interface OptionWords {
	label: string;
	hint: string;
	/** What its values are called, where they have names. */
	choices?: Readonly<Record<string, string>>;
}

const options: Readonly<Record<OptionName, OptionWords>> = {
	variance: {
		label: 'Varianz',
		hint: 'Wie viel Rauschen zurückgegeben wird.',
		choices: { small: 'β̃, am wenigsten', large: 'β, am meisten', none: 'keine, zum Ansehen' }
	},
	eta: {
		label: 'η',
		hint: 'Wie viel vom frischen Rauschen dazukommt: 0 keins, 1 so viel wie bei DDPM.'
	},
	order: { label: 'Ordnung', hint: 'Wie viele der letzten Antworten zugleich benutzt werden.' },
	slope: {
		label: 'Steigung',
		hint: 'Wie die zweite Ordnung ihre beiden Schätzungen gewichtet.',
		choices: { midpoint: 'Mittelpunkt', heun: 'exakt' }
	},
	bh: {
		label: 'B(h)',
		hint: 'Wie ein Schritt zwei Schätzungen gewichtet.',
		choices: { bh1: 'h', bh2: 'eʰ − 1' }
	},
	corrector: {
		label: 'Korrektor',
		hint: 'Ob Schritte nachgebessert werden.',
		choices: { on: 'an', off: 'aus' }
	},
	gamma: {
		label: 'γ',
		hint: 'Wie weit jeder Sprung ins Rauschen zurückgeht: 0 gar nicht (DDIM), 1 ganz (LCM).'
	},
	churn: {
		label: 'Churn',
		hint: 'Rauschen, das unterwegs zugegeben und wieder ausgeglichen wird: 0 keins (die ODE); mehr kommt einer SDE näher.'
	},
	churnAbove: { label: 'Churn ab σ', hint: 'Unter dieser Rauschstärke kommt keins dazu.' },
	churnBelow: { label: 'Churn bis σ', hint: 'Über dieser Rauschstärke kommt keins dazu.' },
	churnNoise: {
		label: 'Churn-Größe',
		hint: 'Etwas mehr als 1 gleicht Einzelheiten aus, die das Netz glättet.'
	},
	shape: {
		label: 'Form',
		hint: 'Niedriger: mehr der Schritte an beiden Enden. 1 ist gleichmäßig.'
	},
	spread: {
		label: 'c',
		hint: 'Die Streuung der Daten, für die es am besten wäre. Niedriger: mehr Schritte bei wenig Rauschen.'
	},
	curve: { label: 'Kurve', hint: 'ᾱ bei gleichmäßig verteilten t, das letzte bei T.' },
	rho: { label: 'ρ', hint: 'Höher: mehr der Schritte bei wenig Rauschen.' },
	shift: { label: 'Verschiebung', hint: 'Höher: mehr der Schritte bei viel Rauschen.' },
	aboveSigma: { label: 'ab σ', hint: 'Unter dieser Rauschstärke wird nicht gezogen.' },
	belowSigma: { label: 'bis σ', hint: 'Über dieser Rauschstärke wird nicht gezogen.' },
	rescale: { label: 'φ', hint: 'Wie viel vom Kontrast zurechtgerückt wird: 0 nichts, 1 alles.' },
	norm: {
		label: 'längster Zug',
		hint: 'Wo die beiden Antworten weiter auseinanderliegen, zählt weniger davon.'
	},
	parallel: {
		label: 'Teil längs',
		hint: 'Wie viel von dem Teil bleibt, der längs des Schätzbilds liegt.'
	},
	percentile: { label: 'Perzentil', hint: 'So viele % der Werte bleiben unter der Grenze.' },
	stops: {
		label: 'Liste der Halte',
		hint: 'Die Trainingsschritte, bei denen angehalten wird, der verrauschteste zuerst.'
	}
};

/** What an option is called, and what it does in that sampler. */
export const optionWords = (name: OptionName, sampler?: SamplerName): OptionWords =>
	name === 'eta' && sampler === 'dpmSolver'
		? {
				...options.eta,
				hint: 'Wie viel vom frischen Rauschen dazukommt: 0 die ODE, 1 die SDE.'
			}
		: options[name];

/** An option and its value: “Ordnung 3”, “η = 0,5”. */
export function optionSet(name: OptionName, value: number | string): string {
	const { label, choices } = options[name];
	const shown = choices?.[value] ?? (Number.isNaN(Number(value)) ? value : written(value));
	// A letter of an equation equals a number; a word stands before it.
	return label.length === 1 ? `${label} = ${shown}` : `${label} ${shown}`;
}
