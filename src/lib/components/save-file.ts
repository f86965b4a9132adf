/** Hands a file to the reader. */
export function saveFile(name: string, parts: BlobPart): void {
	const url = URL.createObjectURL(new Blob([parts]));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has begun by then; what it holds on to is freed.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
