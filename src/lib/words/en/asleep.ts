/** What a page says whose scripts do not run. It stands in the page alone: no script brings it. */
export const asleep = {
	noScript:
		'The figures on this page are small programs, and need JavaScript, which is off in this browser. All the words and equations are here.',
	late: 'The programs behind this page haven’t come, so its figures and buttons stay still. The words are all here. Load the page again for the rest.',
	boxed:
		'This page stands in a frame that keeps its programs from starting. It needs sandbox="allow-scripts allow-same-origin", or can be opened by itself.'
};
