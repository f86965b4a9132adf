import type * as en from '../en/denoise.ts';
import type { Translated } from '../translated.ts';
import { fixed, grouped } from '../written.ts';

/** Words of the figures on learning to denoise, in Spanish. */
export const denoise: Translated<typeof en.denoise> = {
	askNetwork: 'Preguntar a la red (4 MB)',
	game: {
		label: 'Sé la red: estima lo que había limpio',
		title: 'Sé la red',
		which: 'El mundo de las imágenes',
		worlds: { line: 'Números sueltos', picture: 'Imágenes' },
		round: (round: number, of: number) => `Ronda ${round} de ${of}`,
		levels: (signal: string, noise: string) => `x = ${signal} · limpio + ${noise} · ruido`,
		give: 'Esa es mi estimación',
		next: 'Ronda siguiente',
		undo: 'Deshacer',
		restart: 'Jugar otra vez, con otro ruido',
		tick: 'Marca al menos una imagen.',
		you: 'tú',
		network: 'la red',
		best: 'lo mejor posible',
		bestOfTwelve: 'lo mejor con estas doce',
		notice:
			'con poco ruido hay una sola respuesta buena. Con mucho ruido podrían ser varias, y si apuestas por una, lo pagas caro cuando era otra. La respuesta más segura queda en medio.',
		chart: {
			axis: 'ronda; el ruido crece',
			alt: (series: string) =>
				`Pérdida en cada ronda, en un eje donde cada línea es diez veces la de abajo. ${series}.`
		},
		score: (parts: string, rounds: number) =>
			`Pérdida media en ${rounds === 1 ? '1 ronda' : `${rounds} rondas`}: ${parts}.`,
		scored: (name: string, loss: string) => `${name} ${loss}`,
		line: {
			alt: (x: string, signal: string, noise: string, places: string) =>
				`Los datos de entrenamiento son diez números: ${places}. El número que se muestra, ${x}, es ${signal} veces uno de ellos más ${noise} veces ruido.`,
			place: (count: number, at: string) => `${count} en ${at}`,
			data: 'Todos los datos de entrenamiento, y tu estimación',
			hills: 'Cada cuánto caería cada uno en cada sitio',
			seen: (x: string) => `x = ${x}`,
			handle: 'Tu estimación del número limpio',
			equation: (x: string, signal: string, guess: string, noise: string, eps: string) =>
				`${x} = ${signal} × ${guess} + ${noise} × ${eps}`,
			means: (eps: string) => `Es decir, según tú: el ruido era ${eps}.`,
			result: (x0: string, eps: string, loss: string) =>
				`Era ${x0}, así que el ruido era ${eps}. Tu pérdida: ${loss}.`,
			average: (odds: string, best: string, yours: string, least: string) =>
				`¿Podías saberlo? Este x viene de ${odds}. Con esos pesos, el promedio de los números es ${best}. Si te mostraran este x una y otra vez, tu respuesta perdería ${yours} por ronda; esa otra, ${least}.`,
			odds: (at: string, percent: number) => `${at} en ${percent} de cada 100 casos`
		},
		picture: {
			noisy: 'lo que ves, x',
			noisyAlt: 'Una imagen con ruido.',
			guess: (count: number) =>
				count === 0
					? 'tu estimación limpia'
					: count === 1
						? 'tu estimación limpia'
						: `tu estimación limpia: el promedio de ${count}`,
			guessAlt: (count: number) =>
				count === 0
					? 'Todavía sin estimación.'
					: count === 1
						? 'La imagen marcada.'
						: `El promedio de ${count} imágenes marcadas.`,
			network: 'la estimación limpia de la red',
			networkAlt: 'Lo que la red toma por la imagen limpia, sin decirle palabras.',
			truth: 'lo que era',
			truthAlt: (caption: string) => `Era: ${caption}.`,
			hidden: 'Se muestra cuando hayas estimado.',
			ask: 'Era una de estas doce. Marca todas las que pudo haber sido: tu estimación es su promedio.',
			was: 'Era la del marco discontinuo.',
			result: (loss: string, network: string, best: string) =>
				`Tu pérdida: ${loss}. La de la red: ${network === '–' ? 'aún no está' : network}. La mínima que permiten estas doce: ${best}.`,
			fair: 'Tú sabes que tiene que ser una de doce. La red nunca ha visto esa lista y tiene que contar con todas las imágenes de su mundo.'
		}
	},
	best: {
		label: 'La mejor estimación única a medida que crece el ruido',
		title: 'La mejor estimación única',
		logSigma: 'Ruido',
		level: (noise: string) => `${noise} partes por 1 de imagen`,
		another: 'Otro ruido',
		noisy: 'imagen con ruido',
		noisyAbout: 'Es todo lo que se les muestra.',
		exact: 'respuesta exacta, si solo existieran doce imágenes',
		inPlay: (count: number, loss: string) =>
			count < 1.05
				? `Solo encaja una de ellas. Pérdida ${loss}.`
				: `Un promedio de unas ${fixed(count, 1)} de ellas. Pérdida ${loss}.`,
		network: 'la respuesta de la red, sin decirle palabras',
		networkAbout: (loss: string) => `Tiene que contar con todo su mundo. Pérdida ${loss}.`,
		candidates: 'Las doce, y cómo de probable es cada una. Elige cuál es en realidad.',
		suspect: (caption: string, percent: string) => `${caption}, probable al ${percent} por ciento`,
		notice:
			'más ruido nunca hace la respuesta más disparatada, solo más suave. Encajan más imágenes, y lo más seguro es el promedio de todas. Quien solo conoce doce imágenes da respuestas nítidas durante mucho tiempo, pero eso es recordar. La red tiene que difuminar mucho antes.'
	},
	small: {
		label: 'Un pequeño entrenamiento, en esta página',
		title: 'Entrena una tú',
		badge: (backend: string, ms: string | undefined) =>
			`en vivo · ${backend === 'wasm' ? 'WebAssembly' : 'JavaScript'}${ms ? ` · ${ms} ms por paso` : ''}`,
		waiting: 'todavía nada entrenado',
		start: 'Empezar a entrenar',
		pause: 'Pausa',
		goOn: 'Seguir',
		again: 'Entrenar otra',
		starting: 'Preparándose',
		progress: 'Entrenando',
		step: (step: number, of: number) => `paso ${grouped(step)} de ${grouped(of)}`,
		network: (parameters: number | undefined) =>
			parameters
				? `Cada paso le muestra 128 puntos con ruido y da un empujoncito a sus ${grouped(parameters)} números.`
				: 'Cada paso le muestra 128 puntos con ruido y da un empujoncito a sus números.',
		curve: 'Pérdida: cuánto se equivoca, paso a paso',
		axis: 'paso',
		least: (loss: string) => `lo mejor posible ${loss}`,
		curveAlt: (step: number, last: string | undefined, least: string | undefined) =>
			`Pérdida a lo largo de ${step} pasos${last ? `, al final ${last}` : ''}${least ? `; lo mejor posible es ${least}` : ''}.`,
		plane: 'Sus estimaciones para 60 puntos con ruido',
		planeAlt: (noise: string, step: number) =>
			`Sesenta puntos con ruido, ${noise} partes de ruido, y dónde cree la red del paso ${step} que estaban, junto a las mejores estimaciones y los datos.`,
		level: (noise: string) => `${noise} partes por 1 de datos`,
		noisy: 'punto con ruido',
		guess: 'su estimación limpia',
		best: 'la mejor estimación posible',
		notice:
			'la pérdida baja deprisa, luego apenas, y nunca hasta cero, porque lo que nadie puede saber de un punto con ruido, nadie lo puede aprender. Con mucho ruido, hasta las mejores estimaciones se salen de las lunas y se juntan en el centro.'
	},
	watch: {
		label: 'Las mismas palabras y la misma estática en varios momentos de un entrenamiento',
		title: 'Mira cómo aprende',
		made: 'mientras se entrenaba este modelo',
		recipe: (sampler: string | undefined, steps: number, guidance: number, seed: number) =>
			[sampler, `${steps} pasos`, `guía ${guidance}`, `semilla ${seed}`]
				.filter(Boolean)
				.join(' · '),
		after: (pictures: number, share: string) =>
			`Tras ${grouped(pictures)} imágenes, ${share} de su entrenamiento.`,
		small: (side: number) =>
			`Hasta aquí practicó con imágenes de ${side} × ${side}, porque era más rápido; se muestran ampliadas.`,
		picture: (prompt: string, pictures: number) =>
			`«${prompt}», dibujada tras ${grouped(pictures)} imágenes de entrenamiento.`,
		moments: 'Parte hecha del entrenamiento; elige la que se ve grande',
		moment: (share: string, pictures: number, side: number, loss: string) =>
			`${share} del entrenamiento, ${grouped(pictures)} imágenes, ${side} por ${side}; pérdida ${loss}`,
		losses: (count: number) =>
			`Debajo de cada una está su pérdida, es decir, cuánto se equivocaba, con ${count} imágenes nuevas. Está rayada donde eran más pequeñas, porque entonces es otra medida.`,
		notice:
			'primero vienen los colores y los lugares, después las cosas y al final sus detalles. La pérdida baja poco de un momento al siguiente, y sin embargo la diferencia se ve.'
	}
};
