import type * as en from '../en/site.ts';
import type { Translated } from '../translated.ts';
import { fixed } from '../written.ts';

/** Every word of the interface in Spanish. Lessons have their own, in content/. */
export const strings: Translated<typeof en.strings> = {
	site: {
		name: 'From Static',
		description:
			'Cómo funcionan los generadores de imágenes: lecciones con figuras vivas, de un solo modelo que funciona en tu navegador.',
		languages: 'Idiomas',
		skip: 'Saltar al contenido',
		nav: 'Sitio',
		lessons: 'Lecciones',
		compare: 'Comparar',
		playground: 'Taller',
		lab: 'Laboratorio',
		gallery: 'Galería',
		tenMinutes: 'Imágenes con IA en diez minutos',
		wantToKnow: 'Quiero saber…',
		glossary: 'Glosario',
		search: 'Buscar',
		teach: 'Enséñale una palabra',
		teachers: 'Para quien enseña',
		about: 'Sobre este sitio',
		models: 'Sobre los modelos',
		privacy: 'Nada de lo que escribas, dibujes o abras sale de este dispositivo.',
		licence: 'Software libre (MIT); textos y figuras, CC BY 4.0.'
	},
	theme: {
		system: 'Colores: los del sistema',
		light: 'Colores: claros',
		dark: 'Colores: oscuros'
	},
	error: {
		picture: 'Estática, y nada detrás.',
		missing: {
			title: 'Aquí solo hay estática',
			sentence: 'En esta dirección no hay ninguna página. Quizá se mudó, o nunca se dibujó.'
		},
		other: {
			title: 'Algo salió mal',
			sentence: 'Esta página no se pudo mostrar. Quizá ayude volver a cargarla.'
		},
		home: 'Volver al principio'
	},
	engine: {
		starting: 'trayendo el modelo',
		loading: (loaded: number, total: number) =>
			`modelo: ${megabytes(loaded)} de ${megabytes(total)} MB`,
		checking: (backend: string) => `comprobando ${backendName(backend)}`,
		ready: (backend: string) => `modelo en ${backendName(backend)}`,
		failed: 'el modelo no está'
	},
	figure: {
		notice: 'Fíjate:',
		reset: 'Reiniciar',
		playground: 'Abrir en el taller'
	},
	provenance: {
		waiting: 'aún sin dibujar',
		live: 'Dibujado en tu dispositivo, ahora mismo',
		recorded: 'Grabado antes',
		exact: 'exacto, sin red',
		/** The technical part, on tap. */
		ran: (backend: string, ms?: number) => `en vivo · ${backendName(backend)}${perStep(ms)}`,
		took: (ms?: number) => perStep(ms).replace(' · ', '')
	},
	copy: {
		copied: 'Copiado',
		instead: 'Tu navegador no te deja copiarlo desde aquí. Copia esto:'
	},
	status: {
		loading: 'Trayendo el modelo',
		bytes: (loaded: number, total: number) => `${megabytes(loaded)} de ${megabytes(total)} MB`,
		retry: 'Reintentar',
		offline: 'No se puede traer nada. Revisa la conexión y vuelve a intentarlo.'
	},
	strip: {
		label: 'Paso del recorrido de la estática a la imagen',
		empty: 'todavía nada calculado',
		value: (step: number, total: number, mixture: string, signal: string) =>
			`paso ${step} de ${total}, ${mixture}, ${signal} % de imagen`,
		plainly: (step: number, total: number, mixture: string) =>
			`paso ${step} de ${total}, ${mixture}`,
		mixtures: {
			allNoise: 'casi solo ruido',
			mostlyNoise: 'sobre todo ruido',
			half: 'mitad ruido, mitad imagen',
			mostlyPicture: 'sobre todo imagen',
			nearlyPicture: 'casi solo imagen'
		}
	},
	inspector: {
		label: 'Un recorrido de la estática a la imagen, paso a paso',
		picture: (prompt: string, step: string) => `«${prompt}»: ${step}.`,
		title: (prompt: string) => (prompt.trim() ? `«${prompt.trim()}»` : 'Sin prompt'),
		recipe: (seed: number, sampler: string | undefined, steps: number) =>
			[`semilla ${seed}`, sampler, `${steps} ${steps === 1 ? 'paso' : 'pasos'}`]
				.filter(Boolean)
				.join(' · '),
		where: (step: number, total: number, t: number, signal: string) =>
			`paso ${step} de ${total} · t = ${t} · ${signal} % de imagen (ᾱ)`,
		play: 'Reproducir',
		pause: 'Pausa',
		back: 'Un paso atrás',
		forward: 'Un paso adelante',
		slow: 'Cámara lenta'
	}
};

/** What a backend is called in a sentence. */
export const backendName = (backend: string): string =>
	({ webgpu: 'WebGPU', wasm: 'WebAssembly', cpu: 'JavaScript a secas' })[backend] ?? backend;

const perStep = (ms?: number): string =>
	ms === undefined ? '' : ` · ${ms < 10 ? fixed(ms, 1) : ms.toFixed(0)} ms por paso`;

const megabytes = (bytes: number): string => fixed(bytes / 1e6, 1);
