import { withHashes } from './policy.mjs';

/**
 * Kit's page for addresses that are none, made to work at any depth and under any path. It cannot name its files by
 * where it lies, for it is shown anywhere; so it looks for the site in the folders above.
 * @param {string} html @param {string} version
 */
export function lostPage(html, version) {
	const styles = addresses(html, /<link href="([^"]+)" rel="stylesheet"[^>]*>/g);
	// Nothing is there to be pressed before the page is alive, which the other script waits for.
	const scripts = addresses(html, /<script src="([^"]+\/theme\.js)"><\/script>/g);
	const [start, app] = addresses(html, /import\("([^"]+)"\)/g);
	const [, kit] = /(__sveltekit_\w+) =/.exec(html) ?? [];
	if (!start || !app || !kit) throw new Error('Kit’s 404.html has changed: where does it start?');
	const script = code({ styles, scripts, start, app, kit, version });
	const page = html
		.replace(
			/\s*<link [^>]*rel="(?:modulepreload|stylesheet|(?:apple-touch-)?icon|manifest)"[^>]*>/g,
			''
		)
		.replace(/\s*<style>[\s\S]*?<\/style>/g, '')
		.replace(/\s*<script src="[^"]*"><\/script>/g, '')
		.replace(/<script>[\s\S]*?<\/script>/, () => `<script>${script}</script>`);
	return withHashes(page);
}

/** Those that a pattern finds, from the site's folder on.
 *  @param {string} html @param {RegExp} pattern */
const addresses = (html, pattern) =>
	[...html.matchAll(pattern)].map(([, address = '']) =>
		address.replace(/^.*?\/(?=_app\/|[^/]+$)/, '')
	);

/** @param {{ styles: string[], scripts: string[], start: string, app: string, kit: string, version: string }} site */
const code = ({ styles, scripts, start, app, kit, version }) => `
{
	const element = document.currentScript.parentElement;
	const add = (tag, to) => document.head.append(Object.assign(document.createElement(tag), to));
	const folders = location.pathname.split('/').slice(1, -1);
	const above = ['', ...folders.map((_, i) => '/' + folders.slice(0, i + 1).join('/'))];
	const isHere = (base) =>
		fetch(base + '/_app/version.json')
			.then((answer) => answer.ok && answer.json())
			.then((found) => found.version === ${JSON.stringify(version)}, () => false);
	const page = location.pathname.replace(/(?:\\/index)?\\.html$/, '/');
	const isPage = () => fetch(page, { method: 'HEAD' }).then((answer) => answer.ok, () => false);
	(async () => {
		// Pages were files once, and are known by those names.
		if (page !== location.pathname && (await isPage())) return location.replace(page + location.search + location.hash);
		let base;
		for (const one of above) if (await isHere(one)) { base = one; break; }
		if (base === undefined) return;
		for (const href of ${JSON.stringify(styles)}) add('link', { rel: 'stylesheet', href: base + '/' + href });
		add('link', { rel: 'icon', href: base + '/favicon.svg' });
		for (const src of ${JSON.stringify(scripts)}) add('script', { src: base + '/' + src });
		globalThis.${kit} = { base };
		const [kit, app] = await Promise.all([import(base + '/${start}'), import(base + '/${app}')]);
		kit.start(app, element);
	})();
}`;
