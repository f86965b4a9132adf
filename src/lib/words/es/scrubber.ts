import type * as en from '../en/scrubber.ts';
import type { Translated } from '../translated.ts';

/** The figure that draws what is asked for and is dragged from static to picture, in Spanish. */
export const scrubber: Translated<typeof en.scrubber> = {
	label: 'De la estática a una imagen de tus palabras',
	picture: (prompt, step) => `«${prompt}»: ${step}.`,
	now: 'La imagen en este paso',
	guess: 'Lo que sería si acabara aquí',
	play: 'Reproducir',
	pause: 'Pausa',
	ask: 'Qué se le pide',
	prompt: 'Prompt (en inglés)',
	seed: 'Semilla',
	guidance: 'Guía',
	steps: 'Pasos',
	draw: 'Dibujar',
	notice:
		'arrastra la tira. La estimación de la derecha es borrosa, pero ya está ahí cuando la imagen de la izquierda es todavía pura estática.'
};
