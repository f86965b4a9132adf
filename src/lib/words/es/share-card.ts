import type * as en from '../en/share-card.ts';
import type { Translated } from '../translated.ts';

/** Words of the card that a picture is shared as, in Spanish. */
export const shareCard: Translated<typeof en.shareCard> = {
	open: 'Compartir',
	openHint: 'Una imagen para enviar: lo que se dibujó, su prompt, el recorrido en pequeño',
	title: 'Una tarjeta para compartir',
	close: 'Cerrar',
	/** Its picture is the second network's. */
	finished: (recipe: string) => `${recipe} · acabada a 256 px`,
	making: 'Haciendo la tarjeta…',
	unprompted: 'Una imagen sin prompt',
	/** For who can't see it. */
	alt: (title: string, steps: number, seed: number) =>
		`${title}: dibujada desde la estática en ${steps} ${steps === 1 ? 'paso' : 'pasos'}, con la semilla ${seed}, y al lado imágenes del camino.`,
	share: 'Compartir…',
	save: 'Guardar',
	copy: 'Copiar la imagen',
	copyAlt: 'Copiar su descripción',
	hint: 'Lleva la receta dentro: si la sueltas en el taller, la tarjeta vuelve a dibujar su imagen.'
};
