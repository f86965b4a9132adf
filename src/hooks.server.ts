import type { Handle } from '@sveltejs/kit';
import { asleep } from '#words/asleep.ts';
import { language } from '#words/language.ts';

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** In every page, for static/early.js and for browsers without scripts: why it stays still. */
const NOTES = `<noscript><p class="asleep">${asleep.noScript}</p></noscript>
		<p class="asleep" id="asleep" role="alert" hidden data-late="${attribute(asleep.late)}" data-boxed="${attribute(asleep.boxed)}"></p>`;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('<html lang="en">', () => `<html lang="${language}">`)
				.replace('<!-- asleep -->', () => NOTES)
	});
