const DEFAULT = 4173;

/**
 * The port that PORT asks for; 4173 where it is unset or empty. Throws on what is no port.
 * @param {string | undefined} text
 */
export function portFrom(text) {
	if (!text) return DEFAULT;
	const port = Number(text);
	if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
	throw new Error(`PORT is "${text}", and a port is a whole number from 1 to 65535.`);
}

/**
 * The sentence for a port that could not be had.
 * @param {number} port
 * @param {string | undefined} code Node's error code
 */
export function portProblem(port, code) {
	const reason = code === 'EACCES' ? 'may not be used by you' : 'is in use by another program';
	const other = port === DEFAULT ? DEFAULT + 1 : DEFAULT;
	return `Port ${port} ${reason}: choose another, for example with PORT=${other} npm start.`;
}
