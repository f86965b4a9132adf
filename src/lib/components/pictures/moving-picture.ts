/** What a file that moves is made of, of any kind. */
export interface MovingPicture {
	/** Each side × side × 3 values in [−1, 1]. */
	pictures: readonly Float32Array[];
	shots: readonly Shot[];
	/** Dots a side of a picture. */
	side: number;
	/** How wide and high each of its dots is. */
	scale: number;
}

/** One picture of it: which, and how long it stands, in seconds. */
export interface Shot {
	which: number;
	seconds: number;
}

/** Hears how much is done, 0 … 1, and throws to end it. */
export type Heard = (share: number) => void;
