import apple from '#site-model/pictures/apple.png?url';
import car from '#site-model/pictures/car.png?url';
import cat from '#site-model/pictures/cat.png?url';
import { fetched } from '#lib/run/fetched.ts';
import { pictureOf } from './picture.ts';

/** Training pictures that figures take apart. */
const urls = { apple, cat, car };

export type SampleName = keyof typeof urls;

/** Where a picture to be mixed comes from. */
export type SourceName = SampleName | 'drawing' | 'own';

export const sampleNames = Object.keys(urls) as SampleName[];

/** One of them, as values in [−1, 1]. Throws StoredError. */
export const sampleOf = async (name: SampleName): Promise<Float32Array> =>
	pictureOf(new Blob([await fetched(urls[name], 'pictures')]));
