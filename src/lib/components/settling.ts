import { paint } from '#lib/charts/paint.ts';
import { noised } from '#lib/diffusion/forward.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { fromRgba } from '#lib/recording/packed.ts';

/** How long static takes to become the picture. */
const MILLISECONDS = 900;

/** Pictures that have settled since the site was opened: each does once. */
const settled = new Set<string>();

/**
 * An attachment: a picture that comes into view for the first time is static at first, and settles. One that
 * is in view from the start has been seen, and stays as it is; so does every one where motion is to be reduced.
 */
export function settling(image: HTMLImageElement): () => void {
	let end = () => undefined as void;
	let looked = false;
	const watch = new IntersectionObserver(([entry]) => {
		if (entry!.isIntersecting) {
			watch.disconnect();
			if (looked && !settled.has(image.src)) end = settle(image);
			settled.add(image.src);
		}
		looked = true;
	});
	if (!matchMedia('(prefers-reduced-motion: reduce)').matches) watch.observe(image);
	return () => {
		watch.disconnect();
		end();
	};
}

/** Covers the picture with static and takes it away; returns how to end that early. */
function settle(image: HTMLImageElement): () => void {
	const canvas = document.createElement('canvas');
	canvas.className = 'settling';
	canvas.setAttribute('aria-hidden', 'true');
	let frame = 0;
	const end = () => {
		cancelAnimationFrame(frame);
		canvas.remove();
	};
	void image.decode().then(
		() => {
			const { naturalWidth: width, naturalHeight: height } = image;
			Object.assign(canvas, { width, height });
			const context = canvas.getContext('2d', { willReadFrequently: true })!;
			context.drawImage(image, 0, 0);
			const x0 = fromRgba(context.getImageData(0, 0, width, height).data);
			const eps = gaussian(1, 0, x0.length);
			const start = performance.now();
			const draw = (now: number) => {
				const left = 1 - (now - start) / MILLISECONDS;
				if (left <= 0) return end();
				const alphaBar = Math.cos((Math.min(left, 1) * Math.PI) / 2) ** 2;
				const bytes = paint(noised(x0, eps, alphaBar), width * height, 'picture');
				context.putImageData(new ImageData(bytes, width, height), 0, 0);
				frame = requestAnimationFrame(draw);
			};
			draw(start);
			image.after(canvas);
		},
		// A picture that cannot be had has an error of its own.
		() => undefined
	);
	return end;
}
