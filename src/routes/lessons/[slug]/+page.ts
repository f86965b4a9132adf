import { slugOf } from '#lib/lessons.ts';
import type { Component } from 'svelte';

/** Each lesson's words are a file of their own, fetched when it is opened. */
const bodies = import.meta.glob<Component>('/content/*.svx', { import: 'default' });

export async function load({ params, data }) {
	const file = Object.keys(bodies).find((path) => slugOf(path) === params.slug);
	// The server's load has answered 404 where there is none.
	return { ...data, Body: await bodies[file!]!() };
}
