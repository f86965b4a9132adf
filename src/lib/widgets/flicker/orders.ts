import { sketches } from '#lib/components/sketches/sketches.ts';
import { slerp } from '#lib/diffusion/interpolate.ts';
import { startNoise } from '#lib/diffusion/random.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import type { Order } from '#lib/run/image-batch.svelte.ts';

/** Where the static under every frame of a film comes from. */
export const NOISES = ['own', 'shared', 'turning'] as const;
export type NoiseName = (typeof NOISES)[number];

export const FRAMES = 12;
/** How far back every frame goes. */
const STRENGTH = 0.7;
/** From where to where the thing moves, in pixels. */
const [LEFT, RIGHT] = [-14, 14];

const recipe = { ...defaultRecipe, prompt: sketches.apple.prompt };

/** How far a frame is through the film, 0 to 1. */
const shareOf = (frame: number): number => frame / (FRAMES - 1);

/** The moving sketch that all films are drawn from. */
export const sketchFilm: readonly Float32Array[] = Array.from({ length: FRAMES }, (_, frame) =>
	sketches.apple.draw(LEFT + (RIGHT - LEFT) * shareOf(frame))
);

export const nameOfFrame = (noise: NoiseName, frame: number): string => `${noise} ${frame}`;

/** The frames of a film; `seed` is that of its first static. */
export const filmOrders = (noise: NoiseName, seed: number): Order[] =>
	sketchFilm.map((picture, frame) => ({
		name: nameOfFrame(noise, frame),
		recipe: { ...recipe, seed },
		options: {
			start: staticUnder(noise, seed, frame, picture.length),
			from: { picture, strength: STRENGTH }
		}
	}));

/** `turning` goes along the arc from one static to another. */
function staticUnder(noise: NoiseName, seed: number, frame: number, size: number): Float32Array {
	switch (noise) {
		case 'own':
			return startNoise(seed + frame, size);
		case 'shared':
			return startNoise(seed, size);
		case 'turning':
			return slerp(startNoise(seed, size), startNoise(seed + 1, size), shareOf(frame));
	}
}
