import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import type { OptionName } from '#lib/recipe/recipe-options.ts';
import type * as en from '../en/choices.ts';
import type { Translated } from '../translated.ts';
import { samplerLabels } from './sampler-labels.ts';
import { written } from '../written.ts';

/** What can be chosen in a recipe, in Spanish. */

export const samplerWords: Translated<typeof en.samplerWords> = {
	ddpm: {
		label: samplerLabels.ddpm,
		sentence: 'Quita algo de ruido y vuelve a echar un poco de ruido nuevo, muchas veces.',
		paper: 'Ho, Jain & Abbeel 2020, algoritmo 2'
	},
	ddim: {
		label: samplerLabels.ddim,
		sentence: 'Estima la imagen limpia y conserva el ruido estimado, solo que más bajo.',
		paper: 'Song, Meng & Ermon 2021, ec. 12'
	},
	plms: {
		label: samplerLabels.plms,
		sentence: 'DDIM que mira sus últimas cuatro estimaciones para ver hacia dónde van.',
		paper: 'Liu, Ren, Lin & Zhao 2022 (PNDM), ecs. 11–12'
	},
	euler: {
		label: samplerLabels.euler,
		sentence: 'Camina en línea recta siguiendo la flecha y luego pide una flecha nueva.',
		paper: 'Karras, Aittala, Aila & Laine 2022, algoritmo 1 sin su segunda mitad'
	},
	eulerAncestral: {
		label: samplerLabels.eulerAncestral,
		sentence: 'Se pasa de largo siguiendo la flecha y lo compensa con ruido nuevo.',
		paper: 'Crowson 2022, k-diffusion, sample_euler_ancestral'
	},
	heun: {
		label: samplerLabels.heun,
		sentence: 'Ensaya un paso, mira también la flecha de allí y camina según el promedio.',
		paper: 'Karras, Aittala, Aila & Laine 2022, algoritmo 1'
	},
	lms: {
		label: samplerLabels.lms,
		sentence: 'Continúa la curva de sus últimas flechas en lugar de caminar recto.',
		paper: 'Crowson 2022, k-diffusion, sample_lms'
	},
	dpmSolver: {
		label: samplerLabels.dpmSolver,
		sentence: 'Calcula a mano lo que se puede y continúa como curva solo la imagen estimada.',
		paper: 'Lu, Zhou, Bao, Chen, Li & Zhu 2022 (DPM-Solver++), algoritmo 2'
	},
	unipc: {
		label: samplerLabels.unipc,
		sentence:
			'Como DPM-Solver++, pero corrige cada paso con la respuesta que el siguiente pide de todos modos.',
		paper: 'Zhao, Bai, Rao, Zhou & Lu 2023, algoritmos 5–6'
	},
	deis: {
		label: samplerLabels.deis,
		sentence: 'Calcula a mano lo que se puede y continúa como curva solo el ruido estimado.',
		paper: 'Zhang & Chen 2023, §3.2, log-ρ multistep'
	},
	lcm: {
		label: samplerLabels.lcm,
		sentence:
			'Salta a la imagen estimada, le vuelve a poner ruido, un poco menos, y salta de nuevo.',
		paper: 'Luo, Tan, Huang, Li & Zhao 2023 (LCM), algoritmo 3'
	},
	flowHeun: {
		label: samplerLabels.flowHeun,
		sentence:
			'Flow Euler que mira también la dirección en el lugar donde cae el paso y toma el promedio.',
		paper: 'Esser et al. 2024, con el paso de Karras et al. 2022, algoritmo 1'
	},
	flowEuler: {
		label: samplerLabels.flowEuler,
		sentence:
			'Camina por la línea recta de la estática a la imagen, preguntando la dirección cada vez.',
		paper: 'Liu, Gong & Liu 2023 (rectified flow), §2.1; Esser et al. 2024'
	}
};

export const scheduleWords: Translated<typeof en.scheduleWords> = {
	cosine: { label: 'Coseno', paper: 'Nichol & Dhariwal 2021' },
	linear: { label: 'Lineal', paper: 'Ho et al. 2020' },
	scaledLinear: { label: 'Lineal escalado', paper: 'Rombach et al. 2022' },
	sigmoid: { label: 'Sigmoide', paper: 'Xu et al. 2022' },
	linearToZero: { label: 'Lineal, hasta el ruido puro', paper: 'Lin et al. 2024' },
	scaledLinearToZero: { label: 'Lineal escalado, hasta el ruido puro', paper: 'Lin et al. 2024' },
	bent: { label: 'Doblado a mano', paper: 'ti' }
};

export const spacingWords: Translated<typeof en.spacingWords> = {
	trailing: { label: 'Trailing', paper: 'Lin et al. 2024' },
	leading: { label: 'Leading', paper: 'Lin et al. 2024' },
	linspace: { label: 'Linspace', paper: 'Lin et al. 2024' },
	karras: { label: 'Karras', paper: 'Karras et al. 2022' },
	exponential: { label: 'Exponencial', paper: 'Lu et al. 2022' },
	flow: { label: 'Tiempo de flujo', paper: 'Esser et al. 2024' },
	beta: { label: 'Beta', paper: 'Lee et al. 2024, Beta Sampling is All You Need' },
	ays: {
		label: 'Align your steps',
		paper: 'Sabour, Fidler & Kreis 2024, para Stable Diffusion 1.5'
	},
	klOptimal: { label: 'Óptimo KL', paper: 'Sabour, Fidler & Kreis 2024, teorema 3.1' },
	own: { label: 'Paradas propias', paper: 'ti' }
};

/** How the two answers become one. */
export const guidanceWords: Translated<typeof en.guidanceWords> = {
	plain: {
		label: 'Simple',
		sentence: 'El mismo tirón en cada paso.',
		paper: 'Ho & Salimans 2022, ec. 6'
	},
	interval: {
		label: 'En un intervalo',
		sentence: 'Tira solo entre dos niveles de ruido; fuera vale la respuesta del prompt tal cual.',
		paper: 'Kynkäänniemi et al. 2024'
	},
	rescaled: {
		label: 'Reescalada',
		sentence: 'Devuelve el contraste hacia lo que es sin el tirón.',
		paper: 'Lin et al. 2024, §3.4'
	},
	apg: {
		label: 'Proyectada (APG)',
		sentence: 'Deja fuera la parte del tirón que solo hace más fuertes los colores.',
		paper: 'Sadat, Hilliges & Weber 2025, sin momento'
	},
	cfgpp: {
		label: 'CFG++',
		sentence:
			'Tira de la estimación limpia, pero devuelve el ruido estimado sin palabras. 12,5 es su λ = 1.',
		paper: 'Chung et al. 2025, algoritmo 2'
	},
	auto: {
		label: 'Autoguía',
		sentence:
			'Se aleja de lo que decía la misma red antes en su entrenamiento, en vez de alejarse de «sin palabras». Primero se traen sus pesos, 4,0 MB; un prompt negativo no cuenta.',
		paper: 'Karras et al. 2024, ec. 4'
	},
	dynamic: {
		label: 'Umbral dinámico',
		sentence:
			'Donde los valores pasan de negro y blanco, los encoge todos en lugar de recortarlos.',
		paper: 'Saharia et al. 2022, §2.3'
	}
};

export const modelWords: Translated<typeof en.modelWords> = {
	'scenes-64': { label: 'El modelo' },
	'scenes-64-few': { label: 'Su alumno' },
	'scenes-64-early': { label: 'El modelo, al principio de su entrenamiento' }
};

interface OptionWords {
	label: string;
	hint: string;
	/** What its values are called, where they have names. */
	choices?: Readonly<Record<string, string>>;
}

const options: Readonly<Record<OptionName, OptionWords>> = {
	variance: {
		label: 'varianza',
		hint: 'Cuánto ruido se devuelve.',
		choices: { small: 'β̃, la mínima', large: 'β, la máxima', none: 'ninguna, por ver' }
	},
	eta: {
		label: 'η',
		hint: 'Cuánto del ruido nuevo se suma: 0 nada, 1 tanto como DDPM.'
	},
	order: { label: 'orden', hint: 'Cuántas de las últimas respuestas se usan a la vez.' },
	slope: {
		label: 'pendiente',
		hint: 'Cómo pondera el segundo orden sus dos estimaciones.',
		choices: { midpoint: 'punto medio', heun: 'exacta' }
	},
	bh: {
		label: 'B(h)',
		hint: 'Cómo pondera un paso dos estimaciones.',
		choices: { bh1: 'h', bh2: 'eʰ − 1' }
	},
	corrector: {
		label: 'corrector',
		hint: 'Si los pasos se corrigen.',
		choices: { on: 'sí', off: 'no' }
	},
	gamma: {
		label: 'γ',
		hint: 'Hasta dónde vuelve al ruido cada salto: 0 nada (DDIM), 1 del todo (LCM).'
	},
	churn: {
		label: 'churn',
		hint: 'Ruido que se suma por el camino y se compensa: 0 nada (la EDO); más se acerca a una EDE.'
	},
	churnAbove: { label: 'churn desde σ', hint: 'Por debajo de este nivel de ruido no se suma.' },
	churnBelow: { label: 'churn hasta σ', hint: 'Por encima de este nivel de ruido no se suma.' },
	churnNoise: {
		label: 'tamaño de churn',
		hint: 'Un poco más de 1 compensa el detalle que la red alisa.'
	},
	shape: { label: 'forma', hint: 'Menor: más pasos en los dos extremos. 1 es uniforme.' },
	spread: {
		label: 'c',
		hint: 'La dispersión de los datos para la que sería óptimo. Menor: más pasos con poco ruido.'
	},
	curve: { label: 'curva', hint: 'ᾱ en t repartidos por igual, el último en T.' },
	rho: { label: 'ρ', hint: 'Mayor: más pasos con poco ruido.' },
	shift: { label: 'desplazamiento', hint: 'Mayor: más pasos con mucho ruido.' },
	aboveSigma: { label: 'desde σ', hint: 'Por debajo de este nivel de ruido no hay tirón.' },
	belowSigma: { label: 'hasta σ', hint: 'Por encima de este nivel de ruido no hay tirón.' },
	rescale: { label: 'φ', hint: 'Cuánto contraste se corrige: 0 nada, 1 todo.' },
	norm: {
		label: 'tirón máximo',
		hint: 'Donde las dos respuestas difieren en más, cuenta menos.'
	},
	parallel: {
		label: 'parte paralela',
		hint: 'Cuánto se conserva de la parte que va en la dirección de la estimación.'
	},
	percentile: { label: 'percentil', hint: 'Este % de los valores queda por debajo del límite.' },
	stops: {
		label: 'lista de paradas',
		hint: 'Los pasos de entrenamiento en los que parar, primero el de más ruido.'
	}
};

/** What an option is called, and what it does in that sampler. */
export const optionWords = (name: OptionName, sampler?: SamplerName): OptionWords =>
	name === 'eta' && sampler === 'dpmSolver'
		? { ...options.eta, hint: 'Cuánto del ruido nuevo se suma: 0 la EDO, 1 la EDE.' }
		: options[name];

/** An option and its value: “orden 3”, “η = 0,5”. */
export function optionSet(name: OptionName, value: number | string): string {
	const { label, choices } = options[name];
	const shown = choices?.[value] ?? (Number.isNaN(Number(value)) ? value : written(value));
	// A letter of an equation equals a number; a word stands before it.
	return label.length === 1 ? `${label} = ${shown}` : `${label} ${shown}`;
}
