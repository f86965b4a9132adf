import { existsSync, readFileSync } from 'node:fs';
import { LANGUAGE } from '../../vite/languages.mjs';

/** Of the language that is built; without a glossary of its own, no term is marked. */
const FILE = new URL(`../lib/words/${LANGUAGE}/glossary.json`, import.meta.url);

/** @type {Record<string, { forms: string[] }>} */
const glossary = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};

/** By what a term may look like in a text, the longest first: “training picture” before “training”. */
const forms = Object.entries(glossary)
	.flatMap(([id, { forms }]) => forms.map((form) => ({ id, form })))
	.sort((a, b) => b.form.length - a.form.length);
/** Without terms it finds nothing: an empty choice would be found everywhere. */
const FORM =
	forms.length > 0
		? new RegExp(`\\b(${forms.map(({ form }) => form).join('|')})\\b(?![-\\w])`)
		: /(?!)/;
const idOf = new Map(forms.map(({ id, form }) => [form, id]));

/** What opens or closes a component or element. Levels are prose like any other. */
const BRACES = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}`;
const TAG = new RegExp(
	String.raw`<(\/?)(?!Levels?\b)([A-Za-z]\w*)\b(?:[^<>"{}/]|"[^"]*"|\/(?!>)|${BRACES})*(\/?)>`,
	'g'
);
const LEVEL = /^<Level is=\{(\d)\}/;

/**
 * A remark plugin: the first use of each term of the glossary becomes a `<dfn>`, which
 * src/lib/lesson/terms.ts makes a link. What everybody reads comes first, then levels ② and ③: a term is not
 * marked where only few see it if it also stands elsewhere.
 */
export function terms() {
	return (/** @type {any} */ tree) => {
		const passages = passagesOf(tree);
		/** @type {Set<string>} */
		const seen = new Set();
		for (const level of [1, 2, 3]) {
			for (const passage of passages) if (passage.level === level) mark(passage.node, seen);
		}
	};
}

/** Paragraphs and lists outside components, with the level they are at; ① stands for all. @param {any} tree */
function passagesOf(tree) {
	let level = 1;
	let depth = 0;
	return tree.children.flatMap((/** @type {any} */ node) => {
		if (node.type === 'html') {
			const [, opened] = LEVEL.exec(node.value) ?? [];
			if (opened) level = Number(opened);
			if (node.value.startsWith('</Level>')) level = 1;
			depth += depthOf(node.value);
			return [];
		}
		return depth === 0 && /^(paragraph|list)$/.test(node.type) ? [{ node, level }] : [];
	});
}

const VOID = /^(?:br|img|input)$/;
/** How much deeper one is after this HTML. @param {string} html */
const depthOf = (html) =>
	[...html.replace(/<script[\s\S]*<\/script>/, '').matchAll(TAG)].reduce(
		(sum, [, close, name = '', alone]) => sum + (alone || VOID.test(name) ? 0 : close ? -1 : 1),
		0
	);

/** @param {any} node @param {Set<string>} seen */
function mark(node, seen) {
	let depth = 0;
	node.children = node.children.flatMap((/** @type {any} */ child) => {
		if (depth === 0 && /^(paragraph|listItem|strong)$/.test(child.type)) mark(child, seen);
		if (child.type !== 'html' && child.type !== 'text') return [child];
		// mdsvex leaves a tag with an arrow in it in the text: what stands between tags is what is read.
		const parts = partsOf(child.value, depth);
		depth += depthOf(child.value);
		if (child.type === 'html') return [child];
		return parts.flatMap(({ text, depth }) =>
			depth === 0 ? marked(text, seen) : [{ type: 'text', value: text }]
		);
	});
}

/** A text cut at its tags, with how deep in components each part lies; a tag itself as if it were within one.
 *  @param {string} text @param {number} depth */
function partsOf(text, depth) {
	const parts = [];
	let from = 0;
	for (const tag of text.matchAll(TAG)) {
		parts.push({ text: text.slice(from, tag.index), depth }, { text: tag[0], depth: 1 });
		depth += depthOf(tag[0]);
		from = tag.index + tag[0].length;
	}
	return [...parts, { text: text.slice(from), depth }];
}

/** @param {string} text @param {Set<string>} seen @returns {any[]} */
function marked(text, seen) {
	const out = [];
	let from = 0;
	for (const found of text.matchAll(new RegExp(FORM, 'g'))) {
		const [form] = found;
		const id = /** @type {string} */ (idOf.get(form));
		if (seen.has(id) || isInBraces(text, found.index)) continue;
		seen.add(id);
		out.push({ type: 'text', value: text.slice(from, found.index) });
		out.push({ type: 'html', value: `<dfn>${form}</dfn>` });
		from = found.index + form.length;
	}
	return [...out, { type: 'text', value: text.slice(from) }];
}

/** Whether a place lies within an expression of Svelte's. @param {string} text @param {number} at */
const isInBraces = (text, at) => text.lastIndexOf('{', at) > text.lastIndexOf('}', at);
