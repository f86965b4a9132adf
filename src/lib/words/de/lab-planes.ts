import type * as en from '../en/lab-planes.ts';
import type { Translated } from '../translated.ts';

/** Words of the lab’s pictures of the plane, in German. */
export const labPlanes: Translated<typeof en.labPlanes> = {
	planes: {
		label: 'Die Ebene',
		forward: 'Daten, verrauscht',
		forwardAbout: 'Jeder Punkt schrumpft zur Mitte hin und bekommt sein eigenes Rauschen.',
		forwardAlt: (count, noise) => `${count} Punkte der Daten mit ${noise} Rauschen.`,
		reverse: 'Rauschen, zu Daten gemacht',
		reverseAbout:
			'Das Netz führt 2.000 Punkte Rauschen zurück, Schritt für Schritt. Fass ein Quadrat an, um zu verschieben, wo ein Weg beginnt; die gestrichelte Linie ist der exakte Weg.',
		reverseAlt: (count, noise) =>
			`${count} Proben des Netzes auf ihrem Weg, bei ${noise} Rauschen.`,
		waiting: 'Das Netz wird gebaut.',
		start: (which, x, y) => `Start von Weg ${which} bei (${x}; ${y}). Pfeiltasten bewegen ihn.`,
		noise: 'Rauschen',
		percent: (noise) => `${Math.round(100 * noise)} %`,
		toData: 'Rauschen zu Daten',
		toStatic: 'Daten zu Rauschen',
		stop: 'Stopp'
	},
	field: {
		label: 'Das Feld',
		at: (noise) => `bei ${noise} Rauschen`,
		network: 'Netz',
		exact: 'Exakt',
		difference: 'Unterschied',
		show: 'Pfeile',
		kinds: { score: 'Score: hin zu den Daten', eps: 'ε̂: das Rauschen, das es sieht' },
		networkAlt: 'Pfeile des Netzes auf einem Gitter.',
		exactAlt: 'Pfeile des exakten Entrauschers auf demselben Gitter.',
		differenceAlt: (mean) =>
			`Wie weit die Schätzungen des Netzes und des exakten Entrauschers auseinanderliegen: im Schnitt ${mean}.`,
		mean: (mean) => `x̂₀ um ${mean} auseinander`,
		notice:
			'Jeder Pfeil sagt, in welcher Richtung von dort aus Daten liegen. Das exakte Feld hat das Netz nie gesehen; es hat immer nur Rauschen geraten. Wo verrauschte Punkte fast nie hinkommen, hat es nicht viel gelernt, und das schadet kaum.'
	},
	density: {
		label: 'Dichte',
		data: 'Daten',
		samples: 'Was das Netz macht',
		dataAlt: 'Die Daten: Je mehr Punkte in einem Quadrat, desto dunkler ist es.',
		samplesAlt: (moved, distance) =>
			`Die Punkte des Netzes in denselben Quadraten. Um den Daten zu gleichen, müssten ${moved} davon in ein anderes Quadrat; ihr Abstand zu den Daten ist ${distance}.`,
		moved: 'im falschen Quadrat',
		distance: 'Abstand zu den Daten',
		exact: 'der des exakten Entrauschers',
		notice:
			'Der Abstand ist der zwischen den Schatten der Punkte auf vielen Linien (Sliced Wasserstein). Er sagt, wie weit Punkte wandern müssten, die andere Zahl, wie viele. Selbst perfekte Proben unterscheiden sich durch Zufall von den Daten.'
	}
};
