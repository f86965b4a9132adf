import { decode, encode } from 'fast-png';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { difference, reduced, type Picture } from './picture-difference.ts';

/** Where the accepted pictures lie. */
export const PICTURES = 'tests/pictures';

/** Where those that differ are left, to be looked at. */
const SEEN = '.cache/pictures';

/** The share of its pixels in which a picture may differ from the stored one: 1 in 1,000. */
const SHARE = 1e-3;

/** Set by `npm run pictures -- --accept`. */
const accepts = process.env['ACCEPT_PICTURES'] === '1';

/**
 * What is wrong with a screenshot, beside the picture stored under this name; undefined if nothing is.
 * Both are compared, and stored, at half their size. Where pictures are accepted, it is stored instead.
 */
export function complaint(name: string, screenshot: Uint8Array): string | undefined {
	const [stored, seen] = [join(PICTURES, name), join(SEEN, name)];
	const picture = reduced(decoded(screenshot), 2);
	const known = existsSync(stored) ? decoded(readFileSync(stored)) : undefined;
	const share = known ? difference(known, picture) : 1;
	if (share <= SHARE) return;
	if (accepts) {
		mkdirSync(PICTURES, { recursive: true });
		writeFileSync(stored, encode({ ...picture, channels: 3 }));
		return;
	}
	mkdirSync(SEEN, { recursive: true });
	writeFileSync(seen, screenshot);
	const what = known ? `differs in ${(100 * share).toFixed(2)} % from` : 'has no picture in';
	return `${seen} ${what} ${stored}; if it is as it should be: npm run pictures -- --accept`;
}

function decoded(file: Uint8Array): Picture {
	const { width, height, channels, data } = decode(file);
	const isColor = (_: number, i: number) => i % channels < 3;
	return { width, height, data: Uint8Array.from(data).filter(isColor) };
}
