// Read by whatever Node happens to be installed, so: no syntax younger than Node 12.

const MAJOR = 20;
const MINOR = 19;

/**
 * The sentence for a Node too old for us, or '' when it will do.
 * @param {string} version as in process.versions.node
 */
export function nodeProblem(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major > MAJOR || (major === MAJOR && minor >= MINOR)) return '';
	return `From Static needs Node ${MAJOR}.${MINOR} or newer, and this is ${version}: get one at https://nodejs.org.`;
}

/**
 * Runs a command of ours; whatever stops it is printed as its sentence. The command is imported
 * only once Node is known to be new enough to read it.
 * @param {() => Promise<void>} command
 */
export function run(command) {
	const problem = nodeProblem(process.versions.node);
	(problem ? Promise.reject(new Error(problem)) : command()).catch((error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
