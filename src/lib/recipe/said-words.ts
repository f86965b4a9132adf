import { promptPieces } from '#lib/text/pieces.ts';
import type { Recipe } from './recipe.ts';

/** Every word of a recipe's texts, in lower case. */
export const wordsSaidBy = ({ prompt, negative, otherPrompt }: Recipe): Set<string> =>
	new Set(
		promptPieces([prompt, negative, otherPrompt?.second ?? ''].join(' ')).map(({ plain }) => plain)
	);
