import type * as en from '../en/teach.ts';
import type { Translated } from '../translated.ts';
import { fixed } from '../written.ts';

/** Strings of the page where a word is taught, and of the figure that shows one, in Spanish. */
export const teach: Translated<typeof en.teach> = {
	title: 'Enséñale tu propio dibujo',
	lead: 'El modelo solo conoce lo que se le mostró. Así que muéstrale algo: dibuja una cosa que no existe, invéntale una palabra, y tu navegador entrenará con ella la red de verdad. A los pocos minutos puedes pedir tu cosa en la playa.',
	drawings: {
		title: '1. Dibújalo',
		hint: 'Lo mejor son de tres a ocho dibujos de una misma cosa, cada uno algo distinto: por las diferencias descubre qué es propio de ella. Se quedan en este dispositivo.',
		pad: 'Hoja para dibujar. Las flechas mueven el pincel; Espacio o Enter pintan.',
		paint: 'Color',
		paints: {
			ink: 'tinta',
			red: 'rojo',
			yellow: 'amarillo',
			green: 'verde',
			blue: 'azul',
			white: 'blanco'
		},
		add: 'Añadir este dibujo',
		takeBack: 'Deshacer',
		clear: 'Borrar la hoja',
		blankPicture:
			'En esta imagen no se ve nada: es de un solo color de borde a borde, y lo transparente cuenta como blanco.',
		emptySheet: 'Aún no hay nada en la hoja. Dibuja primero la cosa y luego añádela.',
		open: 'Abrir una imagen',
		examples: 'Usar los nuestros',
		none: 'Todavía nada. Dibuja en la hoja y añádelo, o empieza con los nuestros.',
		one: (number) => `Dibujo ${number}`,
		remove: (number) => `Quitar el dibujo ${number}`,
		count: (count, most) => `${count} de ${most} como mucho`,
		full: '– quita uno para añadir otro.'
	},
	ground: {
		label: 'Lo que hay alrededor',
		cut: 'recortar',
		kept: 'dejar',
		hint: 'Recortado, solo se aprende la cosa, y puede estar en cualquier sitio. Si se deja, el modelo aprende también el papel.'
	},
	shown: {
		title: 'Lo que se le muestra al modelo',
		hint: 'Cada vez uno de tus dibujos, con otro tamaño y en otro lugar, la mitad de las veces en espejo, sobre papel liso, con una descripción. Luego se le echa ruido encima, y el modelo tiene que decir qué es ruido.',
		alt: (caption) => `Un dibujo tal como se le muestra al modelo, con la descripción ${caption}`
	},
	word: {
		title: '2. Ponle nombre',
		label: 'Una palabra inventada',
		start: 'Enseñar',
		again: 'Enseñar otra vez',
		fold: 'Cómo se enseña'
	},
	plan: {
		steps: 'Pasos',
		stepsHint:
			'Cada uno le muestra tres dibujos, uno de ellos en un lugar, tres imágenes suyas y un dibujo sin palabra. Con muy pocos sale un borrón; con demasiados, copia.',
		rate: 'Ritmo',
		rateHint: 'Cuánto puede mover cada número un solo paso.',
		rank: 'Rango',
		rankHint: 'Cuántos números de ancho tiene lo que se añade. Todo lo demás queda como está.'
	},
	progress: {
		title: '3. Mira cómo aprende',
		drawing:
			'Primero el modelo dibuja unas cuantas imágenes de otras cosas. Se le exigirá que las siga dibujando, para que no las olvide. Luego pinta lugares alrededor de tus dibujos.',
		step: (step, of) => `Paso ${step} de ${of}`,
		left: (seconds) =>
			seconds > 90
				? `quedan unos ${Math.round(seconds / 60)} minutos`
				: `quedan unos ${Math.ceil(seconds)} segundos`,
		done: 'Hecho.',
		stopped: 'Detenido. Lo que aprendió hasta ahí está abajo.',
		paused: 'En pausa.',
		pause: 'Pausa',
		resume: 'Seguir',
		stop: 'Parar',
		loss: {
			title: 'Cuánto se equivoca con el ruido',
			none: 'ningún paso aún',
			alt: (steps, first, last) =>
				first === undefined || last === undefined
					? 'Cuánto se equivoca: ningún paso aún.'
					: `Cuánto se equivoca en ${steps} pasos: de ${fixed(first, 3)} a ${fixed(last, 3)}.`
		},
		picture: (prompt) => `«${prompt}», siempre desde la misma estática`,
		placed: {
			title: 'Lugares que pintó alrededor de tus dibujos',
			hint: 'Solo se le dijo el lugar, y tuvo que dejar el dibujo como está. Así la palabra aprende que su cosa puede estar en algún sitio. La playa, el desierto y el espacio no están entre ellos: pídelos al final y mira si lo ha entendido.'
		},
		hidden:
			'Sigue mientras miras otra cosa, tan rápido como tu navegador deje calcular a una pestaña oculta.'
	},
	ask: {
		title: '4. Pídelo',
		hint: 'Cada fila empieza dos veces con la misma estática: antes de que el modelo conociera la palabra, y después.',
		before: 'antes',
		after: 'después',
		strength: 'Fuerza',
		strengthHint:
			'Cuánto de lo aprendido se suma: nada con 0, tanto como al enseñarla con 1. Más exagera la cosa, y les cuesta más a otras palabras.',
		draw: 'Dibujar estas',
		own: 'O pide otra cosa',
		together: 'Junto con',
		alone: 'nada más',
		togetherHint:
			'Lo aprendido para las dos se suma a la vez. Mezcladas, en cada paso se pregunta por ambas y se va a medias hacia cada una; lado a lado, un solo prompt dice las dos.',
		blended: (first, second) => `mitad «${first}», mitad «${second}»`,
		changed: (percent) =>
			`Cambió, punto por punto, un ${fixed(percent, 1)} % del camino del negro al blanco.`,
		forgetting:
			'Las filas con un número debajo no dicen la palabra. Cuanto menos cambien, menos olvidó: las palabras comparten los pesos de la red, así que enseñar una siempre mueve a las demás. En el taller, los prompts sin la palabra se dibujan sin lo añadido, y no se olvida nada.',
		copies:
			'¿Dibuja tu cosa, o tus dibujos? Si todas las imágenes se parecen a uno de ellos, se le enseñó demasiado tiempo:',
		copiesLink: 'así es como los modelos llegan a copiar',
		keep: 'Conservar esta palabra',
		kept: 'Guardada en este dispositivo. Ya funciona en el taller y en las comparaciones.',
		tryIt: 'Probarla en el taller'
	},
	words: {
		title: 'Palabras en este dispositivo',
		none: 'Todavía ninguna.',
		use: 'Verla',
		save: 'Guardar como archivo',
		remove: 'Quitar',
		removed: (word) => `«${word}» se ha quitado.`,
		undo: 'Recuperarla',
		replaced: (word) =>
			`Aquí ya había una «${word}», y la nueva ocupó su lugar. Hasta que salgas del sitio puedes recuperar la otra.`,
		takeBack: 'Recuperar la otra',
		open: 'Abrir el archivo de una palabra'
	},
	how: {
		title: 'Qué le pasa a la red',
		text: 'Nada de lo que sabía se sobrescribe. La palabra recibe su propia fila de 96 números en la tabla de palabras, y junto a cada uno de 50 pesos de la red van dos matrices delgadas cuyo producto se le suma: adaptación de rango bajo, LoRA por sus siglas en inglés. Solo se aprenden ellas, una cincuentaicincoava parte de la red. Quítalas, y es otra vez el modelo de antes, bit a bit.',
		unasked:
			'Falta algo que no debe moverse. La guía exagera la diferencia entre lo que la red dice con tu prompt y lo que dice sin él. Si tu cosa se colara en la respuesta sin prompt, se le volvería a quitar. Por eso cada paso muestra también un dibujo sin palabra alguna, y la red tiene que decir de él lo mismo que antes.',
		python: 'Lo mismo con PyTorch y PEFT'
	}
};
