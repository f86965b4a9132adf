import type { Claim } from '../en/claims.ts';
import { laterClaims } from './later-claims.ts';

/** What people say about image generators, in Spanish; docs of each row: the ledger of claims, by number. */
export type { Claim, HowTrue } from '../en/claims.ts';

export const claims: readonly Claim[] = [
	{
		id: 'glued',
		say: 'Recorta imágenes de una base de datos y pega los trozos.',
		is: 'false',
		because:
			'No hay ninguna base de datos de la que recortar. El modelo es un archivo de números, y toda imagen empieza como estática.',
		lesson: 'not-a-collage'
	},
	{
		id: 'never-copies',
		say: 'Una imagen suya no puede ser copia de una imagen con la que se entrenó.',
		is: 'false',
		because:
			'Casi siempre es nueva. Pero de los modelos grandes se han vuelto a sacar, casi punto por punto, imágenes que aparecían una y otra vez en el entrenamiento.',
		lesson: 'not-a-collage'
	},
	{
		id: 'works-offline',
		say: 'Un modelo pequeño puede dibujar con el wifi apagado.',
		is: 'true',
		because:
			'Solo necesita su archivo de números. El de este sitio dibuja en tu propio dispositivo.',
		lesson: 'not-a-collage'
	},
	{
		id: 'jigsaw',
		say: 'En el entrenamiento, una imagen se corta en pedazos y los pedazos se revuelven.',
		is: 'false',
		because:
			'Ningún punto se mueve. La imagen palidece donde está, y se le suma ruido hasta que no queda otra cosa.',
		lesson: 'adding-noise'
	},
	{
		id: 'notes',
		say: 'Toma notas de cómo se deshizo cada imagen, para poder rehacerla.',
		is: 'false',
		because:
			'No hay notas. Con mucho ruido, muchas imágenes serían posibles, y lo que dice es su promedio.',
		lesson: 'learning-to-denoise'
	},
	{
		id: 'whole-noise',
		say: 'Para cada paso, aprende el poquito de ruido que se sumó justo ahí.',
		is: 'false',
		because:
			'Se le muestra una imagen con ruido y se le pregunta por todo el ruido que hay en ella. En el entrenamiento no hay pasos.',
		lesson: 'learning-to-denoise'
	},
	{
		id: 'blur-first',
		say: 'Su primera estimación de la imagen acabada es borrosa.',
		is: 'true',
		because:
			'Desde la pura estática, cualquier imagen es posible. La mejor estimación única es el promedio de todas, y los promedios son borrosos.',
		lesson: 'learning-to-denoise'
	},
	{
		id: 'next-picture',
		say: 'La red dibuja la imagen siguiente, un poco más clara.',
		is: 'false',
		because:
			'La red solo dice qué parte es ruido. Una fórmula corta, el muestreador, calcula a partir de eso la imagen siguiente.',
		lesson: 'static-to-picture'
	},
	{
		id: 'only-removes',
		say: 'Cada paso solo quita ruido.',
		is: 'partly',
		because:
			'Algunos muestreadores lo hacen. El más antiguo quita demasiado en cada paso y luego suma una pizca de ruido nuevo.',
		lesson: 'static-to-picture'
	},
	{
		id: 'seed',
		say: 'Las mismas palabras con otra estática dan otra imagen.',
		is: 'true',
		because:
			'Tus palabras dicen qué dibujar. Todo lo que dejan abierto lo decide la estática, y la semilla representa la estática.',
		lesson: 'static-to-picture'
	},
	{
		id: 'thousand',
		say: 'Un modelo entrenado con mil niveles de ruido necesita mil pasos.',
		is: 'false',
		because: 'El entrenamiento solo dice qué niveles conoce. Cuántas paradas haces es cosa tuya.',
		lesson: 'static-to-picture'
	},
	{
		id: 'one-list',
		say: 'Tu prompt se convierte en una lista de números.',
		is: 'partly',
		because:
			'Se convierte en una lista por cada token, y cada lista depende de las palabras que la rodean. Algunos modelos añaden una lista para el conjunto.',
		lesson: 'words-to-numbers'
	},
	{
		id: 'dictionary',
		say: 'Tiene un diccionario con una imagen para cada palabra.',
		is: 'false',
		because:
			'Una palabra es un lugar entre otras palabras. Lo que le hace a una imagen depende de la imagen, del paso y de las demás palabras.',
		lesson: 'words-to-numbers'
	},
	{
		id: 'longer-stronger',
		say: 'Cuanto más largo es tu prompt, con más fuerza lo sigue cada paso.',
		is: 'false',
		because:
			'La fuerza es un número aparte, la guía. Es la misma para una palabra que para veinte.',
		lesson: 'words-steer-pictures'
	},
	{
		id: 'bottleneck',
		say: 'Tus palabras actúan en un solo lugar: en medio de la red.',
		is: 'false',
		because:
			'Los cuadros de la imagen miran las palabras en varias capas, y otra vez en cada paso.',
		lesson: 'words-steer-pictures'
	},
	{
		id: 'merge',
		say: 'Si sabe dibujar una manzana roja y un coche azul, sabe dibujar los dos en una imagen.',
		is: 'partly',
		because:
			'Casi siempre. Pero los colores se intercambian, las cosas se funden una con otra, y «on» (sobre) o «under» (debajo) muchas veces no significan nada.',
		lesson: 'words-steer-pictures'
	},
	{
		id: 'seconds',
		say: 'Siempre tardará varios segundos. El método es así.',
		is: 'false',
		because:
			'Desde 2023 hay modelos a los que les basta un solo paso. El nuestro tiene un alumno que lo hace.',
		lesson: 'choosing-a-path'
	},
	{
		id: 'style',
		say: 'El muestreador decide el estilo de la imagen.',
		is: 'false',
		because:
			'Con pasos suficientes, los muestreadores sin dados acaban todos en la misma imagen. Se diferencian en lo pronto que llegan.',
		lesson: 'choosing-a-path'
	},
	{
		id: 'one-part',
		say: 'Puede cambiar una parte de una imagen y dejar todos los demás puntos como están.',
		is: 'true',
		because:
			'Eso hace una máscara: en cada paso se devuelven los puntos antiguos. Ya se mostró en 2015. Lo difícil es el borde.',
		lesson: 'changing-a-picture'
	},
	{
		id: 'famous',
		say: 'No puede dibujarte a ti ni a tu perro, a no ser que alguno sea famoso.',
		is: 'false',
		because: 'Bastan de tres a cinco fotos y un poco más de entrenamiento, y así es desde 2022.',
		lesson: 'changing-a-picture'
	},
	{
		id: 'film',
		say: 'Los vídeos se hacen imagen por imagen, muy deprisa.',
		is: 'false',
		because:
			'Entonces parpadearían. Desde 2022, los modelos de vídeo limpian de una vez un bloque entero de estática, todas las imágenes juntas.',
		lesson: 'changing-a-picture'
	},
	{
		id: 'all-static',
		say: 'Los generadores de imágenes empiezan por la estática.',
		is: 'partly',
		because:
			'La mayoría. Desde marzo de 2025, el de ChatGPT escribe sus imágenes trozo a trozo, como un modelo de lenguaje escribe texto.',
		lesson: 'changing-a-picture'
	},
	{
		id: 'one-dot',
		say: 'Los letreros salen con faltas porque un solo punto equivocado convierte una E en una F.',
		is: 'false',
		because:
			'El trazo de abajo de una E son muchos puntos. La mayoría de los modelos no ve nunca cómo se escribe una palabra, y cada letra es otra ocasión de fallar.',
		lesson: 'where-it-breaks'
	},
	{
		id: 'rare',
		say: 'Lo que apareció poco en el entrenamiento sale mal.',
		is: 'partly',
		because:
			'Casi siempre. Pero a nuestro modelo se le mostraron tres cosas raras más o menos las mismas veces. Una la dibuja bien y las otras, nada de nada.',
		lesson: 'where-it-breaks'
	},
	{
		id: 'new-combination',
		say: 'Solo puede dibujar lo que ha visto en esa misma combinación.',
		is: 'false',
		because:
			'Nuestro modelo nunca ha visto un panda en la nieve, y lo dibuja. Las cosas y los lugares se pueden juntar de maneras nuevas.',
		lesson: 'where-it-breaks'
	},
	...laterClaims
];
