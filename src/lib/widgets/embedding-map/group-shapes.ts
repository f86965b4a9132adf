import {
	symbolAsterisk,
	symbolCircle,
	symbolCross,
	symbolDiamond,
	symbolSquare,
	symbolStar,
	symbolTriangle,
	symbolWye,
	type SymbolType
} from 'd3';
import type { Group } from './groups.ts';

/** A shape for every group, for those who do not tell the colours apart. */
export const groupShapeOf: Record<Group, SymbolType> = {
	colours: symbolCircle,
	animals: symbolTriangle,
	things: symbolSquare,
	places: symbolDiamond,
	styles: symbolStar,
	sizes: symbolCross,
	letters: symbolWye,
	little: symbolAsterisk
};
