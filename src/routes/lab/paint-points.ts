import { REACH } from '#lib/lab/distribution.ts';
import { themeChanges } from './canvas-theme.ts';

/** Points that are painted alike. */
export interface Layer {
	/** x and y in turn. */
	points: Float32Array;
	/** CSS colour, such as var(--q-x). */
	color: string;
	/** Side of a dot, in CSS pixels. */
	size?: number;
	/** 0 … 1. */
	opacity?: number;
}

const known = new Map<string, string>();
let knownAt = -1;

/** A colour as the canvas has to be told it, on this page now. Kept while the theme stays: asking is slow. */
export function resolved(canvas: HTMLCanvasElement, color: string): string {
	const now = themeChanges();
	if (now !== knownAt) known.clear();
	knownAt = now;
	const before = known.get(color);
	if (before) return before;
	canvas.style.color = color;
	const found = getComputedStyle(canvas).color;
	known.set(color, found);
	return found;
}

/** Fits a canvas to its place and returns its context in CSS pixels, empty, with its side. */
export function cleared(canvas: HTMLCanvasElement): {
	context: CanvasRenderingContext2D;
	side: number;
} {
	const side = canvas.clientWidth;
	const ratio = globalThis.devicePixelRatio || 1;
	const pixels = Math.round(side * ratio);
	if (canvas.width !== pixels) [canvas.width, canvas.height] = [pixels, pixels];
	const context = canvas.getContext('2d')!;
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	context.clearRect(0, 0, side, side);
	return { context, side };
}

/** Where a place of the plane lies on a canvas of that side: right of the left edge, below the top one. */
export const toRight = (x: number, side: number): number => ((x + REACH) / (2 * REACH)) * side;
export const toBottom = (y: number, side: number): number => ((REACH - y) / (2 * REACH)) * side;

/** Paints layers, the first lowest. Dots are squares: two thousand of them take a millisecond. */
export function paintPoints(canvas: HTMLCanvasElement, layers: readonly Layer[]): void {
	const { context, side } = cleared(canvas);
	for (const { points, color, size = 2.5, opacity = 1 } of layers) {
		context.fillStyle = resolved(canvas, color);
		context.globalAlpha = opacity;
		const half = size / 2;
		for (let i = 0; i < points.length; i += 2) {
			context.fillRect(
				toRight(points[i]!, side) - half,
				toBottom(points[i + 1]!, side) - half,
				size,
				size
			);
		}
	}
	context.globalAlpha = 1;
}
