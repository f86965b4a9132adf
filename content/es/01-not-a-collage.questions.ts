import type { Question } from '#lib/lesson/question.ts';

export const opening: Question = {
	id: 'where-from',
	ask: 'Escribes «a dog at sunset» (un perro al atardecer) y una IA te enseña un perro. ¿De dónde salió ese perro?',
	options: [
		{
			say: 'De internet: encontró una imagen que encaja',
			because:
				'Estás pensando en un buscador. El modelo de esta página dibuja con el wifi apagado. No hay nada donde buscar, solo un archivo de números. (Algunos productos sí consultan cosas antes de dibujar, pero incluso entonces el dibujo lo hace un archivo así).'
		},
		{
			say: 'De muchas imágenes, recortadas y pegadas',
			because:
				'No hay ninguna caja de recortes, y no se pega nada. Todos los puntos cambian un poco, muchas veces. Aun así, no es de extrañar que se piense. Un modelo puede dibujar de memoria lo que se le ha mostrado lo bastante a menudo, y juntarlo de maneras nuevas.'
		},
		{
			say: 'De la estática, por costumbres aprendidas de otras imágenes',
			right: true,
			because:
				'Parte del ruido y quita un poco, una y otra vez, como se lo ha enseñado el entrenamiento. Y ya has visto de qué están hechas esas costumbres. Este modelo se sabe de memoria un único dibujo de un perro, y lo pone en imágenes que nadie dibujó nunca.'
		},
		{
			say: 'De un cajón de perros acabados, uno por descripción',
			because:
				'Puedes pedir más imágenes de las que cabrían en cualquier cajón, y cosas que nunca estuvieron juntas en una. Cada semilla te da una imagen distinta. Aun así, una imagen que se mostró muchas veces puede salir casi sin cambios.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'no-room',
		ask: 'Todas las imágenes de entrenamiento juntas ocupan miles de veces más que el modelo. ¿Qué se sigue de eso?',
		options: [
			{
				say: 'No puede contener ni una sola imagen de entrenamiento',
				because:
					'Esto confunde «todas» con «alguna». No hay sitio para todas, pero sí para algunas. De los modelos grandes se han vuelto a sacar casi exactas imágenes que se repetían mucho.'
			},
			{
				say: 'No puede contenerlas todas, pero quizá algunas',
				right: true,
				because:
					'Unos pocos bytes por imagen es solo un promedio, y no dice nada de ninguna en concreto. Lo que vuelve una y otra vez, como aquí el único perro, recibe su parte muchas veces.'
			},
			{
				say: 'Tiene que traerlas de alguna parte mientras dibuja',
				because:
					'Esto confunde entrenar con dibujar. El entrenamiento necesitó cada imagen un momento, para dar un empujoncito a todos los controles. El dibujo ya no las necesita nunca.'
			}
		]
	},
	{
		id: 'fresh-drawing',
		figure: 'provenance',
		ask: 'Una imagen nueva está tan lejos de su imagen de entrenamiento más cercana como un dibujo nuevo que el modelo nunca vio. ¿Qué muestra eso?',
		options: [
			{
				say: 'Que no copia entera ninguna imagen del estante',
				right: true,
				because:
					'Una copia estaría mucho más cerca, y ya has visto cuánto. Pero no dice nada de las partes. El perro que hay en ella puede seguir siendo un dibujo sabido de memoria.'
			},
			{
				say: 'Que nada en ella, grande o pequeño, se había visto antes',
				because:
					'Esto confunde las imágenes enteras con sus partes. La distancia compara imágenes enteras. Pon el mismo dibujo de un perro en otro sitio y, punto por punto, estará muy lejos, pero sigue siendo el mismo dibujo.'
			},
			{
				say: 'Que se pegó a partir de las más cercanas',
				because:
					'Parecerse no es lo mismo que estar hecho de algo. Un dibujo nuevo también tiene imágenes cercanas, y desde luego no se hizo con ellas. Entre dos mil imágenes, siempre hay alguna que se parece un poco.'
			}
		]
	},
	{
		id: 'panda',
		figure: 'glance',
		ask: 'Vio pandas y vio nieve, pero nunca un panda en la nieve. ¿Cómo puede intentar siquiera dibujar uno?',
		options: [
			{
				say: 'Alguien debió de mostrarle uno por error',
				because:
					'No hace falta un descuido para explicarlo. Las imágenes las hizo un programa que deja fuera esas combinaciones, y una prueba vigila que no se cuele ninguna. Las dibuja de todos modos.'
			},
			{
				say: 'Junta lo que aprendió por separado',
				right: true,
				because:
					'Conoce el único dibujo de un panda, y conoce lo que la nieve le hace a una imagen. Combinar cosas es lo que hace en todas las imágenes. Aquí es seguro que no tenía ningún ejemplo.'
			},
			{
				say: 'Toma la imagen más cercana y le cambia el suelo',
				because:
					'Así lo haría una persona con un editor de imágenes. El modelo no tiene imágenes que tomar. Parte de la estática, como siempre, y el panda y la nieve salen juntos de ella.'
			}
		]
	}
];
