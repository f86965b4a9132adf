/** The text in a file, however a program stored its letters: Excel’s “Unicode text” is UTF-16, its CSV often Windows-1252. */
export function tableText(bytes: Uint8Array): string {
	try {
		return new TextDecoder(wideIn(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** UTF-16, told by its mark, or by the zeros that every other byte of a table is. */
function wideIn([first, second, third, fourth]: Uint8Array): string | undefined {
	if ((first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0))
		return 'utf-16le';
	if ((first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth))
		return 'utf-16be';
	return undefined;
}
