// Before the first paint: the theme the reader chose, if any. A file of its own, for the CSP.
try {
	// A figure in somebody’s page may be told by its link.
	const told =
		/\/embed\/./.test(location.pathname) && new URLSearchParams(location.search).get('theme');
	const theme = told || localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage may be forbidden: then the system's theme it is.
}
