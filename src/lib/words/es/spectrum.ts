import type * as en from '../en/spectrum.ts';
import type { Translated } from '../translated.ts';

const waves = (count: number): string => `${count} ${count === 1 ? 'onda' : 'ondas'}`;

/** Words of what a step has of each size of shape, in Spanish. */
export const spectrum: Translated<typeof en.spectrum> = {
	title: 'De las formas grandes al detalle fino',
	x: 'ondas por lado',
	y: 'potencia',
	now: 'x(t)',
	guess: 'x̂₀',
	noise: 'estática',
	alt: (covered: number) =>
		covered === 0
			? 'Potencia de las ondas, de grandes a finas, en ejes logarítmicos: x(t) y la estimación limpia. La estática no tapa ninguna.'
			: `Potencia de las ondas, de grandes a finas, en ejes logarítmicos: x(t) y la estimación limpia. La estática tapa lo que es más fino que ${waves(covered)} por lado.`,
	notice: (covered: number, finest: number) =>
		covered >= finest
			? 'Fíjate: todas las ondas de la estimación sobresalen de la estática.'
			: covered === 0
				? 'Fíjate: la estática suena más fuerte que todas las ondas de la estimación. Lo que se dibuja aquí está inventado solo a partir del prompt.'
				: `Fíjate: las formas grandes llegan primero. Hasta ${waves(covered)} por lado, la estimación sobresale de la estática; las más finas siguen tapadas por ella.`
};
