import type * as en from '../en/against.ts';
import type { Translated } from '../translated.ts';
import { fixed } from '../written.ts';

/** Words of two pictures held against each other, in German. */
export const against: Translated<typeof en.against> = {
	title: 'A gegen B',
	lead: 'Behalte ein Bild als A, dann ändere etwas: Was du als Nächstes zeichnest, ist B. Der Schritt, den du oben ansiehst, wird in beiden angesehen.',
	keep: 'Als A behalten',
	already: 'Dieses Bild ist schon A.',
	view: 'Wie sie gezeigt werden',
	views: { both: 'Nebeneinander', difference: 'Ihr Unterschied' },
	alt: (name, prompt) => `${name}: „${prompt}“`,
	differenceAlt: 'B minus A',
	differenceNote: 'B minus A, halbiert: grau, wo sie übereinstimmen, heller, wo B heller ist.',
	same: 'A ist das Bild oben: Ändere etwas, und B stellt sich daneben.',
	difference: (field, a, b) => `${field} (${a} und ${b})`,
	differ: (all) =>
		all.length === 0
			? 'A und B haben dasselbe Rezept.'
			: `Sie unterscheiden sich in: ${listed(all)}.`,
	apart: (distance) =>
		`Die Bilder liegen ${fixed(distance, 3)} auseinander, als quadratisches Mittel auf der Skala von −1 bis 1.`
};

const listed = (items: readonly string[]): string =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)!}`;
