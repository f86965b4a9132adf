import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is text, or nearly so. Weights stay as they are: they lose a tenth, and could not be fetched in parts any more. */
const TEXT = /\.(?:html|js|css|json|svg|txt|wasm|webmanifest)$/;
/** In bytes. A packet of the network holds as much anyway. */
const LEAST = 1400;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * An adapter that does what `inner` does and then lays compressed files beside those of the site, for servers that send
 * what is there: `x.js.br` beside `x.js`, and `x.js.gz` for browsers, which take the former over TLS alone.
 * @param {import('@sveltejs/kit').Adapter} inner
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const compressed = (inner, folder) => ({
	...inner,
	async adapt(builder) {
		await inner.adapt(builder);
		const names = await readdir(folder, { recursive: true });
		await Promise.all(
			names.filter((name) => TEXT.test(name)).map((name) => compress(join(folder, name)))
		);
	}
});

/** @param {string} file */
async function compress(file) {
	const bytes = await readFile(file);
	if (bytes.length < LEAST) return;
	const [smaller, small] = await Promise.all([
		brotli(bytes, {
			params: {
				// The best takes forty times as long for a tenth.
				[constants.BROTLI_PARAM_QUALITY]: 6,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
			}
		}),
		zip(bytes, { level: 9 })
	]);
	await writeFile(`${file}.br`, smaller);
	await writeFile(`${file}.gz`, small);
}
