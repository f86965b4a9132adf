import { cleared, resolved, toBottom, toRight } from './paint-points.ts';

/** Arrows at the places of `at`, as long as `arrows`, which is what a full square holds where it is `full`. */
export function paintArrows(
	canvas: HTMLCanvasElement,
	at: Float32Array,
	arrows: Float32Array,
	full: number,
	color: string
): void {
	const { context, side } = cleared(canvas);
	const cell = side / Math.sqrt(at.length / 2);
	context.strokeStyle = resolved(canvas, color);
	context.fillStyle = context.strokeStyle;
	context.lineWidth = Math.max(1, cell / 14);
	context.lineCap = 'round';
	for (let i = 0; i < at.length; i += 2) {
		const length = Math.hypot(arrows[i]!, arrows[i + 1]!);
		// Longer than a square it would hide its neighbours: it only grows bolder.
		const drawn = (Math.min(length / full, 1) * cell * 0.85) / Math.max(length, 1e-9);
		const [dx, dy] = [arrows[i]! * drawn, -arrows[i + 1]! * drawn];
		const [x, y] = [toRight(at[i]!, side) - dx / 2, toBottom(at[i + 1]!, side) - dy / 2];
		context.globalAlpha = 0.35 + 0.65 * Math.min(length / full, 1);
		context.beginPath();
		context.moveTo(x, y);
		context.lineTo(x + dx, y + dy);
		context.stroke();
		head(context, x + dx, y + dy, Math.atan2(dy, dx), Math.min(cell / 5, Math.hypot(dx, dy) / 2));
	}
	context.globalAlpha = 1;
}

function head(
	context: CanvasRenderingContext2D,
	x: number,
	y: number,
	angle: number,
	size: number
): void {
	const side = (turn: number) =>
		[x - size * Math.cos(angle + turn), y - size * Math.sin(angle + turn)] as const;
	context.beginPath();
	context.moveTo(x, y);
	context.lineTo(...side(0.5));
	context.lineTo(...side(-0.5));
	context.fill();
}

/** Squares as dark as the value at their middle, full at `full`. */
export function paintHeat(
	canvas: HTMLCanvasElement,
	values: Float32Array,
	full: number,
	color: string
): void {
	const { context, side } = cleared(canvas);
	const count = Math.sqrt(values.length);
	const cell = side / count;
	context.fillStyle = resolved(canvas, color);
	values.forEach((value, i) => {
		context.globalAlpha = Math.min(value / full, 1);
		const [x, y] = [(i % count) * cell, Math.floor(i / count) * cell];
		context.fillRect(x, y, cell + 0.5, cell + 0.5);
	});
	context.globalAlpha = 1;
}
