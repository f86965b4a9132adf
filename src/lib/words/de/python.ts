import type { OptionValues } from '#lib/diffusion/samplers/options.ts';
import type { GuidanceForm } from '#lib/recipe/guidance-choices.ts';
import type { Difference } from '#lib/recipe/diffusers-differences.ts';

/** What the network has to answer, and what diffusers has of it. */
const guidances: Readonly<
	Record<Exclude<GuidanceForm, 'plain'>, (scale: number, values: OptionValues) => string>
> = {
	interval: (scale, { aboveSigma, belowSigma }) =>
		`network führt um ${scale}, aber nur, wo ${aboveSigma} < σ ≤ ${belowSigma}; die Guider von diffusers zählen Anfang und Ende in Schritten.`,
	rescaled: (scale, { rescale }) =>
		`network führt um ${scale} und reskaliert, wie es Pipelines tun: guidance_scale=${scale}, guidance_rescale=${rescale}.`,
	apg: (scale, { norm, parallel }) =>
		`network führt seine Schätzbilder, wie es AdaptiveProjectedGuidance(guidance_scale=${scale - 1}, eta=${parallel}, adaptive_projected_guidance_rescale=${norm} * x[0].numel() ** 0.5, use_original_formulation=True) tut.`,
	auto: (scale) =>
		`network ist worse(x) + ${scale} * (better(x) - worse(x)), beide mit dem Prompt; AutoGuidance von diffusers überspringt stattdessen Schichten eines einzigen Netzes.`,
	cfgpp: (scale) =>
		`diffusers hat kein CFG++: network führt um ${scale} / 12.5, aber kein Schritt hier gibt das Rauschen zurück, das ohne Wörter geschätzt wurde.`,
	dynamic: (scale, { percentile }) =>
		`network führt um ${scale}; DDPM, DDIM, DPM-Solver++, UniPC, DEIS und LCM nehmen thresholding=True, dynamic_thresholding_ratio=${percentile} / 100, sample_max_value=1000.`
};

/** In what Hugging Face diffusers differs from a recipe, in German: comments of its Python. */
const sentences: {
	[Code in Difference['code']]: (difference: Difference & { code: Code }) => string;
} = {
	begins: ({ left, of, isMasked }) =>
		`Der Weg auf der Seite beginnt mit einem Bild unter Rauschen${isMasked ? ', von dem ein Teil bleibt' : ''}, und geht die letzten ${left} von ${of} Schritten; was folgt, beginnt mit Rauschen allein.`,
	painted: ({ after, of }) =>
		`Nach ${after} von ${of} Schritten wird auf dem Weg der Seite etwas übermalt; das geschieht hier nicht.`,
	otherSeed: () =>
		'Der Weg auf der Seite beginnt mit einem Rauschbild auf dem Bogen zwischen denen zweier Startwerte; hier tut es jedes.',
	otherPrompt: ({ mix, second, share }) =>
		mix === 'blend'
			? `network antwortet ${Number((1 - share).toFixed(3))} dessen, was es auf den Prompt sagt, und ${share} dessen, was es auf „${second.replace(/\s+/g, ' ')}“ sagt.`
			: `network hört „${second.replace(/\s+/g, ' ')}“, sobald ${share} der Schritte getan sind.`,
	guidance: ({ form, scale, values }) => guidances[form](scale, values),
	velocity: () => 'Sein Netz antwortet mit der Geschwindigkeit der geraden Linie, ε̂ − x̂₀.',
	noSigmoid: ({ scheduler }) => `${scheduler} hat keinen Sigmoid-Rauschplan.`,
	noZero: ({ scheduler }) =>
		`${scheduler} kann seinen Rauschplan nicht in reinem Rauschen enden lassen.`,
	noClip: ({ scheduler }) => `${scheduler} schneidet x̂₀ nicht ab.`,
	noSpacing: ({ scheduler }) => `${scheduler} kann seine Schritte nicht so verteilen.`,
	churnLate: () =>
		'EulerDiscreteScheduler gibt das Rauschen des Churn dazu, nachdem das Netz geantwortet hat; dieser Weg tut es davor, wie Algorithmus 2.',
	noChurn: ({ scheduler }) => `${scheduler} kennt keinen Churn.`,
	tcdTime: () =>
		'TCDScheduler verkürzt den Zeitschritt um γ, dieser Weg den Winkel acos √ᾱ; und er hält bei ᾱ_1, kurz vor sauberen Daten.',
	onlyRho: () => 'diffusers hat nur ρ = 7.',
	innerSpacing: ({ scheduler, spacing }) =>
		`${scheduler} lässt t = 1 aus seiner Verteilung ${spacing} weg.`,
	deisEnd: () => 'DEISMultistepScheduler hält bei ᾱ_1, kurz vor sauberen Daten.',
	onlyWhole: () => 'diffusers nimmt nur ganze Zeitschritte.',
	curveToZero: ({ scheduler }) => `${scheduler} kann nicht anfangen, wo ᾱ 0 ist.`,
	almostZero: ({ scheduler }) => `${scheduler} beginnt bei ᾱ = 2⁻²⁴ statt bei 0.`,
	fractions: ({ scheduler }) => `${scheduler} hält zwischen Zeitschritten; dieser Weg rundet sie.`,
	rounding: ({ scheduler }) =>
		`Auf diesem Rauschplan geht σ bis 20.000, wo ${scheduler} in float32 etwa drei Stellen behält.`,
	oneTooMany: ({ scheduler }) =>
		`Bei dieser Zahl von Schritten macht ${scheduler} einen mehr, über das Ende hinaus: np.arange rundet auf.`,
	lcmEnd: () =>
		'LCMScheduler behält beim kleinsten t etwas von x, und bei t = 0 alles (sein c_skip).',
	repeats: ({ scheduler, spacing }) =>
		`${scheduler} rundet Rauschstärken von ${spacing} auf Zeitschritte, manche davon gleich, und bleibt dort womöglich stehen.`,
	ddimStride: () =>
		'DDIMScheduler geht von jedem t um ⌊1000/steps⌋ hinab, ob der nächste dort liegt oder nicht.',
	largeLast: () =>
		'DDPMScheduler gibt auch im letzten Schritt Rauschen dazu, außer er beginnt bei t = 0.',
	mixesV: () => 'PNDMScheduler mischt die Antworten v̂ mehrerer Schritte; dieser Weg mischt ε̂.',
	sdeThird: () =>
		'diffusers addiert den Term dritter Ordnung seiner SDE mit dem anderen Vorzeichen.',
	bh1: () => 'UniPCMultistepScheduler endet mit bh1 bei NaN.',
	onlyEta: () => 'diffusers hat nur η = 0 und η = 1.',
	noVariance: () => 'diffusers kann das frische Rauschen nicht weglassen; dies hier gibt es dazu.',
	correctorOff: () =>
		'Sein Korrektor wird Schritt für Schritt abgeschaltet: disable_corrector=list(range(steps)).'
};

export const differenceSentence = (difference: Difference): string =>
	(sentences[difference.code] as (difference: Difference) => string)(difference);
