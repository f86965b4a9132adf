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
}
