import type { Claim } from '../en/claims.ts';

/** What people say about copying, cost, the equation and size, in German: the end of the deck. */
export const laterClaims: readonly Claim[] = [
	{
		id: 'perfect-network',
		say: 'Je besser ein Netz seine Hausaufgaben macht, desto origineller sind seine Bilder.',
		is: 'false',
		because:
			'Machte es sie perfekt, so gäbe es nur seine Trainingsbilder zurück. Neue entstehen aus dem, was es nicht auseinanderhalten kann.',
		lesson: 'copying-credit-cost'
	},
	{
		id: 'law-settled',
		say: 'Gerichte haben geklärt, dass man mit den Bildern anderer trainieren darf.',
		is: 'false',
		because:
			'Geklärt ist nichts, Stand November 2026. Zwei Gerichte sagten innerhalb einer Woche beinahe das Gegenteil, und keines hatte das letzte Wort.',
		lesson: 'copying-credit-cost'
	},
	{
		id: 'costs-nothing',
		say: 'Ein Bild zu machen braucht fast keinen Strom.',
		is: 'partly',
		because:
			'In einer Studie von 2023 sind es etwa drei Wattstunden. Aber zehn Millionen Bilder brauchen so viel wie das Training.',
		lesson: 'copying-credit-cost'
	},
	{
		id: 'mean-is-picture',
		say: 'In der Gleichung ist μ das fertige Bild und σ die Varianz.',
		is: 'false',
		because:
			'μ ist die Mitte dessen, wo das nächste Bild liegen könnte, und selbst noch verrauscht. σ ist die typische Größe des frischen Rauschens, und ihr Quadrat ist die Varianz.',
		lesson: 'the-whole-equation'
	},
	{
		id: 'one-line',
		say: 'Eine kurze Zeile Mathematik sagt, was in jedem Schritt geschieht.',
		is: 'true',
		because:
			'Das nächste Bild ist der Mittelwert plus frisches Rauschen. Vom Netz stammt daran nur die Schätzung, aus der der Mittelwert gemacht ist.',
		lesson: 'the-whole-equation'
	},
	{
		id: 'flow-is-other',
		say: 'Flow Matching, wie in neueren Modellen, hat mit Diffusion nichts zu tun.',
		is: 'partly',
		because:
			'Es wird mit einer anderen Gewichtung trainiert und hält an anderen Stellen an. Aber mit diesem Rauschen ist das Feld, dem es folgt, dasselbe, nur in einem anderen Maßstab aufgeschrieben.',
		lesson: 'the-whole-equation'
	},
	{
		id: 'four-times-as-long',
		say: 'Ein Bild mit viermal so vielen Punkten dauert viermal so lang.',
		is: 'partly',
		because:
			'Jeder Punkt für sich ergäbe das Vierfache. Aber die Kästchen des Bildes fragen einander, darum wird es mehr und mehr, je größer es ist, und bei kleinen kann es weniger sein.',
		lesson: 'bigger-pictures'
	},
	{
		id: 'static-of-dots',
		say: 'Ein großer Generator beginnt mit einem Rauschbild, das so groß ist wie das Bild.',
		is: 'false',
		because:
			'Die meisten beginnen mit Rauschen in einer Kurzschrift aus viel weniger Zahlen. Ein zweites Netz macht ganz am Ende Punkte daraus.',
		lesson: 'bigger-pictures'
	},
	{
		id: 'enhance',
		say: 'Mit so einem Netz zu vergrößern holt heraus, was im kleinen Bild verborgen war.',
		is: 'false',
		because:
			'Es malt hin, was dort gewöhnlich hingehört. Was nicht im kleinen Bild steckt, ist erfunden, so scharf es auch aussieht.',
		lesson: 'bigger-pictures'
	},
	{
		id: 'one-part-apple',
		say: 'Irgendwo im Netz steht ein Teil für den Apfel.',
		is: 'false',
		because:
			'Jeder Teil gibt einen Hinweis, und erst zusammen bedeuten sie etwas. Wo ein Schnitt dich den Apfel kostet, hast du gelernt, dass der Rest ohne diesen Teil nicht auskommt.',
		lesson: 'inside-the-network'
	},
	{
		id: 'squeezed',
		say: 'Das ganze Bild muss durch eine enge Mitte hindurch.',
		is: 'false',
		because:
			'Drähte tragen feine Einzelheiten geradewegs an der Mitte vorbei. Sind alle sechs durchgeschnitten, gelingt kaum noch ein Bild.',
		lesson: 'inside-the-network'
	},
	{
		id: 'knows-early',
		say: 'Das Netz kann sagen, wo ein Ding ist, während du nur Rauschen siehst.',
		is: 'true',
		because:
			'Ein Ableser, der nur gewichtet und addiert, findet den Umriss in der Mitte unseres Netzes, und zwar bei einem Schritt, bei dem das Bild noch nach Rauschen aussieht.',
		lesson: 'inside-the-network'
	}
];
