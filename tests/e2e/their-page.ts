import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Route } from 'playwright';
import { inject } from 'vitest';
import type { useBrowser } from './browser.ts';

/**
 * A page of somebody else’s, opened: of another origin, and really served, for browsers ask where a page comes from
 * before they let it frame what is on this machine.
 */
export async function theirPage(
	browser: ReturnType<typeof useBrowser>,
	body: (origins: { site: string; host: string }) => string
) {
	let html = '';
	const server = createServer((_request, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	html = `<!doctype html><title>Theirs</title>${body({ site: inject('address'), host })}`;
	const { page, problems } = await browser.blank({ viewport: { width: 1000, height: 700 } });
	// A browser guards this machine’s own addresses from pages without an origin, as it doesn’t guard a public host’s.
	const passOn = async (route: Route) => route.fulfill({ response: await route.fetch() });
	// What still comes when the test is over has no page to go to.
	await page.route(`${inject('address')}/**`, (route) => passOn(route).catch(() => undefined));
	await page.goto(host);
	return {
		page,
		host,
		problems: () => problems.filter((problem) => !problem.startsWith(`asked ${host}`)),
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
