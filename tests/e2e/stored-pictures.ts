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

/** Whether a screenshot is as the picture stored under this name; both are compared, and stored, at half their size. */
export const isAsStored = (name: string, screenshot: Uint8Array): boolean =>
	distance(name, reducedScreenshot(screenshot)) <= SHARE;

/** What is wrong with a screenshot that is not as stored. Where pictures are accepted, it is stored instead: undefined. */
export function complaint(name: string, screenshot: Uint8Array): string | undefined {
	const [stored, seen] = [join(PICTURES, name), join(SEEN, name)];
	const picture = reducedScreenshot(screenshot);
	if (accepts) {
		mkdirSync(PICTURES, { recursive: true });
		writeFileSync(stored, encode({ ...picture, channels: 3 }));
		return undefined;
	}
	mkdirSync(SEEN, { recursive: true });
	writeFileSync(seen, screenshot);
	const share = (100 * distance(name, picture)).toFixed(2);
	const what = existsSync(stored) ? `differs in ${share} % from` : 'has no picture in';
	return `${seen} ${what} ${stored}; if it is as it should be: npm run pictures -- --accept`;
}

const reducedScreenshot = (screenshot: Uint8Array): Picture => reduced(decoded(screenshot), 2);

/** The share of pixels that differ from the stored picture; all where there is none. */
function distance(name: string, picture: Picture): number {
	const stored = join(PICTURES, name);
	return existsSync(stored) ? difference(decoded(readFileSync(stored)), picture) : 1;
}

function decoded(file: Uint8Array): Picture {
	const { width, height, channels, data } = decode(file);
	const isColor = (_: number, i: number) => i % channels < 3;
	return { width, height, data: Uint8Array.from(data).filter(isColor) };
}
