import type * as en from '../en/paint-over.ts';
import type { Translated } from '../translated.ts';

/** Words of painting into a step, in Spanish. */
export const paintOver: Translated<typeof en.paintOver> = {
	lead: 'Para un recorrido a medio camino y hazle cambiar de idea: pinta una mancha, y los pasos que quedan tendrán que hacer algo con ella. Ve por la película para pintar en otro paso.',
	tooShort: 'Este recorrido tiene un solo paso: no hay mitad en la que pintar.',
	noisy: (after: number) => `x(t) tras el paso ${after}, lo que la red recibe a continuación`,
	noisyPad: 'La imagen ruidosa, para pintar en ella. Las flechas mueven el pincel, Espacio pinta.',
	clean: 'la misma pintura sobre la estimación limpia, para ver lo que haces',
	cleanPad:
		'La estimación limpia, para pintar en ella. Las flechas mueven el pincel, Espacio pinta.',
	bare: 'borra',
	share: (signal: string) =>
		`La pintura entra tan ruidosa como está aquí la imagen: √ᾱ de tu color y √(1 − ᾱ) de la estática del propio recorrido, ᾱ = ${signal} %. Pintada pronto, es una pista; pintada tarde, se queda como está.`,
	walkOn: (left: number) =>
		left === 1 ? 'Recorrer el último paso' : `Recorrer los últimos ${left} pasos`,
	undo: 'Deshacer',
	noStroke: 'No hay ningún trazo que deshacer.',
	nothing: 'Aún no hay nada pintado: pinta una mancha en una de las dos imágenes.',
	takeOff: 'Quitar la pintura'
};
