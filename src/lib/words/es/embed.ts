import type * as en from '../en/embed.ts';
import type { Translated } from '../translated.ts';

/** A figure in somebody’s page, and the page on which one makes a link to it, in Spanish. */
export const embed: Translated<typeof en.embed> = {
	repaired: 'En este enlace hay cosas que no pueden ser:',

	title: 'Pon una figura en tu página',
	description:
		'Cualquier figura de este sitio en una clase, una diapositiva o un blog: ajústala, bloquea lo que deba quedarse y copia un enlace.',
	lead: 'Cualquier figura de este sitio puede estar en una clase, una diapositiva o un blog. Ajústala, bloquea lo que deba quedarse como está y copia una línea.',

	maker: 'Hacer un enlace',
	figure: 'Figura',
	content: 'Qué muestra',
	look: 'Cómo se ve',
	hide: 'Quitar',
	lock: 'Bloquear',
	nothingOwn: 'Esta figura no tiene nada propio que ajustar.',
	hideParts: {
		title: 'Quitar el título',
		controls: 'Quitar los botones de abajo',
		recipe: 'Quitar la línea con semilla y pasos',
		playground: 'Quitar el enlace al taller',
		notice: 'Quitar «Fíjate»'
	},
	hideField: (field) => `Quitar: ${field}`,
	lockAll: 'Bloquear todos los botones y deslizadores',
	lockField: (field) => `Bloquear: ${field}`,
	frame: { theme: 'Colores', level: 'Cuánto dice', size: 'Letra' },
	values: {
		system: 'los del sistema',
		light: 'claros',
		dark: 'oscuros',
		1: '① palabras',
		2: '② álgebra',
		3: '③ ecuaciones',
		small: 'pequeña',
		normal: 'como aquí',
		large: 'grande',
		huge: 'para un proyector',
		true: 'sí',
		false: 'no'
	},
	reset: 'Empezar de nuevo',

	preview: 'Vista previa',
	previewTitle: (figure) => `${figure}, como la verán en tu página`,
	as: {
		link: 'Como enlace',
		iframe: 'Como <iframe>',
		component: 'Como componente web'
	},
	asNote: {
		link: 'Para un mensaje, una diapositiva o cualquier sitio que conozca oEmbed: pega solo el enlace.',
		iframe:
			'Para plataformas de aprendizaje y blogs que aceptan HTML. La altura se queda en la que le des.',
		component:
			'Un solo script para la página. Crece con la figura y habla con la página que la rodea.'
	},
	copyAs: {
		link: 'Copiar el enlace',
		iframe: 'Copiar el <iframe>',
		component: 'Copiar las dos líneas'
	},

	table: {
		title: 'Todo lo que se puede ajustar',
		lead: (figure) =>
			`De la figura «${figure}»: los nombres, tal como van en el enlace. Lo que no puede ser se corrige, y la figura lo dice.`,
		name: 'Nombre',
		sets: 'Ajusta',
		values: 'Valores',
		usual: 'Por defecto',
		range: (min, max) => `${min} … ${max}`,
		text: (longest) => `texto, hasta ${longest} caracteres`,
		flag: 'true, false',
		any: (values) => `cualesquiera de: ${values}`,
		none: 'nada'
	},

	messages: {
		title: 'Hablar con ella',
		lead: 'Una figura en un marco y la página que lo rodea pueden contarse cosas con postMessage. Cada mensaje de la figura lleva from: "from-static" y su nombre; cada mensaje para ella, to: "from-static".',
		out: [
			['ready', 'Ya está. parameters es la tabla de arriba, como datos.'],
			['size', 'height, en píxeles: dale esa altura al marco.'],
			['state', 'values, cada vez que uno cambia o cuando se pregunta.'],
			['done', 'values: lo que se estaba calculando ya está.'],
			['error', 'code y message: un valor que no puede ser, o algo que falló.']
		],
		in: [
			['get', 'Responde con state.'],
			[
				'set',
				'Recibe values, un objeto de nombres y valores. Responde con state, y con error a lo que no puede ser.'
			]
		],
		whom: 'Escucha a la ventana que la rodea y a ninguna otra. Con origin=https://tu.sitio en el enlace (el componente web lo pone), solo se oye e informa a las páginas de ese sitio; sin él, a la primera que hable. Hasta entonces solo dice que está lista y cuánto mide.',
		typed:
			'Lo que escriban tus lectores se queda en el marco. Los textos que pusiste tú vuelven en values; de los demás, typed dice solo cuáles son.',
		sandbox:
			'En un sandbox basta allow-scripts para mostrar lo grabado. Para calcular en el dispositivo de quien lee hace falta también allow-same-origin.',
		wheel:
			'Al desplazarse sobre una figura se desplaza tu página. La figura no se queda con la rueda ni con los gestos hacia arriba o abajo.',
		example: 'Con el componente web'
	},
	offline:
		'Todo funciona también sin red, desde la carpeta que escribe npm run pack: usa esa dirección en lugar de esta.'
};
