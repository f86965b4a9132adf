/** Figures that need the whole width of a page: no text beside them. */
const WIDE =
	/<(StepInspector|LeaveTheDiceOut|TokenStrip|KarrasRho|SeedGrid|Provenance|AttentionMap|GuidanceDial|DetailMeter|EmbeddingMap|Paths|SamplerRace|FewSteps|BeTheNetwork|SmallTraining|WatchItLearn|EverySign|OneField)\b/;

/** What ends the text of a lesson: from here on nothing stands beside a figure. */
const END = /^<(Recall|Quiz)\b/;

/**
 * @typedef {{ type: string, value?: string, children?: any[] }} Node
 * @typedef {{ nodes: Node[], kind: 'text' | 'heading' | 'beside' | 'wide' | 'end' }} Block
 */

/**
 * A remark plugin: a figure and the text that speaks of it become a passage, which a wide screen sets in
 * two columns (src/styles/passages.css). It reaches back to the heading before the figure, and on to the
 * heading of the next one.
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
	for (const block of blocks) {
		if (block.kind !== 'text' && block.kind !== 'heading') {
			const heading = open.findLastIndex(({ kind }) => kind === 'heading');
			const figure = open.findIndex(({ kind }) => kind === 'beside');
			if (figure >= 0) close(heading > figure ? heading : open.length);
			if (block.kind !== 'beside') close(open.length);
		}
		if (block.kind === 'wide' || block.kind === 'end') out.push(...block.nodes);
		else open.push(block);
	}
	close(open.length);
	return out;
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
		html('<section class="passage">'),
		...text(before, 'before'),
		.../** @type {Block} */ (blocks[at]).nodes,
		...text(after, 'after'),
		html('</section>')
	];
}

const html = (/** @type {string} */ value) => ({ type: 'html', value });
