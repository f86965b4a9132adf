import { parseBegun } from '#lib/recipe/begun-recipe.ts';
import type { Note } from '#lib/recipe/note.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { chunksIn, type Bytes } from './png-chunks.ts';

/** What is found in a picture. */
export interface FoundRecipe {
	recipe: Recipe;
	notes: Note[];
	/** RGB, dot by dot, of the picture that it began with. */
	start?: Bytes;
}

/** The recipe in a PNG; undefined where there is none. Whatever it says, it can be walked. */
export function recipeIn(png: Uint8Array): FoundRecipe | undefined {
	const { recipe: ours, parameters: theirs, start } = textsIn(png);
	if (ours !== undefined) return ourRecipe(ours, start);
	return theirs === undefined ? undefined : parseBegun(fieldsIn(theirs));
}

/** The texts in a PNG by their keywords, of each the first; none where it is no PNG. */
export const textsIn = (png: Uint8Array): Readonly<Partial<Record<string, string>>> =>
	Object.fromEntries(
		(chunksIn(png) ?? [])
			.flatMap(({ name, data }) => textIn(name, data))
			.reverse()
			.map(({ keyword, text }) => [keyword, text])
	);

function ourRecipe(json: string, base64: string | undefined): FoundRecipe | undefined {
	try {
		const start = base64 === undefined ? undefined : bytesOf(base64);
		return { ...parseBegun(JSON.parse(json)), ...(start && { start }) };
	} catch {
		return undefined;
	}
}

/** Bytes of a keyword (PNG, third edition, 11.3.3.1). */
const LONGEST_KEYWORD = 79;

function textIn(name: string, data: Bytes): { keyword: string; text: string }[] {
	if (name !== 'tEXt' && name !== 'iTXt') return [];
	const end = data.indexOf(0);
	if (end < 1 || end > LONGEST_KEYWORD) return [];
	const keyword = String.fromCharCode(...data.subarray(0, end));
	if (name === 'tEXt')
		return [{ keyword, text: new TextDecoder('latin1').decode(data.subarray(end + 1)) }];
	// Compressed ones are not ours.
	if (data[end + 1] !== 0) return [];
	const language = data.indexOf(0, end + 3);
	const translated = data.indexOf(0, language + 1);
	if (language < 0 || translated < 0) return [];
	return [{ keyword, text: new TextDecoder().decode(data.subarray(translated + 1)) }];
}

/** The fields of a recipe in a text of `parameters`, from whatever program; those that we have no name for are left out. */
function fieldsIn(text: string): Record<string, unknown> {
	const lines = text.split(/\r\n|\r|\n/);
	// The last that begins so: lines of a prompt may, too.
	const settings = placeOf(lines.findLastIndex((line) => line.startsWith('Steps: ')));
	const negative = placeOf(lines.findIndex((line) => line.startsWith(NEGATIVE)));
	const said = lines.slice(settings).join('\n');
	const setting = (name: string) => RegExp(`(?:^|, |\n)${name}: ([^,\n]+)`).exec(said)?.[1]?.trim();
	const both = lines.slice(0, settings);
	return {
		prompt: both.slice(0, negative).join(' '),
		negative:
			negative === undefined ? undefined : both.slice(negative).join(' ').slice(NEGATIVE.length),
		steps: setting('Steps'),
		guidance: setting('CFG scale'),
		seed: setting('Seed')
	};
}

const NEGATIVE = 'Negative prompt: ';

/** Undefined for what is not found, where it would count from the end. */
const placeOf = (index: number): number | undefined => (index < 0 ? undefined : index);

const bytesOf = (base64: string): Bytes =>
	Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
