import type * as en from '../en/grid.ts';
import type { Translated } from '../translated.ts';
import { written } from '../written.ts';

/** Words of grids over any two controls, in Spanish. Options go by their own names: optionWords. */
export const grid: Translated<typeof en.grid> = {
	across: 'Columnas según',
	down: 'Filas según',
	controls: {
		sampler: 'Muestreador',
		evaluations: 'Evaluaciones',
		steps: 'Pasos',
		word: 'Una palabra del prompt',
		prompt: 'Prompt',
		negative: 'Prompt negativo',
		seed: 'Semilla',
		guidance: 'Guía',
		guidanceForm: 'Forma de guía',
		schedule: 'Calendario',
		spacing: 'Espaciado',
		model: 'Modelo',
		clip: 'Recorte',
		strength: 'Intensidad',
		loops: 'Vueltas',
		start: 'Imagen de partida',
		mask: 'Máscara',
		after: 'Pasos antes de la pintura',
		paint: 'Pintura',
		toward: 'Otra semilla',
		way: 'Camino a la otra semilla',
		second: 'Segundo prompt',
		mix: 'Manera de mezclar prompts',
		share: 'Parte de un prompt'
	},
	/** Of the menu. */
	options: (name: string) => `Opción: ${name}`,
	values: {
		steps: (value: string) => `${value} ${value === '1' ? 'paso' : 'pasos'}`,
		seed: (value: string) => `semilla ${value}`,
		guidance: (value: string) => `guía ${written(value)}`,
		text: (value: string) => (value === '' ? 'nada' : `«${value}»`),
		clip: (value: string) => (value === 'true' ? 'recortada' : 'sin recortar'),
		strength: (value: string) => `${Math.round(100 * Number(value))} % redibujado`,
		toward: (value: string) => `hacia la semilla ${value}`,
		way: (value: string) => `${Math.round(100 * Number(value))} % del camino`,
		share: (value: string) => `${Math.round(100 * Number(value))} %`,
		loops: (value: string) => `${value} ${value === '1' ? 'vuelta' : 'vueltas'}`
	},
	table: 'Imágenes en columnas y filas',
	keys: 'Las flechas arriba y abajo llevan a las imágenes de encima y debajo; izquierda y derecha, por todos los recorridos.',
	columnValues: (control: string) => `Columnas: ${control.toLowerCase()}`,
	rowValues: (control: string) => `Filas: ${control.toLowerCase()}`,
	numbersHint: 'Hasta ocho números, separados por espacios.',
	textsHint: 'Hasta ocho, separados por punto y coma.',
	wordHint: 'La primera está en el prompt; las demás ocupan su lugar. Separadas por punto y coma.',
	settings: 'Valores y ajustes',
	summary: (parts: readonly string[]) => parts.join(' · '),
	/** What all pictures have in common. */
	shared: (seed: number | undefined, isSamePrompt: boolean) => {
		const starts =
			seed === undefined ? '' : `empiezan con la misma estática, x(T) de la semilla ${seed}`;
		const hears = isSamePrompt ? 'oyen el mismo prompt' : '';
		const both = [starts, hears].filter(Boolean).join(', y ');
		return both && `Todos los recorridos ${both}.`;
	},
	begins: (name: string) =>
		`Todos empiezan con ${name.startsWith('training-') ? `la imagen de entrenamiento «${name.slice(9)}»` : 'tu propia imagen, que se queda en este dispositivo'}.`,
	clear: 'Empezar solo con estática',
	nearest: {
		title: '¿Cuál se acerca más?',
		/** Groups of equal cost that one has won: “con 10 y 20 evaluaciones DDIM (0.11; 0.04)”. */
		sentence: (
			wins: readonly { name: string; costs: readonly string[]; distances: readonly string[] }[]
		) =>
			`El que más se acerca al recorrido largo es ${listed(
				wins.map(
					({ name, costs, distances }) =>
						`${name} con ${listed(costs)} evaluaciones (${distances.join('; ')})`
				)
			)}.`,
		chart: 'Distancia según las evaluaciones hechas',
		chartAlt: (names: readonly string[]) =>
			`Distancia al recorrido largo según las evaluaciones, ambas en ejes logarítmicos, para ${listed(names)}.`,
		x: 'evaluaciones',
		y: 'distancia'
	}
};

/** “a”, “a y b”, “a, b y c”. */
const listed = (items: readonly string[]): string =>
	items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} y ${items.at(-1)!}`;
