import type { OptionValues } from '#lib/diffusion/samplers/options.ts';
import type { GuidanceForm } from '#lib/recipe/guidance-choices.ts';
import type { Difference } from '#lib/recipe/diffusers-differences.ts';

/** What the network has to answer, and what diffusers has of it. */
const guidances: Readonly<
	Record<Exclude<GuidanceForm, 'plain'>, (scale: number, values: OptionValues) => string>
> = {
	interval: (scale, { aboveSigma, belowSigma }) =>
		`network guía con ${scale} solo donde ${aboveSigma} < σ ≤ ${belowSigma}; los guiders de diffusers cuentan start y stop en pasos.`,
	rescaled: (scale, { rescale }) =>
		`network guía con ${scale} y reescala, como los pipelines: guidance_scale=${scale}, guidance_rescale=${rescale}.`,
	apg: (scale, { norm, parallel }) =>
		`network guía sus estimaciones limpias como AdaptiveProjectedGuidance(guidance_scale=${scale - 1}, eta=${parallel}, adaptive_projected_guidance_rescale=${norm} * x[0].numel() ** 0.5, use_original_formulation=True).`,
	auto: (scale) =>
		`network es worse(x) + ${scale} * (better(x) - worse(x)), las dos con el prompt; AutoGuidance de diffusers se salta en cambio capas de una sola red.`,
	cfgpp: (scale) =>
		`diffusers no tiene CFG++: network guía con ${scale} / 12.5, pero aquí ningún paso devuelve el ruido estimado sin palabras.`,
	dynamic: (scale, { percentile }) =>
		`network guía con ${scale}; DDPM, DDIM, DPM-Solver++, UniPC, DEIS y LCM admiten thresholding=True, dynamic_thresholding_ratio=${percentile} / 100, sample_max_value=1000.`
};

/** In what Hugging Face diffusers differs from a recipe, in Spanish: comments of its Python. */
const sentences: {
	[Code in Difference['code']]: (difference: Difference & { code: Code }) => string;
} = {
	begins: ({ left, of, isMasked }) =>
		`El recorrido de la página empieza con una imagen bajo estática${isMasked ? ', de la que una parte se queda' : ''}, y da los últimos ${left} de ${of} pasos; lo que sigue empieza solo con estática.`,
	painted: ({ after, of }) =>
		`Tras ${after} de ${of} pasos se pinta algo sobre el recorrido de la página; aquí eso no se hace.`,
	otherSeed: () =>
		'El recorrido de la página empieza con estática del arco entre las de dos semillas; aquí vale cualquier estática.',
	otherPrompt: ({ mix, second, share }) =>
		mix === 'blend'
			? `network responde ${Number((1 - share).toFixed(3))} de lo que dice al prompt y ${share} de lo que dice a «${second.replace(/\s+/g, ' ')}».`
			: `network oye «${second.replace(/\s+/g, ' ')}» cuando se ha hecho ${share} de los pasos.`,
	guidance: ({ form, scale, values }) => guidances[form](scale, values),
	velocity: () => 'Su red responde con la velocidad de la línea recta, ε̂ − x̂₀.',
	noSigmoid: ({ scheduler }) => `${scheduler} no tiene calendario sigmoide.`,
	noZero: ({ scheduler }) => `${scheduler} no puede acabar su calendario en ruido puro.`,
	noClip: ({ scheduler }) => `${scheduler} no recorta x̂₀.`,
	noSpacing: ({ scheduler }) => `${scheduler} no puede espaciar así sus pasos.`,
	churnLate: () =>
		'EulerDiscreteScheduler suma el ruido del churn después de que la red responda; este recorrido lo suma antes, como el algoritmo 2.',
	noChurn: ({ scheduler }) => `${scheduler} no tiene churn.`,
	tcdTime: () =>
		'TCDScheduler acorta con γ el paso de tiempo; este recorrido, el ángulo acos √ᾱ; y para en ᾱ_1, justo antes de los datos limpios.',
	onlyRho: () => 'diffusers solo tiene ρ = 7.',
	innerSpacing: ({ scheduler, spacing }) =>
		`${scheduler} deja t = 1 fuera de su espaciado ${spacing}.`,
	deisEnd: () => 'DEISMultistepScheduler para en ᾱ_1, justo antes de los datos limpios.',
	onlyWhole: () => 'diffusers solo admite pasos de tiempo enteros.',
	curveToZero: ({ scheduler }) => `${scheduler} no puede empezar donde ᾱ es 0.`,
	almostZero: ({ scheduler }) => `${scheduler} empieza en ᾱ = 2⁻²⁴ en lugar de 0.`,
	fractions: ({ scheduler }) =>
		`${scheduler} para entre pasos de tiempo; este recorrido los redondea.`,
	rounding: ({ scheduler }) =>
		`Con este calendario σ llega a 20.000, donde ${scheduler} en float32 conserva unas tres cifras.`,
	oneTooMany: ({ scheduler }) =>
		`Con este número de pasos ${scheduler} da uno más, pasado el final: np.arange redondea hacia arriba.`,
	lcmEnd: () => 'LCMScheduler conserva algo de x en el t más bajo, y toda en t = 0 (su c_skip).',
	repeats: ({ scheduler, spacing }) =>
		`${scheduler} redondea los niveles de ruido de ${spacing} a pasos de tiempo, algunos repetidos, y puede parar ahí.`,
	ddimStride: () => 'DDIMScheduler baja ⌊1000/steps⌋ desde cada t, esté o no ahí el siguiente.',
	largeLast: () =>
		'DDPMScheduler suma ruido también en el último paso, salvo que empiece en t = 0.',
	mixesV: () => 'PNDMScheduler mezcla las respuestas v̂ de varios pasos; este recorrido mezcla ε̂.',
	sdeThird: () => 'diffusers suma el término de tercer orden de su SDE con el otro signo.',
	bh1: () => 'UniPCMultistepScheduler acaba en NaN con bh1.',
	onlyEta: () => 'diffusers solo tiene η = 0 y η = 1.',
	noVariance: () => 'diffusers no puede dejar fuera el ruido nuevo; esto lo suma.',
	correctorOff: () => 'Su corrector se desactiva paso a paso: disable_corrector=list(range(steps)).'
};

export const differenceSentence = (difference: Difference): string =>
	(sentences[difference.code] as (difference: Difference) => string)(difference);
