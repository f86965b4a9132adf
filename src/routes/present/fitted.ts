/** Pixels that a figure is wide at the least: narrower, its parts stand below each other and it grows again. */
const LEAST = 560;
/** Of the foot of the page. */
const FOOT = 72;
/** Milliseconds after which a figure has its pictures, mostly. */
const LATER = [0, 400, 1500];

/** Makes a figure as narrow as it has to be for all of it to be seen at once: pictures are as high as they are wide. */
export function fitted(element: HTMLElement): () => void {
	const fit = () => {
		const room = innerHeight - element.getBoundingClientRect().top - scrollY - FOOT;
		let width = element.parentElement!.clientWidth;
		for (let tries = 0; tries < 5; tries++) {
			element.style.maxWidth = `${width}px`;
			const height = element.offsetHeight;
			if (height <= room || width <= LEAST) return;
			width = Math.max(LEAST, width * Math.max(room / height, 0.7));
		}
	};
	const timers = LATER.map((delay) => setTimeout(fit, delay));
	addEventListener('resize', fit);
	return () => {
		timers.forEach(clearTimeout);
		removeEventListener('resize', fit);
	};
}
