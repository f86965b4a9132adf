/** Figures that need the whole width of a page: no text beside them. */
const WIDE =
	/<(StepInspector|LeaveTheDiceOut|TokenStrip|KarrasRho|SeedGrid|Provenance|AttentionMap|GuidanceDial|DetailMeter|EmbeddingMap|Paths|SamplerRace|FewSteps|BeTheNetwork|SmallTraining|WatchItLearn|EverySign|OneField|HabitMeter)\b/;

/** With no more words than these, text is over before a tall figure is, and nothing is gained by keeping that in view. */
const BRIEF = 340;

/** What ends the text of a lesson: from here on nothing stands beside a figure. */
const END = /^<(Recall|Quiz)\b/;

/**
 * @typedef {{ type: string, value?: string, children?: any[] }} Node
 * @typedef {{ nodes: Node[], kind: 'text' | 'heading' | 'beside' | 'wide' | 'end' }} Block
 */

/**
 * A remark plugin: a figure and the text that speaks of it become a passage, which a wide screen sets in
 * two columns (src/styles/passages.css). It reaches back to the heading before the figure, and on for as long
 * as sections point at it.
 */
export function passages() {
	return (/** @type {{ children: Node[] }} */ tree) => {
		const scripts = tree.children.filter(isScript);
		const blocks = blocksOf(tree.children.filter((node) => !isScript(node)));
		tree.children = [...scripts, ...grouped(blocks)];
	};
}

const isScript = (/** @type {Node} */ node) => /^<script\b/.test(htmlOf(node));
const htmlOf = (/** @type {Node} */ node) => (node.type === 'html' ? (node.value ?? '') : '');

/** @param {Node[]} nodes @returns {Block[]} */
function blocksOf(nodes) {
	/** @type {Block[]} */
	const blocks = [];
	for (let i = 0; i < nodes.length; i++) {
		const node = /** @type {Node} */ (nodes[i]);
		const html = htmlOf(node);
		if (END.test(html)) return [...blocks, { nodes: nodes.slice(i), kind: 'end' }];
		if (/^<\w+Opening\b/.test(html)) blocks.push({ nodes: [node], kind: 'beside' });
		else if (/^<LazyFigure\b/.test(html)) {
			const from = i;
			while (!htmlOf(/** @type {Node} */ (nodes[i])).includes('</LazyFigure>')) i++;
			const figure = nodes.slice(from, i + 1);
			blocks.push({
				nodes: figure,
				kind: WIDE.test(figure.map(htmlOf).join()) ? 'wide' : 'beside'
			});
		} else blocks.push({ nodes: [node], kind: node.type === 'heading' ? 'heading' : 'text' });
	}
	return blocks;
}

/** @param {Block[]} blocks @returns {Node[]} */
function grouped(blocks) {
	/** @type {Node[]} */
	const out = [];
	/** @type {Block[]} */
	let open = [];
	const close = (/** @type {number} */ count) => {
		out.push(...passage(open.slice(0, count)));
		open = open.slice(count);
	};
	for (const [i, block] of blocks.entries()) {
		const figure = open.findIndex(({ kind }) => kind === 'beside');
		if (block.kind === 'heading') {
			const shown = open[figure];
			if (shown && !pointsAt(blocks.slice(i + 1), shown)) close(open.length);
		} else if (block.kind === 'beside') {
			const heading = open.findLastIndex(({ kind }) => kind === 'heading');
			if (heading > figure) close(heading);
			else if (figure >= 0) close(open.length);
		} else if (block.kind !== 'text') close(open.length);
		if (block.kind === 'wide' || block.kind === 'end') out.push(...block.nodes);
		else open.push(block);
	}
	close(open.length);
	return out;
}

/**
 * Whether the text up to the next figure, in whichever of its sections, has a link to this one.
 * @param {Block[]} blocks @param {Block} figure
 */
function pointsAt(blocks, figure) {
	const id = /\bid="([^"]+)"/.exec(figure.nodes.map(htmlOf).join())?.[1];
	const end = blocks.findIndex(({ kind }) => kind !== 'text' && kind !== 'heading');
	const text = JSON.stringify(blocks.slice(0, end < 0 ? undefined : end));
	return text.includes(`to=\\"${id}\\"`);
}

/** @param {Block[]} blocks @returns {Node[]} */
function passage(blocks) {
	const at = blocks.findIndex(({ kind }) => kind === 'beside');
	const all = blocks.flatMap(({ nodes }) => nodes);
	if (at < 0) return all;
	const before = blocks.slice(0, at).flatMap(({ nodes }) => nodes);
	const after = blocks.slice(at + 1).flatMap(({ nodes }) => nodes);
	const text = (/** @type {Node[]} */ nodes, /** @type {string} */ place) =>
		nodes.length > 0 ? [html(`<div class="prose ${place}">`), ...nodes, html('</div>')] : [];
	return [
		html(`<section class="passage${wordsIn([...before, ...after]) > BRIEF ? '' : ' brief'}">`),
		...text(before, 'before'),
		.../** @type {Block} */ (blocks[at]).nodes,
		...text(after, 'after'),
		html('</section>')
	];
}

/** Words of what everybody reads: equations and the second and third level left out. @param {Node[]} nodes */
function wordsIn(nodes) {
	let words = 0;
	let skipped = false;
	for (const node of nodes) {
		if (/^<Level is=\{[23]\}/.test(htmlOf(node))) skipped = true;
		if (!skipped) words += textOf(node).split(/\s+/).length;
		if (htmlOf(node).startsWith('</Level>')) skipped = false;
	}
	return words;
}

/** @param {Node} node @returns {string} */
const textOf = ({ type, value = '', children = [] }) =>
	type === 'text' ? value : children.map(textOf).join(' ');

const html = (/** @type {string} */ value) => ({ type: 'html', value });
