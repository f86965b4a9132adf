/** A canvas that nobody sees, to draw on. OffscreenCanvas would do, and lacks in browsers before 2023. */
export function unseenCanvas(
	width: number,
	height: number,
	options?: CanvasRenderingContext2DSettings
): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width, height];
	return canvas.getContext('2d', options)!;
}

/** What is drawn on it, as PNG. Throws where the browser has no room for it. */
export const pngOf = ({ canvas }: CanvasRenderingContext2D): Promise<Blob> =>
	new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('the browser could not write the picture'));
		}, 'image/png');
	});
