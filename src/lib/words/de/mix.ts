import type * as en from '../en/mix.ts';
import type { Translated } from '../translated.ts';

/** Words of walks between two seeds and between two prompts, in German. */
export const mix: Translated<typeof en.mix> = {
	title: 'Zwei Startwerte, zwei Prompts',
	none: 'jetzt: je einer',
	summary: (toward, second) =>
		[
			...(toward === undefined ? [] : [`hin zu Startwert ${toward}`]),
			...(second === undefined ? [] : [`und „${second}“`])
		].join(', '),
	seeds: {
		title: 'Von einem Startwert zum anderen',
		lead: 'Das Rauschbild des einen Startwerts verwandelt sich in das des anderen und bleibt die ganze Zeit so laut wie Rauschen.',
		toward: 'Anderer Startwert',
		dice: 'Anderer Startwert, zufällig',
		clear: 'Wieder nur einer',
		first: 'wähl zuerst einen anderen Startwert',
		sketching: 'Ist unterwegs: sobald kein anderes Bild gezeichnet wird.',
		way: 'Wie weit auf dem Weg',
		walked: (percent) => `${percent} %`,
		strip: 'Der Weg in neun Skizzen',
		draw: 'Weg skizzieren',
		at: (percent, toward) => `${percent} % des Wegs zu Startwert ${toward}`,
		grid: 'Ganz zeichnen, nebeneinander'
	},
	prompts: {
		title: 'Ein zweiter Prompt',
		lead: 'Beide können bei jedem Schritt mitreden, oder der zweite übernimmt unterwegs.',
		second: 'Zweiter Prompt',
		first: 'schreib zuerst einen zweiten Prompt',
		mix: 'Wie',
		mixes: { blend: 'gemischt', switch: 'übernimmt' },
		blended: 'Wie viel der zweite zählt',
		switched: 'Wann er übernimmt',
		counts: (percent) => `${percent} %`,
		after: (step, of) => `nach Schritt ${step} von ${of}`
	}
};
