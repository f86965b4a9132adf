import { base, version } from '$service-worker';
import { isForever, olderStores, pagePaths, storeName } from './addresses.ts';

/** The site's files, from its folder on: vite/offline.mjs. */
interface FileList {
	version: string;
	/** What every page and figure may need. */
	files: string[];
	/** The model, which most pages fetch themselves. */
	model: string[];
	/** What only pages in another language need, by its code. */
	languages: Record<string, string[]>;
}

/** So many are fetched at a time: the page that is open needs the line, too. */
const AT_ONCE = 4;

const store = () => caches.open(storeName(base, version));

/** Keeps all files of this version but the model. Throws where one does not come: then the next visit tries again. */
export async function keepSite(): Promise<void> {
	const list = await fileList();
	// A host in the middle of an update would give files of two versions.
	if (list.version !== version) throw new Error(`the site is ${list.version}, not ${version}`);
	await inTurns(list.files, keep);
}

/** Keeps the model too, unless a page has. */
export async function keepModel(): Promise<void> {
	const { model } = await fileList();
	for (const path of model) if (!(await caches.match(`${base}/${path}`))) await keep(path);
}

/** Keeps the pages of a language besides English, too: for who reads it. */
export async function keepLanguage(code: string): Promise<void> {
	const { languages } = await fileList();
	await inTurns(languages[code] ?? [], keep);
}

/** Forgets other versions, once no page of theirs is open. */
export async function dropOthers(): Promise<void> {
	const others = olderStores(await caches.keys(), base, version);
	await Promise.all(others.map((name) => caches.delete(name)));
}

/** What is kept of an address, whatever it asks for besides. */
export async function keptFor({ url, mode }: Request): Promise<Response | undefined> {
	const { pathname } = new URL(url);
	const kept = await store();
	for (const path of mode === 'navigate' ? pagePaths(pathname) : [pathname]) {
		const found = await kept.match(path);
		if (found) return found;
	}
	return undefined;
}

/** The page for addresses that are none. */
export const keptLostPage = async (): Promise<Response | undefined> => {
	const page = await (await store()).match(`${base}/404.html`);
	return page && new Response(page.body, { status: 404, headers: page.headers });
};

async function fileList(): Promise<FileList> {
	const answer = await fetch(`${base}/offline.json`, { cache: 'no-cache' });
	return (await answer.json()) as FileList;
}

async function keep(path: string): Promise<void> {
	const url = `${base}/${path}`;
	// The version before may hold it, byte for byte.
	const known = isForever(path) ? await caches.match(url) : undefined;
	const answer = known ?? (await fetch(url, isForever(path) ? {} : { cache: 'no-cache' }));
	if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
	await (await store()).put(url, answer);
}

async function inTurns(paths: string[], work: (path: string) => Promise<void>): Promise<void> {
	const left = [...paths];
	const turn = async () => {
		for (let path = left.shift(); path !== undefined; path = left.shift()) await work(path);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, turn));
}
