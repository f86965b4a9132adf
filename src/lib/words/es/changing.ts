import type * as en from '../en/changing.ts';
import type { Translated } from '../translated.ts';
import { fixed, grouped, written } from '../written.ts';

/** The figures of the lesson on changing a picture, in Spanish. */
export const changing: Translated<typeof en.changing> = {
	sketch: {
		label: 'De un boceto a una imagen, con más o menos libertad',
		title: 'Desde un boceto',
		source: 'Boceto',
		sources: { apple: 'manzana', car: 'coche', fish: 'pez', drawing: 'dibujar', own: 'la tuya' },
		captions: {
			sketch: 'el boceto',
			drawing: 'tu dibujo',
			own: 'tu imagen, a 64 × 64',
			noisy: 'lo mismo bajo estática',
			picture: 'lo que hace de él el modelo',
			none: 'aún sin dibujar'
		},
		notAPicture:
			'Tu navegador no puede leer este archivo como imagen. Prueba con PNG, JPEG o WebP.',
		strength: 'Cuánto se redibuja',
		steps: (strength: number, steps: number, of: number) =>
			`${fixed(strength, 1)}, ${steps} de ${of} pasos`,
		prompt: 'Qué te gustaría ver (en inglés)',
		all: 'Desde una décima parte del camino hasta el camino entero',
		one: (strength: number) => `redibujado ${fixed(strength, 1)}`,
		measured: (right: string, distance: string, of: number) =>
			`Probado con ${of} manchas de color: en este lugar, ${right} de cada 100 se convirtieron en lo pedido. Distan de sus manchas un ${distance} % del camino de negro a blanco.`,
		charts: {
			right: 'Se volvieron lo pedido, de 100',
			distance: 'A cuánto del boceto, en %',
			alt: (what: string, strength: string, value: number) =>
				`${what}, según cuánto se redibuja. Sube todo el tiempo. En ${strength} es ${value}.`
		},
		make: 'Dibujarla aquí',
		again: 'Con otra estática',
		stop: 'Parar',
		recipe: (prompt: string, steps: number) => `«${prompt}» · ${steps} pasos`,
		notice:
			'a la izquierda el boceto solo se retoca, y a la derecha se olvida. En medio está el lugar donde todavía es tu manzana, pero ya no es tu dibujo.'
	},
	repaint: {
		label: 'Una parte de una imagen, redibujada',
		title: 'Repintar',
		picture: 'Imagen',
		pictures: { apple: 'manzana', dog: 'perro', house: 'casa', own: 'la tuya' },
		open: 'Abrir una imagen',
		tool: 'Pincel',
		tools: { more: 'pintar', less: 'borrar' },
		undo: 'Deshacer',
		clear: 'Vaciar',
		pad: 'La imagen, con lo que se va a redibujar bajo rayas. Las flechas mueven el pincel, Espacio pinta.',
		before: 'lo que está bajo las rayas se redibuja',
		after: (loops: number) => (loops === 1 ? 'cada paso, una vez' : `cada paso, ${loops} veces`),
		none: 'aún sin dibujar',
		afterAlt: (prompt: string, loops: number) =>
			`${prompt}, con ${loops} ${loops === 1 ? 'vuelta' : 'vueltas'}`,
		prompt: 'Qué debería haber ahí (en inglés)',
		loops: 'Cuántas veces se da cada paso',
		columns: { loops: 'cada paso', seam: 'borde visible', right: 'bien, de 100' },
		row: (loops: number) => (loops === 1 ? 'una vez' : `${loops} veces`),
		untouched: 'como estaba',
		measured: (pictures: number) =>
			`Medido en ${pictures} imágenes, que miró el juez, una segunda red:`,
		here: (seam: string, moved: number, of: number) =>
			`En esta imagen, el borde se ve ${seam}. Fuera de las rayas, ${moved === 1 ? 'ha cambiado' : 'han cambiado'} ${moved} de ${grouped(of)} puntos.`,
		words: (changed: string) =>
			`Sin rayas, con las palabras nuevas y la misma estática, ${changed} de cada 100 puntos de fuera cambian a ojos vistas.`,
		make: 'Dibujarla aquí',
		again: 'Con otra estática',
		stop: 'Parar',
		recipe: (prompt: string, steps: number) => `«${prompt}» · ${steps} pasos`,
		notice:
			'fuera de las rayas no cambia nada, ni un solo punto. «Borde visible» compara los puntos a un lado y otro del borde con los puntos de al lado: en 1,00 el borde no es más duro que el resto.'
	},
	flicker: {
		label: 'Un boceto en movimiento, dibujado imagen por imagen',
		title: 'Parpadeo',
		names: {
			sketch: 'el boceto en movimiento',
			own: 'cada una su estática',
			shared: 'todas la misma estática',
			turning: 'estática que gira despacio'
		},
		alt: (name: string, frame: number, of: number) => `${name}, imagen ${frame} de ${of}`,
		shimmer: (value: string) => `parpadeo ${value} %`,
		measured: (films: number, own: string, shared: string, turning: string) =>
			`Medido en ${films} películas así, en el orden de arriba: ${own} %, ${shared} % y ${turning} %.`,
		frame: 'Imagen de la película',
		at: (frame: number, of: number) => `${frame} de ${of}`,
		play: 'Reproducir',
		pause: 'Pausa',
		make: 'Dibujarlas aquí',
		again: 'Con otra estática',
		stop: 'Parar',
		film: 'Película que guardar',
		films: { own: 'propia', shared: 'misma', turning: 'girando' },
		save: 'Guardarla',
		file: 'Un PNG animado, sin pérdida: todos los navegadores lo reproducen, y algunos programas solo muestran su primera imagen.',
		recipe: (prompt: string, pictures: number) => `«${prompt}» · ${pictures} imágenes por película`,
		notice:
			'mira la pared y la mesa, donde el boceto se queda quieto. Con una estática propia en cada imagen, tiemblan. El número dice cuánto, en porcentaje del camino de negro a blanco.'
	}
};

/** A question whose answer is a place on the slider of the first figure. */
export const strengthQuestion: Translated<typeof en.strengthQuestion> = {
	kicker: 'Calculado a partir de la figura de arriba',
	label: 'Cuánto se redibuja',
	here: 'Tomar el número que se ve arriba',
	wait: 'Todavía se está calculando. Tu respuesta se juzga en cuanto esté.',
	none: 'Escribe primero un número.',
	outside: (least: number, most: number) =>
		`Piensa en un número de ${written(least)} a ${written(most)}.`
};
