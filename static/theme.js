// Before the first paint: the theme the reader chose, if any. A file of its own, for the CSP.
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage may be forbidden: then the system's theme it is.
}
