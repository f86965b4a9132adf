import type * as en from '../en/bench.ts';
import type { Translated } from '../translated.ts';
import { fixed } from '../written.ts';

/** Words of the page that measures the reader's machine, in Spanish. */
export const bench: Translated<typeof en.bench> = {
	title: '¿Cómo de rápido es tu equipo?',
	description:
		'Cronometra la red de este sitio en tu propio navegador: en el procesador y en la tarjeta gráfica, junto a onnxruntime-web y a TensorFlow.js sin más, con un resultado que se puede copiar.',
	lead: 'La red que dibuja aquí todas las imágenes, cronometrada en tu navegador: en el procesador y en la tarjeta gráfica, junto a los programas que se usarían si no. Nada de esto sale de tu dispositivo.',
	call: (billions) =>
		`Una llamada guiada pregunta a la red dos veces a la vez, con tus palabras y sin ellas, como casi todos los pasos de un recorrido: ${fixed(billions, 2)} mil millones de multiplicaciones y sumas.`,
	beside: 'Junto a la nuestra',
	tfjs: 'TensorFlow.js sin más: la misma red sin nuestra propia aritmética',
	onnx: 'onnxruntime-web: hecho por otros, se descarga para esto (3 MB; con tarjeta gráfica, 6)',
	start: 'Medir',
	again: 'Medir otra vez',
	stop: 'Parar',
	takes:
		'Tarda un minuto o dos, y más sin una buena tarjeta gráfica. Deja la página delante y el equipo en paz.',
	progress: 'Midiendo',
	now: (name, place, done, of) => `${name}, ${place}: ${done + 1} de ${of}`,
	stopped: 'Parado. Lo que hay aquí se midió antes.',
	runtimes: { ours: 'La nuestra', tfjs: 'TensorFlow.js sin más', onnx: 'onnxruntime-web' },
	places: {
		webgpu: 'Tarjeta gráfica (WebGPU)',
		threads: (count) =>
			count === 1 ? 'Procesador (WebAssembly), un hilo' : `Procesador (WebAssembly), ${count} hilos`
	},
	adapter: (name) => `El navegador la llama: ${name}.`,
	peak: (billions) =>
		`Lo más rápido que calcula, sin nada que traer ni guardar: ${billions} mil millones de operaciones por segundo. El nuestro puede parecer que lo supera: se cuenta el cálculo sencillo, y él se las arregla con menos productos.`,
	software:
		'Es una tarjeta gráfica hecha de software: calcula en el procesador, solo que más despacio que WebAssembly.',
	guided: (fastest, median) => `${fastest} ms por llamada guiada (mediana ${median})`,
	speed: (billions) => `${billions} GFLOP/s`,
	share: (percent) => `${percent} % de lo posible`,
	single: (ms) => `${ms} ms por llamada con un solo prompt`,
	frames: (first, last) =>
		`primera imagen a los ${first} s${last ? `, la última de 20 a los ${last} s` : ''}, con los archivos ya aquí`,
	memory: (megabytes) => `${megabytes} MB de números en memoria`,
	waits: 'espera su turno',
	failed: (reason) => `no se pudo medir: ${reason}`,
	ratio: (ratio, name) => `La nuestra tarda ${ratio} veces lo que ${name}.`,
	fair: 'Cuenta la llamada más rápida, porque es la que menos estorba el resto del trabajo del equipo; cada una se mide dos veces, por turnos. TensorFlow.js sin más tiene aquí un hilo.',
	noWebgpu: 'Este navegador no tiene WebGPU, así que no se mide la tarjeta gráfica.',
	noThreads: 'Esta página no está aislada de otras, así que WebAssembly tiene un hilo.',
	noJspi:
		'onnxruntime-web no se mide en la tarjeta gráfica: su programa para este navegador tiene 27 MB.',
	copy: 'Copiarlo como texto',
	columns: ['qué', 'dónde', 'ms por llamada guiada', 'GFLOP/s', '% de lo posible']
};
