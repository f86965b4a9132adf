/** Has the browser save a file under this name. */
export function saveFile(name: string, content: BlobPart): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content]));
	link.download = name;
	link.click();
	// The download has begun by then; what it holds on to is freed.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
