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
		noteInMargin(term, glossary[id]);
	}
	return () => card.remove();
}

/** Its meaning, in the margin beside its paragraph, where that leaves what follows in its place. */
function noteInMargin(term: HTMLElement, { term: name, means }: { term: string; means: string }) {
	const paragraph = term.closest<HTMLElement>('p, li');
	if (!paragraph) return;
	const note = document.createElement('small');
	note.className = 'margin-note';
	note.ariaHidden = 'true';
	note.append(Object.assign(document.createElement('b'), { textContent: name }), ` ${means}`);
	let place: Element = term;
	while (place.parentElement !== paragraph) place = place.parentElement!;
	place.after(note);
	if (!hasRoom(note, paragraph)) note.remove();
}

/** Whether a note ends above the next thing that takes the whole width. */
function hasRoom(note: HTMLElement, paragraph: HTMLElement): boolean {
	let block: Element = paragraph;
	while (!block.parentElement?.matches('.prose')) block = block.parentElement!;
	let next = block.nextElementSibling;
	while (next && !next.matches('.wide, .passage, section')) next = next.nextElementSibling;
	return !next || note.getBoundingClientRect().bottom <= next.getBoundingClientRect().top;
}

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
