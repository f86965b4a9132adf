import type * as en from '../en/against.ts';
import type { Translated } from '../translated.ts';
import { fixed } from '../written.ts';

/** Words of two pictures held against each other, in Spanish. */
export const against: Translated<typeof en.against> = {
	title: 'A contra B',
	lead: 'Guarda una imagen como A y luego cambia algo: lo próximo que dibujes es B. El paso que se mira arriba se mira en las dos.',
	keep: 'Guardar esta como A',
	already: 'Esta imagen ya es A.',
	view: 'Cómo se muestran',
	views: { both: 'Una junto a otra', difference: 'Su diferencia' },
	alt: (name: string, prompt: string) => `${name}: «${prompt}»`,
	differenceAlt: 'B menos A',
	differenceNote: 'B menos A, a la mitad: gris donde coinciden, más claro donde B es más clara.',
	same: 'A es la imagen de arriba: cambia algo, y B aparece al lado.',
	difference: (field: string, a: string, b: string) => `${field.toLowerCase()} (${a} y ${b})`,
	differ: (all: readonly string[]) =>
		all.length === 0 ? 'A y B tienen la misma receta.' : `Se diferencian en ${listed(all)}.`,
	apart: (distance: number) =>
		`Las imágenes distan ${fixed(distance, 3)}, media cuadrática en la escala de −1 a 1.`
};

const listed = (items: readonly string[]): string =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} y ${items.at(-1)!}`;
