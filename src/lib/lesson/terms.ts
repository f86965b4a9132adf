import glossary from '#words/glossary.json';
import { glossaryPage } from '#words/glossary-page.ts';
import './terms.css';

const idOf = new Map(
	Object.entries(glossary).flatMap(([id, { forms }]) => forms.map((form) => [form, id] as const))
);

/**
 * Makes links of the marked terms below `root`, to their place in the glossary at `page`. Where a browser can, a
 * link opens what it leads to beside itself instead; where a page has a margin, it stands there as well. Returns how
 * to take the small card away again.
 */
export function explainTerms(root: HTMLElement, page: string): () => void {
	const card = document.createElement('div');
	card.className = 'definition';
	card.popover = 'auto';
	card.tabIndex = -1;
	card.role = 'dialog';
	root.append(card);

	const notes: Note[] = [];
	for (const term of root.querySelectorAll('dfn')) {
		const id = idOf.get(term.textContent) as keyof typeof glossary | undefined;
		if (!id || term.firstElementChild) continue;
		const link = document.createElement('a');
		link.href = `${page}#${id}`;
		link.textContent = term.textContent;
		link.addEventListener('click', (event) => {
			if (!card.showPopover || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			fill(card, id, link.href);
			card.showPopover({ source: link });
			place(card, link.getBoundingClientRect());
			card.focus();
		});
		term.replaceChildren(link);
		const note = noteOf(term, glossary[id]);
		if (note) notes.push(note);
	}
	putInMargin(notes);
	return () => card.remove();
}

/** What a term means, for the margin. */
interface Note {
	element: HTMLElement;
	/** What it comes after, in its paragraph. */
	after: Element;
	/** The part of the prose that it stands beside. */
	block: Element;
	/** The next thing that takes the whole width, and so begins below it. */
	next: Element | null;
}

function noteOf(term: HTMLElement, { term: name, means }: { term: string; means: string }) {
	const paragraph = term.closest<HTMLElement>('p, li');
	if (!paragraph) return;
	const element = document.createElement('small');
	element.className = 'margin-note';
	element.ariaHidden = 'true';
	element.append(Object.assign(document.createElement('b'), { textContent: name }), ` ${means}`);
	let after: Element = term;
	while (after.parentElement !== paragraph) after = after.parentElement!;
	let block: Element = paragraph;
	while (!block.parentElement?.matches('.prose')) block = block.parentElement!;
	let next = block.nextElementSibling;
	while (next && !next.matches('.wide, .passage, section')) next = next.nextElementSibling;
	return { element, after, block, next };
}

/**
 * Puts notes beside their paragraphs, but for those that would move what takes the whole width. All is measured
 * before anything is changed, twice: a lesson is long, and laid out anew takes a while.
 */
function putInMargin(notes: readonly Note[]): void {
	const stretches: { next: Element; first: Element; elements: HTMLElement[] }[] = [];
	for (const { element, block, next } of notes) {
		const last = stretches.at(-1);
		if (next && last?.next === next) last.elements.push(element);
		else if (next) stretches.push({ next, first: block, elements: [element] });
	}
	const lengths = () => stretches.map(({ next, first }) => topOf(next) - topOf(first));
	const before = lengths();
	for (const { element, after } of notes) after.after(element);
	const heights = new Map(notes.map(({ element }) => [element, element.offsetHeight]));
	for (const [i, length] of lengths().entries()) {
		let tooLong = length - before[i]!;
		// A pixel more is what rounding makes.
		for (const element of stretches[i]!.elements.reverse()) {
			if (tooLong <= 1) break;
			tooLong -= heights.get(element)!;
			element.remove();
		}
	}
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

function fill(card: HTMLElement, id: keyof typeof glossary, href: string): void {
	const { term, means } = glossary[id];
	const name = document.createElement('strong');
	name.textContent = term;
	const meaning = document.createElement('p');
	meaning.textContent = means;
	const more = document.createElement('a');
	more.href = href;
	more.textContent = glossaryPage.inGlossary;
	card.ariaLabel = term;
	card.replaceChildren(name, meaning, more);
}

/** Under the term, or over it where there is no room; within the screen. */
function place(card: HTMLElement, { left, top, bottom }: DOMRect): void {
	const { offsetWidth: width, offsetHeight: height } = card;
	const EDGE = 8;
	const below = bottom + height + EDGE < innerHeight;
	card.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE))}px`;
	card.style.top = `${below ? bottom + EDGE : Math.max(EDGE, top - height - EDGE)}px`;
}
