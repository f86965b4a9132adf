import type { Reroute } from '@sveltejs/kit';

/** Every page is a file that ends in .html, and any host answers to that name as well. */
export const reroute: Reroute = ({ url }) =>
	url.pathname.replace(/\/index\.html$/, '/').replace(/\.html$/, '');
