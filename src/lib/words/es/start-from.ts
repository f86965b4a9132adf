import type * as en from '../en/start-from.ts';
import type { Translated } from '../translated.ts';
import { fixed, grouped } from '../written.ts';

/** Words of a picture to begin with, in Spanish. */
export const startFrom: Translated<typeof en.startFrom> = {
	open: 'Abrir una imagen',
	sheet: 'Dibujar una',
	shown: 'La de arriba, tal como se ve',
	training: {
		'training-apple': 'Entrenamiento: manzana',
		'training-cat': 'Entrenamiento: gato',
		'training-car': 'Entrenamiento: coche'
	},
	clear: 'Solo estática',
	hint: 'Abre, suelta o pega una imagen, o haz una foto. Se queda en este dispositivo.',
	opened: (width: number, height: number) =>
		`Tu imagen tiene ${grouped(width)} × ${grouped(height)} puntos; se pasa a 64 × 64 y se queda en este dispositivo.`,
	crop: {
		pad: 'Qué parte de tu imagen. Las flechas la mueven, más y menos la amplían.',
		hint: 'Arrástrala; amplía con dos dedos, o haz clic en ella y gira la rueda.',
		zoom: 'Ampliación',
		times: (zoom: number) => `${fixed(zoom, 1)} veces`
	},
	camera: {
		open: 'Hacer una foto',
		label: 'Cámara',
		preview: 'Lo que ve la cámara',
		asking: 'Tu navegador pregunta si esta página puede usar la cámara.',
		take: 'Hacerla',
		waking: 'La cámara se está despertando: todavía no hay imagen.',
		again: 'Preguntar otra vez',
		stop: 'Apagar la cámara',
		problems: {
			refused:
				'Esta página no puede usar la cámara. Si quieres que pueda, permítelo en los ajustes de tu navegador para este sitio; o abre una imagen.',
			none: 'No se encontró ninguna cámara en este dispositivo. Abre una imagen.',
			busy: 'La cámara está ahí, pero la tiene otro programa. Ciérralo y pregunta otra vez.',
			unable: 'Tu navegador no deja usar la cámara a páginas sin https. Abre una imagen.'
		}
	},
	tool: 'El pincel',
	tools: { draw: 'pinta', redo: 'marca lo que se redibuja', stay: 'desmarca' },
	pad: 'La imagen de partida. Las flechas mueven el pincel, Espacio pinta.',
	mask: 'Lo que está bajo las rayas se redibuja; todos los demás puntos se quedan como están.',
	undo: 'Deshacer',
	noStroke: 'No hay ningún trazo que deshacer.',
	strength: 'Cuánto se redibuja',
	walked: (left: number, of: number) =>
		`Empieza bajo algo de estática: se recorren los últimos ${left} de ${of} pasos.`,
	loops: 'Cuántas veces se da cada paso',
	loopsHint: 'Más veces hacen que el borde encaje mejor, y tardan más.'
};
