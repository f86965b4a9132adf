import { shownShare, type Drawing } from './drawing.ts';
import { MOST_DRAWINGS } from './lesson-plan.ts';

/** Why drawings cannot be learned from. */
export type TeachingProblem =
	| { code: 'noDrawings' }
	/** Counted from 1. */
	| { code: 'blankDrawing'; number: number }
	| { code: 'tooManyDrawings'; found: number; most: number };

/** Less of a drawing than this is nothing, as a share. */
const LEAST_SHOWN = 0.005;
/** A drawing whose colours differ by less, of 255, shows nothing. */
const LEAST_CONTRAST = 8;

/** What is wrong with the drawings, if anything. */
export function teachingProblem(drawings: readonly Drawing[]): TeachingProblem | undefined {
	if (drawings.length === 0) return { code: 'noDrawings' };
	if (drawings.length > MOST_DRAWINGS)
		return { code: 'tooManyDrawings', found: drawings.length, most: MOST_DRAWINGS };
	const blank = drawings.findIndex(isBlank);
	return blank < 0 ? undefined : { code: 'blankDrawing', number: blank + 1 };
}

/** Nothing on it, or one colour from edge to edge. */
function isBlank(drawing: Drawing): boolean {
	const share = shownShare(drawing);
	if (share < LEAST_SHOWN) return true;
	if (share < 1) return false;
	const [low, high] = [
		[255, 255, 255],
		[0, 0, 0]
	];
	drawing.pixels.forEach((value, i) => {
		if (i % 4 === 3) return;
		low[i % 4] = Math.min(low[i % 4]!, value);
		high[i % 4] = Math.max(high[i % 4]!, value);
	});
	return high.every((value, i) => value - low[i]! < LEAST_CONTRAST);
}
