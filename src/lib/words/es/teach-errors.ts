import type * as en from '../en/teach-errors.ts';

/** Why a word cannot be taught, in one sentence, in Spanish. */
export const wordProblemSentence: typeof en.wordProblemSentence = (problem) => {
	switch (problem.code) {
		case 'noWord':
			return 'Ponle primero un nombre: una palabra inventada, como blorp.';
		case 'knownWord':
			return `El modelo ya conoce la palabra «${problem.word}». Inventa una que nunca haya oído.`;
		case 'longWord':
			return `Esa palabra tiene ${problem.letters} letras. Con ${problem.most} basta.`;
		case 'manyWords':
			return `Una sola palabra, por favor: «${problem.first}» valdría.`;
		case 'oddWord':
			return 'Solo letras de la a a la z, y al menos dos: el modelo no sabe deletrear otras.';
	}
};

/** Why drawings cannot be learned from, in one sentence. */
export const teachingProblemSentence: typeof en.teachingProblemSentence = (problem) => {
	switch (problem.code) {
		case 'noDrawings':
			return 'Todavía no tiene de qué aprender: dibuja la cosa, o abre una imagen de ella.';
		case 'blankDrawing':
			return `El dibujo ${problem.number} está en blanco. Dibuja algo en él, o quítalo.`;
		case 'tooManyDrawings':
			return `Mira ${problem.most} dibujos como mucho; le diste ${problem.found}.`;
	}
};

/** Why a file holds no taught word for this site, in one sentence. */
export const taughtFileSentence: typeof en.taughtFileSentence = (problem) => {
	switch (problem.code) {
		case 'noTensors':
			return 'En ese archivo no hay ninguna palabra aprendida, o solo el principio de una.';
		case 'noTaughtWord':
			return 'En ese archivo hay números, pero ninguna palabra enseñada en este sitio.';
		case 'otherWeights':
			return `La palabra «${problem.word}» se le enseñó a otra versión del modelo. Lo que se sumó a aquellos pesos no significa nada junto a estos.`;
		case 'wordIsKnown':
			return `La palabra de ese archivo es «${problem.word}», y el modelo ya la conoce.`;
		case 'doesNotFit':
			return `Lo que ese archivo suma para la palabra «${problem.word}» no encaja en la red de este sitio. Se hizo o se cambió en otra parte.`;
	}
};
