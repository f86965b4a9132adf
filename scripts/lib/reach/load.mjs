import autocannon from 'autocannon';
import { serve } from '../serve.mjs';
import { SITE } from '../site.mjs';

/** How many ask at once, each again as soon as it has its answer. */
const CONNECTIONS = 30;
const PAGES = ['/', '/lessons/static-to-picture/', '/playground/'];

/** @typedef {{ path: string, perSecond: number, slowest: number, failed: number }} Load */

/**
 * How many requests for a page the site's own server answers, asked by thirty at once and compressed as browsers have it.
 * Who asks has a thread of its own: what is measured is the server's.
 * @param {number} seconds for each page
 * @returns {Promise<Load[]>} `perSecond`: answers; `slowest`: milliseconds within which 99 of 100 came; `failed`: how many
 *   were none, or anything but 200
 */
export async function measuredLoad(seconds) {
	const site = await serve(SITE, 0);
	try {
		/** @type {Load[]} */
		const loads = [];
		for (const path of PAGES) {
			const { requests, latency, errors, timeouts, non2xx } = await autocannon({
				url: site.address + path,
				connections: CONNECTIONS,
				workers: 1,
				duration: seconds,
				headers: { 'accept-encoding': 'br' }
			});
			const failed = errors + timeouts + non2xx;
			loads.push({ path, perSecond: requests.average, slowest: latency.p99, failed });
		}
		return loads;
	} finally {
		await site.close();
	}
}
