import { connect, createServer } from 'node:net';

/**
 * A server that hands everything on to another, and counts what goes through.
 * @param {number} port of the other, on this machine
 * @returns {Promise<{ address: string, counted: { bytes: number, requests: number }, close: () => Promise<void> }>}
 *   `counted`: bytes of answers, with their headers, and how many requests there were
 */
export async function counting(port) {
	const counted = { bytes: 0, requests: 0 };
	/** @type {Set<import('node:net').Socket>} */
	const open = new Set();
	const server = createServer((socket) => {
		const other = connect(port, '127.0.0.1');
		for (const one of [socket, other]) {
			open.add(one);
			// A browser that leaves breaks off what it no longer wants.
			one
				.on('error', () => undefined)
				.on('close', () => [socket, other].map((all) => all.destroy()));
		}
		socket.on('data', (data) => {
			counted.requests += data.toString('latin1').match(/^(?:GET|HEAD) \//gm)?.length ?? 0;
		});
		other.on('data', (data) => (counted.bytes += data.length));
		socket.pipe(other);
		other.pipe(socket);
	});
	await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
	const own = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
	return {
		address: `http://localhost:${own}`,
		counted,
		async close() {
			for (const socket of open) socket.destroy();
			await new Promise((done) => server.close(done));
		}
	};
}
