import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from '../packages.mjs';
import { ensureSite, SITE } from '../site.mjs';

/** What lies beside the site: how to open it. */
const BESIDE = join(dirname(fileURLToPath(import.meta.url)), 'beside');

/**
 * Builds the site if it is missing, and writes it with a small server as a zip.
 * @param {string} to
 */
export async function pack(to) {
	await ensurePackages();
	await ensureSite();
	// Only now: it needs a package.
	const { zipSync } = await import('fflate');
	const zip = zipSync({
		'from-static': { ...(await filesIn(BESIDE)), site: await filesIn(SITE) }
	});
	await writeFile(to, zip);
	const megabytes = (zip.length / 1e6).toFixed(1);
	console.log(`${to}: the whole site, ${megabytes} MB. Unpacked, "node open.mjs" in it opens it.`);
}

/** @param {string} folder @returns {Promise<Record<string, Uint8Array>>} by their paths in it */
async function filesIn(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	// Zipped is compressed: the twins for web servers stay out.
	const files = entries
		.filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name));
	return Object.fromEntries(
		await Promise.all(
			files.map(async (file) => [
				file.slice(folder.length + 1).replaceAll(sep, '/'),
				new Uint8Array(await readFile(file))
			])
		)
	);
}
