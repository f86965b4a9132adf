import { toByte } from '#lib/recording/packed.ts';

/** RGB, dot by dot, 8 bits each: how pictures are kept, and what their names are made of. */
export const bytesOf = (picture: Float32Array): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(picture, (value) => toByte(value));
