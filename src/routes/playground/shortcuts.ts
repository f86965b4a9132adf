/** What the page does at a key: only with Ctrl or ⌘, or at Escape, which nothing else needs here. */
export function shortcutOf(event: KeyboardEvent): 'draw' | 'reseed' | 'cancel' | undefined {
	if (event.defaultPrevented || event.isComposing || event.altKey) return undefined;
	if (event.key === 'Escape') return 'cancel';
	if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return undefined;
	return event.shiftKey ? 'reseed' : 'draw';
}
