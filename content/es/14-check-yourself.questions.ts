import type { Question } from '#lib/lesson/question.ts';

export const opening: Question = {
	id: 'which-habit',
	ask: 'Le pides una imagen a nuestro pequeño modelo. ¿Cuál de estas costumbres te da más veces lo que quieres?',
	options: [
		{
			say: 'Terminar con «masterpiece, best quality» (obra maestra, la mejor calidad)',
			because:
				'Aquí no cambia nada, ni un solo punto. Al modelo nunca se le enseñaron esas palabras, así que se dejan fuera. A los modelos grandes se les enseñaron algunas, y allí tiran de la imagen hacia cierto aspecto lustroso.'
		},
		{
			say: 'Decir el color que tienes en mente',
			right: true,
			because:
				'Lo que no dices lo deciden los dados. Hay siete colores, así que si te guardas el tuyo, te sale más o menos una vez de cada siete. Dilo, y te sale casi siempre.'
		},
		{
			say: 'Decir tres veces la palabra más importante',
			because:
				'Parece como alzar la voz. Pero el modelo ha aprendido de descripciones que nombran cada cosa una vez, y una palabra que sale tres veces no le dice nada nuevo.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'same-again',
		lesson: 'static-to-picture',
		figure: 'seeds',
		ask: 'Una amiga abre este sitio la semana que viene, con tus palabras, tu semilla y tus ajustes. ¿Qué ve?',
		options: [
			{
				say: 'Tu imagen',
				right: true,
				because:
					'La semilla representa la estática, y todo lo que viene después es aritmética. La misma suma da lo mismo el martes.'
			},
			{
				say: 'Otra imagen, porque decide el azar',
				because:
					'El azar se gastó al elegir la semilla. A partir de ahí salen los mismos números, también la semana que viene.'
			},
			{
				say: 'Una mejor, porque aprende de cada imagen',
				because:
					'Sus números no cambian cuando lo usas. Nada de lo que dibujes aquí, ni de lo que haga ella, le enseña nada.'
			}
		]
	},
	{
		id: 'what-seed-holds',
		lesson: 'static-to-picture',
		figure: 'seeds',
		ask: '¿Qué es la semilla 7?',
		options: [
			{
				say: 'La séptima de las imágenes guardadas en el modelo',
				because:
					'No hay imágenes guardadas. Si cambias una palabra y conservas la semilla, sale otra cosa.'
			},
			{
				say: 'El número del que se calcula la estática',
				right: true,
				because:
					'Fija dónde empieza cada punto, y nada más. Con otras palabras, la misma estática lleva a otra parte.'
			},
			{
				say: 'Un estilo: todas las imágenes con la semilla 7 se parecen',
				because:
					'Empiezan igual, así que la composición puede parecerse. Pero el estilo viene de tus palabras y del entrenamiento.'
			}
		]
	},
	{
		id: 'what-training-marks',
		lesson: 'learning-to-denoise',
		figure: 'game',
		ask: 'En el entrenamiento, la red mira un perro con ruido y da una respuesta. ¿Con qué se compara la respuesta?',
		options: [
			{
				say: 'Con el ruido que de verdad se mezcló',
				right: true,
				because:
					'Se conoce, porque el programa lo mezcló hace un momento. Se comparan punto por punto, y los errores se elevan al cuadrado y se promedian.'
			},
			{
				say: 'Con una regla, como «los perros tienen cuatro patas»',
				because:
					'Nadie escribió reglas. Lo que sabe de patas lo descubrió porque ayuda a estimar el ruido.'
			},
			{
				say: 'Con lo que le pareció a la gente la imagen acabada',
				because:
					'Eso viene después, si viene: algunos fabricantes afinan un modelo terminado según lo que gusta. El entrenamiento en sí compara números.'
			}
		]
	},
	{
		id: 'why-blurred',
		lesson: 'learning-to-denoise',
		figure: 'best',
		ask: 'Desde la pura estática, la primera estimación limpia es un borrón parduzco. ¿Por qué no estima la red algo nítido?',
		options: [
			{
				say: 'No se ha entrenado lo suficiente',
				because:
					'Más entrenamiento no ayuda. Aquí tendría que responder con un borrón incluso quien se supiera todas las imágenes de memoria.'
			},
			{
				say: 'Se guarda a propósito los detalles para después',
				because:
					'No tiene ningún plan ni recuerda nada entre pasos. En cada paso da la mejor respuesta que puede.'
			},
			{
				say: 'Todavía es posible cualquier imagen, y responde con el promedio',
				right: true,
				because:
					'Una estimación nítida se iría casi siempre muy lejos. El promedio nunca se va lejos, y los promedios son borrosos.'
			}
		]
	},
	{
		id: 'unknown-word',
		lesson: 'words-to-numbers',
		figure: 'strip',
		ask: 'Pides a nuestro modelo «a hound at sunset» (un sabueso al atardecer). Conoce la palabra «dog» (perro), pero nunca ha visto «hound». ¿Qué pasa?',
		options: [
			{
				say: 'Dibuja un perro, porque las dos significan casi lo mismo',
				because:
					'Los modelos grandes lo harían, porque han leído las dos palabras en la misma compañía. Este no se ha encontrado nunca con «hound», así que la palabra no tiene números.'
			},
			{
				say: 'Dibuja una cosa u otra al atardecer',
				right: true,
				because:
					'La palabra se deja fuera, y lo que queda es «a … at sunset». Lo que haya ahí lo deciden los dados.'
			},
			{
				say: 'Busca la palabra',
				because:
					'No hay dónde buscar. Funciona con el wifi apagado, y todo lo que tiene son sus propios números.'
			}
		]
	},
	{
		id: 'too-strong',
		lesson: 'words-steer-pictures',
		figure: 'dial',
		ask: 'Subes mucho la guía, de 3 a 15. ¿Qué te sale?',
		options: [
			{
				say: 'Una imagen con cinco veces más detalle',
				because:
					'La guía no añade detalle. Va más lejos en la dirección en que tiran tus palabras, hasta que es demasiado lejos.'
			},
			{
				say: 'La misma imagen, porque tus palabras son las mismas',
				because:
					'Las palabras son las mismas, pero cada paso va cinco veces más lejos en su dirección. Donde primero se nota es en los colores.'
			},
			{
				say: 'Colores chillones, y no por eso una imagen mejor',
				right: true,
				because:
					'Cada paso se pasa de largo, y los números chocan con el negro y el blanco. Como contó la lección 6, con guía 10 todo está bien en menos imágenes que con 3.'
			}
		]
	},
	{
		id: 'what-attention-says',
		lesson: 'words-steer-pictures',
		figure: 'look',
		ask: 'Un mapa muestra que los cuadros de la manzana miraron sobre todo la palabra «apple». ¿Qué sabes ahora?',
		options: [
			{
				say: 'Dónde se recogió esa palabra',
				right: true,
				because:
					'Es un hecho sobre qué se leyó dónde. Lo que la red hizo con ello ocurre en muchas capas después.'
			},
			{
				say: 'Por qué se dibujó ahí la manzana',
				because:
					'Es tentador leerlo así. Pero un cuadro puede mirar una palabra y no hacer nada con ella, y la composición puede haber venido de la estática.'
			},
			{
				say: 'Que la red sabe lo que es una manzana',
				because:
					'Muestra que algo en ella distingue palabras y lugares. «Sabe» es una palabra para un debate. No se puede leer en un mapa.'
			}
		]
	},
	{
		id: 'where-paths-end',
		lesson: 'choosing-a-path',
		figure: 'paths',
		ask: 'Dos muestreadores sin dados parten de la misma estática, y los dos dan mil pasos. ¿Cómo son sus imágenes?',
		options: [
			{
				say: 'Tienen estilos distintos, porque cada muestreador tiene el suyo',
				because:
					'Eso se ve con pocos pasos, donde cada uno comete sus propios errores. Los errores se encogen igual que los pasos.'
			},
			{
				say: 'Son casi la misma imagen',
				right: true,
				because:
					'Los dos siguen el mismo camino, y mil pasos pequeños apenas se apartan de él. Los muestreadores se diferencian en lo pronto que están lo bastante cerca.'
			},
			{
				say: 'No tienen relación, porque cada uno encuentra su camino',
				because:
					'El camino lo trazan las respuestas de la red. Solo los dados podrían separarlos, y ninguno de estos los tira.'
			}
		]
	},
	{
		id: 'halve-the-steps',
		lesson: 'choosing-a-path',
		figure: 'few',
		ask: '¿Por qué puede el alumno dibujar en un paso lo que a su maestro le lleva veinte?',
		options: [
			{
				say: 'Su red es más grande, así que basta una mirada',
				because:
					'Es la misma red, con el mismo número de pesos. Solo son distintos los números que hay en ella.'
			},
			{
				say: 'Practicó dónde acaban los recorridos de su maestro',
				right: true,
				because:
					'Vio un cuadrado de estática y la imagen que el maestro hace de él, una y otra vez, y aprendió a saltar allí.'
			},
			{
				say: 'Se salta los pasos que no hacen nada',
				because:
					'Todos los pasos del maestro hacen algo. El alumno no aprendió nunca el recorrido. Aprendió dónde acaba.'
			}
		]
	},
	{
		id: 'no-copying',
		lesson: 'not-a-collage',
		figure: 'shown',
		ask: 'Una empresa dice: «Técnicamente, nuestro modelo no puede copiar nada, porque no guarda imágenes». ¿Qué hay de malo en eso?',
		options: [
			{
				say: 'Sí las guarda, comprimidas muy pequeñas',
				because:
					'No hay sitio. Repartido, un modelo tiene unos pocos bytes por cada imagen que se le mostró. Es demasiado poco para la mayoría, aunque no para algunas.'
			},
			{
				say: 'Nada. Un archivo de números no puede copiar una imagen',
				because:
					'Sí puede. De los modelos grandes se han vuelto a sacar, casi punto por punto, imágenes que se mostraron muchas veces.'
			},
			{
				say: 'No tener archivos de imagen no es no saberse ninguna de memoria',
				right: true,
				because:
					'La mayoría de las imágenes solo deja costumbres. Algunas que volvieron una y otra vez se pueden dibujar de memoria, casi exactas.'
			}
		]
	}
];
