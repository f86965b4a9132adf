// Read by whatever Node happens to be installed, so: no syntax younger than Node 12.

const NEEDED = [20, 19];

/**
 * The sentence for a Node too old for us, or '' when it will do.
 * @param {string} version as in process.versions.node
 */
export function nodeProblem(version) {
	const parts = version.split('.').map(Number);
	const enough = parts[0] > NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] >= NEEDED[1]);
	if (enough) return '';
	return `From Static needs Node ${NEEDED.join('.')} or newer, and this is ${version}: get one at https://nodejs.org.`;
}
