// Before the page is alive: the button that was pressed last waits, and is pressed again once it is. A file of its own, for the CSP.
{
	let pressed;
	const wait = (event) => {
		const button = event.target.closest('button');
		if (!button) return;
		event.preventDefault();
		event.stopPropagation();
		pressed = button;
	};
	addEventListener('click', wait, true);
	const press = () => {
		removeEventListener('click', wait, true);
		if (pressed?.isConnected) pressed.click();
	};
	addEventListener('alive', press, { once: true });

	// Should the page stay still, it says so: its scripts may be gone, stalled, or forbidden by a frame around it.
	const tell = (why) => {
		const note = document.getElementById('asleep');
		if (!note) return;
		note.textContent = note.dataset[why];
		note.hidden = false;
	};
	const isBoxed = self.origin === 'null';
	const late = () => tell(isBoxed ? 'boxed' : 'late');
	const timer = setTimeout(late, 20_000);
	addEventListener('unhandledrejection', late);
	addEventListener('alive', () => {
		clearTimeout(timer);
		removeEventListener('unhandledrejection', late);
		const note = document.getElementById('asleep');
		if (note) note.hidden = true;
	});
}
