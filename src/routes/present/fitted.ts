/** Pixels that a figure is wide at the least: narrower, its parts stand below each other and it grows again. */
const LEAST = 560;
/** Of the foot of the page. */
const FOOT = 72;
/** Milliseconds after which a figure has its pictures, mostly. */
const LATER = [0, 400, 1500];

/**
 * Makes a figure as narrow as it has to be for all of it to be seen at once: pictures are as high as they are wide. Where
 * none is narrow enough, it's as wide as it is lowest.
 */
export function fitted(element: HTMLElement): () => void {
	function heightAt(width: number): number {
		element.style.maxWidth = `${width}px`;
		return element.offsetHeight;
	}

	function fit() {
		const room = innerHeight - element.getBoundingClientRect().top - scrollY - FOOT;
		let width = element.parentElement!.clientWidth;
		let height = heightAt(width);
		let best = { width, height };
		for (let tries = 0; tries < 5 && height > room && width > LEAST; tries++) {
			width = Math.max(LEAST, width * Math.max(room / height, 0.7));
			height = heightAt(width);
			if (height < best.height) best = { width, height };
		}
		heightAt(best.width);
	}
	const timers = LATER.map((delay) => setTimeout(fit, delay));
	addEventListener('resize', fit);
	return () => {
		timers.forEach(clearTimeout);
		removeEventListener('resize', fit);
	};
}
