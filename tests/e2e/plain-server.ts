import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { SITE } from '../../scripts/lib/site.mjs';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json'
};

/**
 * The built site on a server that knows nothing of it: files by their names, a slash after a folder's, its
 * index.html, and 404.html for all else. `path` is where the site lies on it, `headers` what it sends besides, `first` a
 * script that every page runs before its own.
 */
export async function servePlain(
	path: string,
	headers: Record<string, string> = {},
	first?: string
) {
	const { version: built } = JSON.parse(readFileSync(join(SITE, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	let version: string | undefined;
	let isEmpty = false;
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		const { pathname, search } = new URL(request.url!, 'http://localhost');
		const within = decodeURIComponent(pathname);
		const file = within.startsWith(`${path}/`) ? join(SITE, within.slice(path.length)) : undefined;
		const send = (name: string, status: number) => {
			response.writeHead(status, {
				'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream'
			});
			// What a build of another version has in place of this one's.
			if (version && /(?:service-worker\.js|offline\.json|version\.json)$/.test(name))
				response.end(readFileSync(name, 'utf8').replaceAll(built, version));
			else if (first !== undefined && name.endsWith('.html'))
				// By its address: the pages' policy allows none that is written into them.
				response.end(
					readFileSync(name, 'utf8').replace(
						'<head>',
						`<head><script src="${path}/first.js"></script>`
					)
				);
			else createReadStream(name).pipe(response);
		};
		if (first !== undefined && pathname === `${path}/first.js`)
			return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(first);
		if (isEmpty) return response.writeHead(404).end();
		if (!file || !existsSync(file)) return send(join(SITE, '404.html'), 404);
		if (!statSync(file).isDirectory()) return send(file, 200);
		if (!pathname.endsWith('/'))
			return response.writeHead(301, { Location: `${pathname}/${search}` }).end();
		return send(join(file, 'index.html'), 200);
	});
	await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
	const { port } = server.address() as AddressInfo;
	const close = () => {
		server.closeAllConnections();
		return new Promise<void>((done) => server.close(() => done()));
	};
	return {
		address: `http://localhost:${port}${encodeURI(path)}`,
		close,
		/** Serves the same site as a later build of it. */
		update: (to: string) => void (version = to),
		/** Has nothing of it any more. */
		empty: () => void (isEmpty = true)
	};
}
