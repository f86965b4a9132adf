import type * as en from '../en/animation.ts';
import type { Translated } from '../translated.ts';

/** Words of the animation of a walk, in Spanish. */
export const animation: Translated<typeof en.animation> = {
	lead: 'Las imágenes una tras otra, para enviarlas o ponerlas en una diapositiva. El comienzo se detiene un momento, y lo que sale, un poco más.',
	length: 'Duración',
	seconds: (seconds: number) => `${seconds} s`,
	size: 'Tamaño',
	dots: (dots: number) => `${dots} px`,
	kind: 'Archivo',
	kinds: { mp4: 'MP4', webm: 'WebM', png: 'PNG animado', gif: 'GIF' },
	about: {
		mp4: 'Un vídeo que reproducen todos los teléfonos y programas de diapositivas. La estática pierde un poco.',
		webm: 'Un vídeo que reproducen los navegadores y casi todas las aplicaciones de mensajería. La estática pierde un poco.',
		png: 'Una imagen que se mueve, en todos los navegadores. No pierde nada, lleva la receta y ocupa más que un vídeo.',
		gif: 'Una imagen que se mueve, para correos y diapositivas que no reproducen otra cosa. Tiene 256 colores, y la estática tiene miles: cada uno representa a muchos parecidos.'
	},
	noEncoder: 'Este navegador no puede escribir vídeos; Chrome, Edge y Safari sí.',
	/** Of a walk between two seeds. */
	between: 'Animación: de una semilla a la otra',
	back: 'Ida y vuelta',
	save: 'Guardar la animación',
	tooFew: 'Una película necesita dos imágenes, y aún no están dibujadas.',
	cancel: 'Cancelar',
	making: 'Haciendo la animación',
	done: (percent: number) => `${percent.toFixed(0)} %`
};
