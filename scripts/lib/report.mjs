/**
 * @typedef {object} Part
 * @property {string} name
 * @property {number} seconds
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 */

/** @param {Part} counts */
const inWords = ({ passed, failed, skipped = 0 }) =>
	`${passed} passed, ${failed} failed` + (skipped ? `, ${skipped} skipped` : '');

/** @param {Part} part */
const line = (part) =>
	`${part.name.padEnd(12)}${part.seconds.toFixed(1).padStart(7)} s   ${inWords(part)}`;

/**
 * Prints a line for each part, and the sums last. Any failure fails the process.
 * @param {Part[]} parts
 * @param {number} [seconds] that all of them took, side by side
 */
export function report(parts, seconds) {
	const sum = (/** @type {'passed' | 'failed'} */ key) =>
		parts.reduce((total, part) => total + part[key], 0);
	console.log(`\n${parts.map(line).join('\n')}\n`);
	if (seconds !== undefined) console.log(`${seconds.toFixed(1)} s in all`);
	console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
	if (sum('failed') > 0) process.exitCode = 1;
}
