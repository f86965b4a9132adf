import { select, zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from 'd3';

const MOST = 12;

/**
 * Zooming and panning of a map. A wheel zooms with Ctrl or ⌘ (as a pinch on a trackpad does) and one
 * finger pans only where it is zoomed in: the page scrolls over a map that is not.
 */
export class Zooming {
	transform = $state.raw<ZoomTransform>(zoomIdentity);
	#zoom: ZoomBehavior<SVGSVGElement, unknown>;
	#svg: SVGSVGElement | undefined;

	constructor() {
		this.#zoom = zoom<SVGSVGElement, unknown>()
			.scaleExtent([1, MOST])
			.filter((event: Event) => this.#heeds(event))
			.on('zoom', ({ transform }: { transform: ZoomTransform }) => (this.transform = transform));
	}

	/** An attachment of the map, which is `width` × `height`. */
	of = (width: number, height: number) => (svg: SVGSVGElement) => {
		this.#svg = svg;
		const bounds: [[number, number], [number, number]] = [
			[0, 0],
			[width, height]
		];
		select(svg).call(this.#zoom.extent(bounds).translateExtent(bounds));
		// Double clicks are for readers who select words.
		select(svg).on('dblclick.zoom', null);
		return () => void select(svg).on('.zoom', null);
	};

	/** `fixed`, on the screen, stays where it is. */
	by(factor: number, fixed?: [number, number]): void {
		if (this.#svg) this.#zoom.scaleBy(select(this.#svg), factor, fixed);
	}

	fit = (): void => {
		if (this.#svg) this.#zoom.transform(select(this.#svg), zoomIdentity);
	};

	/** Brings a point into the middle, if it is not on the map. */
	reach([x, y]: readonly [number, number], width: number, height: number): void {
		const [px, py] = this.transform.apply([x, y]);
		if (px >= 0 && px <= width && py >= 0 && py <= height) return;
		if (this.#svg) this.#zoom.translateTo(select(this.#svg), x, y);
	}

	#heeds(event: Event): boolean {
		if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
		if ('touches' in event) return (event as TouchEvent).touches.length > 1 || this.transform.k > 1;
		return !(event instanceof MouseEvent) || event.button === 0;
	}
}
