import type { Picture, RoundTrip } from '#lib/pipeline/shorthand.ts';
import { deltaDecode, deltaEncode, fromByte, toByte, unpacked } from './packed.ts';

/** A picture, and what came of it by way of each shorthand. */
export interface PictureTrips {
	name: string;
	picture: Picture;
	/** By how many times fewer the numbers are. */
	trips: Readonly<Record<number, RoundTrip>>;
}

/**
 * Pictures that were sent there and back and are stored with the site. A second file holds each picture, then
 * for each shorthand what came back and the shorthand itself, all in 8 bits, packed with gzip.
 */
export interface StoredTrips {
	pictures: { name: string; width: number; height: number }[];
	shorthands: { times: number; factor: number; channels: number; weights: string }[];
	/** Networks, backend and day, for the badge. */
	made: string;
}

const COLOURS = 3;
/** The numbers of a shorthand are stored up to this, plus and minus. */
const RANGE = 6;

/** The second file, before compression. */
export function packedTrips(
	{ shorthands }: StoredTrips,
	all: readonly PictureTrips[]
): Uint8Array<ArrayBuffer> {
	const parts = all.flatMap(({ picture, trips }) => [
		bytesOf(picture.values, COLOURS, 1),
		...shorthands.flatMap(({ times, channels }) => [
			bytesOf(trips[times]!.y, COLOURS, 1),
			bytesOf(trips[times]!.z, channels, RANGE)
		])
	]);
	return new Uint8Array(parts.flatMap((part) => [...part]));
}

/** The pictures of the second file, as fetched. Throws where it is not whole. */
export async function unpackedTrips(head: StoredTrips, file: Uint8Array): Promise<PictureTrips[]> {
	const { pictures, shorthands } = head;
	const shortened = ({ factor, channels }: { factor: number; channels: number }) =>
		channels / factor ** 2;
	const perPixel = shorthands.reduce((sum, one) => sum + COLOURS + shortened(one), COLOURS);
	const pixels = pictures.reduce((sum, { width, height }) => sum + width * height, 0);
	const bytes = await unpacked(file, pixels * perPixel);
	let at = 0;
	const take = (length: number, row: number, range: number) =>
		valuesOf(bytes.subarray(at, (at += length)), row, range);
	return pictures.map(({ name, width, height }) => {
		const area = width * height;
		const values = take(area * COLOURS, COLOURS, 1);
		const trips = shorthands.map((one) => {
			const y = take(area * COLOURS, COLOURS, 1);
			return [one.times, { y, z: take(area * shortened(one), one.channels, RANGE) }] as const;
		});
		return { name, picture: { values, width, height }, trips: Object.fromEntries(trips) };
	});
}

const bytesOf = (values: Float32Array, row: number, range: number): Uint8Array =>
	deltaEncode(Uint8Array.from(values, (value) => toByte(value, range)), row); // prettier-ignore

const valuesOf = (bytes: Uint8Array, row: number, range: number): Float32Array =>
	Float32Array.from(deltaDecode(bytes, row), (byte) => fromByte(byte, range));
