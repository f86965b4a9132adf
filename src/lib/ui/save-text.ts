/** Has the browser save a text as a file. */
export function saveText(text: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
	link.download = name;
	link.click();
	// Once the browser has taken it.
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
