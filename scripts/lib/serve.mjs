import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf, setHeaders } from '../../vite/headers.mjs';

/** Both of the addresses that `localhost` can mean, so that nobody else answers on the other. */
const LOOPBACKS = ['127.0.0.1', '::1'];

/**
 * Serves a built site on localhost, to this machine only.
 * @param {string} folder
 * @param {number} port 0 for any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} rejects with code EADDRINUSE
 *   when the port is taken
 */
export async function serve(folder, port) {
	const notFound = await readFile(join(folder, '404.html'));
	const entries = await readdir(folder, { withFileTypes: true });
	const headers = headersOf(entries.filter((one) => one.isDirectory()).map(({ name }) => name));
	const answer = sirv(folder, {
		etag: true,
		brotli: true,
		gzip: true,
		setHeaders(response, path) {
			setHeaders(response, path, headers);
			response.setHeader('Accept-Ranges', 'bytes');
			if (path.endsWith('.safetensors')) {
				response.setHeader('Content-Type', 'application/octet-stream');
			}
		},
		onNoMatch({ url = '' }, response) {
			setHeaders(response, url, headers);
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
		}
	});

	/** @type {import('node:http').Server[]} */
	const servers = [];
	const close = async () => {
		for (const server of servers) server.closeAllConnections();
		await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
	};

	for (const host of LOOPBACKS) {
		const server = createServer((request, response) => {
			const [path = '', query] = (request.url ?? '').split('?');
			const to = pageAddressOf(path);
			if (to === undefined || !existsSync(join(folder, to, 'index.html')))
				return answer(request, response);
			response.writeHead(308, { Location: query === undefined ? to : `${to}?${query}` }).end();
		});
		try {
			port = await listen(server, host, port);
			servers.push(server);
		} catch (error) {
			// A machine without IPv6 has no ::1 to listen on.
			if (servers.length > 0 && /** @type {any} */ (error).code !== 'EADDRINUSE') continue;
			await close();
			throw error;
		}
	}
	return { address: `http://localhost:${port}`, close };
}

/**
 * Where a page is that was asked for without the slash at its end, with too many, or by the name it had as a file:
 * under another address it would look for its styles in another place. Undefined where it is asked for rightly, and
 * for paths that are none of this site: “//elsewhere/” must lead nowhere.
 * @param {string} path
 */
export function pageAddressOf(path) {
	const [, page] = /^((?:\/\w[\w.-]*?)+?)(?:\/index(?:\.html)?|\.html|\/*)$/.exec(path) ?? [];
	const address = page && (page === '/index' ? '/' : `${page}/`);
	return address === path ? undefined : address;
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>} the port it got
 */
function listen(server, host, port) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
		});
	});
}
