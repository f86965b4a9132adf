import * as en from '../en/gallery.ts';
import type { Translated } from '../translated.ts';

/** The page of all figures, in Spanish. */
export const gallery: Translated<typeof en.gallery> = {
	title: 'Galería',
	lead: 'Cada figura por separado, con una semilla fija. Las seis primeras miran el mismo paso de un recorrido grabado: mueve una, y las demás la siguen.',
	alone: 'Abrir sola',
	find: 'Buscar una figura',
	byLesson: 'Por lección',
	byIdea: 'Por idea',
	lesson: (number, title) => `${number}. ${title}`,
	more: 'Usarla: ajustes, notas, código para incrustar',
	parameters: 'Lo que se puede ajustar:',
	nothing: 'Nada propio; colores, tamaño y lo que se quita, como en todas.',
	make: 'Ajustarla y copiar un enlace',
	present: 'Mostrarla en pantalla',
	notes: 'Notas para quien enseña:',
	copy: 'Copiar el <iframe>'
};

/** In the order of the English ones. */
const names = [
	'El ruido y cómo se añade',
	'Adivinar lo que hay debajo',
	'Un paso, y un recorrido entero',
	'Azar y semillas',
	'Menos pasos',
	'Palabras',
	'Dentro de la red',
	'Tamaño',
	'Cambiar imágenes',
	'Límites',
	'Copia, crédito y coste'
];

/** What figures are about. */
export const ideas: typeof en.ideas = en.ideas.map((idea, i) => ({
	...idea,
	name: names[i] ?? idea.name
}));
