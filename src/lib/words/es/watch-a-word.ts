import type * as en from '../en/watch-a-word.ts';
import type { Translated } from '../translated.ts';

/** Words of the figure on a word that the model is taught, in Spanish. */
export const watchAWord: Translated<typeof en.watchAWord> = {
	label: 'La misma estática en varios pasos de enseñar una palabra',
	title: 'Mira cómo aprende una palabra',
	shown: (count) =>
		`Se le muestran estos ${count} dibujos, una y otra vez, con una palabra que nunca había oído.`,
	drawing: (number) => `Dibujo ${number} de una cosa violeta con un ojo y dos cuernos`,
	after: (step, of) =>
		step === 0 ? 'Antes del primer paso.' : `Después de ${step} de ${of} pasos.`,
	picture: (prompt, step) => `«${prompt}», dibujado después de ${step} pasos`,
	moments: 'Pasos hasta ahí; elige lo que se ve en grande',
	moment: (step) => (step === 0 ? 'antes del primer paso' : `después de ${step} pasos`),
	teachIt: 'Enséñale tú',
	notice:
		'nunca vio la cosa en la playa ni en el espacio, y aun así la pone ahí. Con el perro tenía que seguir todo como antes, y sin embargo cambia.'
};
