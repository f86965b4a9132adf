import type * as en from '../en/lab-experiments.ts';
import type { Translated } from '../translated.ts';

/** Experiments with the lab, in Spanish. */
export const labExperiments: Translated<typeof en.labExperiments> = {
	title: 'Seis experimentos',
	lead: 'Cada uno prepara el laboratorio. Apuesta primero; luego pulsa Entrenar y mira.',
	set: (number: number) => `Preparar el número ${number}`,
	notice: 'Fíjate',
	list: [
		{
			query: 'data=twoPoints&noise=1',
			question: 'A medio camino entre dos respuestas, ¿qué dice la red?',
			notice:
				'Con todo el ruido, cada estimación es el medio, donde no hay datos: el promedio de las dos. El recorrido se decide por un lado solo cuando baja el ruido. Mueve la salida de un camino de un lado al otro del medio y mira cómo vuelca.'
		},
		{
			query: 'sampler=ddpm&steps=100',
			question: '¿Da mejores muestras el ruido nuevo por el camino?',
			notice:
				'Los caminos de DDPM tiemblan y los de DDIM son suaves, desde las mismas salidas. Los dos acaban en la espiral: elige DDIM con 10 pasos, luego DDPM con 10, y compara la distancia.'
		},
		{
			query: 'data=dinosaur&points=20&width=128',
			question: '¿Qué aprende de solo veinte puntos?',
			notice:
				'El eliminador de ruido exacto solo puede devolver los veinte puntos: los ha memorizado. La red, entrenada mucho tiempo, se acerca a eso; párala pronto y pinta entre ellos.'
		},
		{
			query: 'data=dinosaur&waves=0',
			question: '¿Para qué quiere una red ondas de sus entradas?',
			notice:
				'Entrena 800 pasos, luego pon las ondas en 3 y entrena otros 800. Sin senos y cosenos del lugar, las muestras quedan claramente más lejos de las líneas: a una red simple el detalle fino le llega despacio. Por la misma razón, las redes de imágenes oyen el nivel de ruido como ondas.'
		},
		{
			query: 'data=rings&conditional=true&label=1&guidance=3',
			question: '¿Qué le hace la guía a la forma?',
			notice:
				'Con guía 1, las muestras llenan la clase que se pidió. Si la subes, se ven empujadas lejos de la otra clase, más allá de donde están sus propios datos: más claras, y menos variadas.'
		},
		{
			query: 'data=checkerboard&target=eps&schedule=linear&steps=5',
			question: '¿Con cuántos pasos como mínimo puede hacerse un recorrido?',
			notice:
				'Con cinco, los cuadros se emborronan. Prueba DPM-Solver++ con los mismos cinco, y luego 50 de cada uno: un muestreador mejor vale pasos, y con los suficientes todos coinciden.'
		}
	]
};
