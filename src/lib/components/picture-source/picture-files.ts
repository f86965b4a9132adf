import type { Attachment } from 'svelte/attachments';

/** Hands over pictures that are dropped on the element, or pasted while the pointer or focus is in it. */
export const filesIn =
	(open: (file: Blob) => void): Attachment<HTMLElement> =>
	(element) => {
		const first = (files: FileList | undefined) => {
			const file = files?.[0];
			if (file) open(file);
			return Boolean(file);
		};
		const over = (event: DragEvent) => {
			if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
		};
		const drop = (event: DragEvent) => {
			if (first(event.dataTransfer?.files)) event.preventDefault();
		};
		const paste = (event: ClipboardEvent) => {
			const here = element.matches(':hover') || element.contains(document.activeElement);
			if (here && first(event.clipboardData?.files)) event.preventDefault();
		};
		element.addEventListener('dragover', over);
		element.addEventListener('drop', drop);
		document.addEventListener('paste', paste);
		return () => {
			element.removeEventListener('dragover', over);
			element.removeEventListener('drop', drop);
			document.removeEventListener('paste', paste);
		};
	};
