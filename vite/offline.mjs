import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { root } from '../scripts/lib/root.mjs';
import { ownFiles } from './other-languages.mjs';

/** For hosts, for those who build, and for readers without any of the site: no page asks for them. */
const FOR_OTHERS =
	/^(?:step-inspector\.png|stills\/.*|cards\/.*|_headers|\.nojekyll|\.built-from|robots\.txt|offline\.json|service-worker\.js)$/;

/** onnxruntime-web, which only `/bench` measures against: its programs are too large to be kept, and of no use to anybody else. */
const MEASURED_AGAINST = /(?:^|\/)ort[.-][^/]*$/;

/**
 * An adapter that does what `inner` does and then lists what the service worker keeps: offline.json.
 * @param {import('@sveltejs/kit').Adapter} inner
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const offline = (inner, folder) => ({
	...inner,
	async adapt(builder) {
		await inner.adapt(builder);
		const { version } = JSON.parse(await readFile(join(folder, '_app/version.json'), 'utf8'));
		const { weights } = JSON.parse(
			await readFile(join(root, 'models/scenes-64/config.json'), 'utf8')
		);
		const list = { version, ...(await filesOf(folder, weights.sha256)) };
		await writeFile(join(folder, 'offline.json'), JSON.stringify(list));
	}
});

/**
 * @param {string} folder
 * @param {string} model SHA-256 of the weights that pages draw with
 */
async function filesOf(folder, model) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	/** @type {{ files: string[], model: string[], languages: Record<string, string[]> }} */
	const list = { files: [], model: [], languages: {} };
	for (const entry of entries.filter((one) => one.isFile())) {
		const file = join(entry.parentPath, entry.name);
		const path = file.slice(folder.length + 1).replaceAll(sep, '/');
		if (FOR_OTHERS.test(path) || MEASURED_AGAINST.test(path)) continue;
		const bytes = await readFile(file);
		const address = path.replace(/(^|\/)index\.html$/, '$1');
		const language = languageOf(path);
		if (language) (list.languages[language] ??= []).push(address);
		else if (createHash('sha256').update(bytes).digest('hex') === model) list.model.push(path);
		else list.files.push(address);
	}
	return list;
}

/** The language that alone needs a file, if it is not English. @param {string} path */
const languageOf = (path) => [...ownFiles].find(([, files]) => files.has(path))?.[0];
