import type * as en from '../en/models.ts';
import type { Translated } from '../translated.ts';
import { grouped, written } from '../written.ts';

/** Words of the page on models, in Spanish. What a card says itself is in models/NAME/card.md. */
export const models: Translated<typeof en.models> = {
	title: 'Sobre los modelos',
	lead: 'De qué se hicieron, qué saben hacer y qué no, medido. Toda imagen de este sitio que no se llame exacta sale del primero o, donde se dice, de su alumno. Otro más agranda las imágenes acabadas, y esas también lo dicen; los dos últimos empaquetan imágenes en una taquigrafía, para la lección 9.',
	description:
		'Fichas de los modelos: datos de entrenamiento y licencia, cuántas veces se mostró cada cosa, el entrenamiento y su coste, calidad medida, fallos conocidos, cómo volver a entrenarlos.',
	inEnglish: 'Por ahora las fichas solo están en inglés.',
	bench: '¿Cómo de rápido es tu equipo?',
	contents: (name: string) => `Sobre ${name}`,
	measured: (name: string) => `${name}, medido`,
	world: {
		title: 'Qué hay en su mundo, y con qué frecuencia',
		lead: 'Leído del archivo que escribió la exportación del modelo. Lo que no está ahí, el modelo no lo ha visto nunca.',
		things: 'Cosas, según cada cuánto una cosa común es esta',
		seldom: 'rara',
		right: (share: number) => `bien en el ${share.toFixed(0)} %`,
		rightAbout:
			'«Bien» es cada cuánto ve el juez la cosa en una imagen para la que se pidió (20 imágenes de cada una, así que una imagen es un cinco por ciento).',
		colourable: 'viene en cualquier color',
		rare: (share: number, things: readonly string[]) =>
			`Raras a propósito, cada una más o menos una vez de cada ${grouped(Math.round(1 / share))} imágenes de una sola cosa: ${things.join(', ')}.`,
		pairs: (share: number) => `El ${Math.round(100 * share)} % de las imágenes muestra dos cosas.`,
		colours: 'Colores',
		places: 'Lugares',
		styles: 'Estilos',
		sizes: 'Tamaños',
		words: (seen: number, heldOut: readonly string[]) =>
			`Los letreros dicen una de ${seen} palabras de cuatro letras; donde el entrenamiento mostró letreros más a menudo, también cuatro letras cualesquiera. Apartadas del entrenamiento: ${heldOut.join(', ')}.`,
		heldOut: (count: number) => `Las ${count} combinaciones que el entrenamiento nunca mostró`,
		combination: (thing: string, colour: string | null, place: string | null) =>
			[colour, thing].filter(Boolean).join(' ') + (place ? `, ${place}` : ', sin lugar')
	},
	measures: {
		title: (name: string) => `Lo que sabe hacer ${name}, medido`,
		lead: 'Una segunda red, el juez, se entrenó solo con imágenes de entrenamiento de verdad. Dice lo que ve en una imagen, y la tabla cuenta cada cuánto es lo que se pidió. Su propia exactitud va primero, porque ningún resultado es más seguro que el juez.',
		command: 'Medido con',
		setting: (sampler: string, evaluations: number, guidance: number) =>
			`Dibujado con ${sampler.toUpperCase()}, ${evaluations} evaluaciones, guía ${guidance}, salvo que una columna diga otra cosa.`,
		trained: (pictures: number) => `Tras ${grouped(pictures)} imágenes de entrenamiento.`,
		nothing:
			'Estos pesos aún no se han medido. Las tablas de abajo se llenan cuando se haya ejecutado models/training/measure.py.',
		missing: 'aún sin medir',
		of: 'Imágenes',
		what: 'Bien, en porcentaje de las imágenes',
		names: {
			judge_on_renders: 'El juez mismo, en imágenes renderizadas que no vio',
			judge_on_pairs: 'El juez mismo, en dos cosas',
			judge_on_signs: 'El juez mismo, en letreros con palabras que vio',
			judge_on_held_out_signs: 'El juez mismo, en letreros con palabras que nunca vio',
			judge_on_held_out_combinations: 'El juez mismo, en combinaciones que nunca vio',
			judge_on_rare_things: 'El juez mismo, en cosas raras',
			generated: 'Prompts como los del entrenamiento',
			held_out_combinations: 'Combinaciones que nunca vio',
			rare_things: 'Cosas raras',
			two_things: 'Dos cosas en una imagen',
			signs_seen_words: 'Letreros, palabras que vio',
			signs_held_out_words: 'Letreros, palabras que nunca vio'
		},
		parts: {
			thing: 'cosa',
			colour: 'color',
			place: 'lugar',
			style: 'estilo',
			all: 'todo a la vez',
			both_things: 'las dos cosas',
			both_colours: 'los dos colores',
			letters: 'letras',
			words: 'palabras',
			variety: 'variedad (dispersión de los rasgos del juez)'
		},
		frechet: 'Distancia de Fréchet en los rasgos del juez (0: la misma población)',
		nearest:
			'La más cercana de 20.000 imágenes renderizadas, distancia media cuadrática a 64 × 64 en [−1; 1]',
		nearestOf: { generated: 'imágenes generadas', renders: 'imágenes renderizadas nuevas' },
		spread: (median: number, p1: number) =>
			`mediana ${written(median)}, el uno por ciento más cercano por debajo de ${written(p1)}`,
		byEvaluations: (name: string) =>
			`${name}: cosas bien, en porcentaje, según muestreador y evaluaciones`,
		byGuidance: (name: string) => `${name}: obediencia en porcentaje, y variedad, según la guía`
	},
	again: 'Cómo volver a entrenarlo'
};
