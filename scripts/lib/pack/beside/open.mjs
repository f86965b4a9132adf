// Serves the site that lies beside this file: node open.mjs, or PORT=8000 HOST=0.0.0.0 node open.mjs for a whole room.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = join(dirname(fileURLToPath(import.meta.url)), 'site');
const { PORT = '4173', HOST = 'localhost' } = process.env;

/** @type {Record<string, string>} */
const TYPES = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2'
};

const server = createServer((request, response) => {
	// WebAssembly needs these for its threads.
	response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
	response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
	response.setHeader('X-Content-Type-Options', 'nosniff');
	const [path = '/', query] = (request.url ?? '/').split('?');
	const file = join(SITE, normalize(`/${path.replace(/%[0-9a-f]{2}/gi, '_')}`));
	const isFolder = existsSync(file) && statSync(file).isDirectory();
	if (isFolder && !path.endsWith('/')) {
		// One slash at the front: two would lead to another machine.
		const to = `/${path.replace(/^\/+/, '')}/${query === undefined ? '' : `?${query}`}`;
		response.writeHead(301, { Location: to }).end();
		return;
	}
	const name = isFolder ? join(file, 'index.html') : file;
	const found = existsSync(name) ? name : join(SITE, '404.html');
	response.writeHead(found === name ? 200 : 404, {
		'Content-Type': TYPES[extname(found)] ?? 'application/octet-stream'
	});
	createReadStream(found).pipe(response);
});
server.listen(Number(PORT), HOST, () =>
	console.log(`From Static is at http://${HOST}:${PORT} (Ctrl+C stops it)`)
);
