import type { OpenedPicture, PictureProblem } from '#lib/run/opened-picture.ts';
import { blank } from '#lib/components/pictures/picture.ts';
import { CENTRED, type CropView } from '#lib/run/crop.ts';
import { latest } from '#lib/run/latest.ts';
import type { Playground } from './playground.svelte.ts';
import { StartCanvas } from './start-canvas.svelte.ts';
import { keepPicture, pictureNamed } from '#lib/components/pictures/start-pictures.ts';

/** Milliseconds after a stroke until the picture is taken up. */
const SETTLED = 200;
const SHEET = 0.96;

/** What a picture begins with, as the reader makes it. */
export class StartFrom {
	readonly canvas = new StartCanvas();
	#opened = $state.raw<OpenedPicture>();
	#problem = $state.raw<PictureProblem>();
	#view = $state.raw(CENTRED);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The picture that the recipe names, as long as nobody has drawn on it. */
	#named: { name: string; picture: Float32Array } | undefined;
	/** The recipe's picture and mask as they are on the canvas. */
	#shown = '';
	readonly #begin = latest();
	readonly #playground: Playground;

	constructor(playground: Playground) {
		this.#playground = playground;
	}

	/** The file that was opened last, while its picture is used. */
	get opened(): OpenedPicture | undefined {
		return this.#opened;
	}

	/** Why the last file is none. */
	get problem(): PictureProblem | undefined {
		return this.#problem;
	}

	/** Which square of an opened picture is taken. */
	get view(): CropView {
		return this.#view;
	}
	set view(view: CropView) {
		this.#view = view;
		if (!this.#opened) return;
		this.canvas.begin(this.#opened.square(view));
		this.touched();
	}

	/** Shows what the recipe begins with, where that was set elsewhere. */
	async follow(): Promise<void> {
		const { beginning } = this.#playground.draft.recipe;
		const wanted = beginning ? `${beginning.start} ${beginning.mask}` : '';
		if (wanted === this.#shown) return;
		this.#shown = wanted;
		const isNewest = this.#begin();
		const picture = beginning && (await pictureNamed(beginning.start));
		if (!isNewest()) return;
		this.#opened = undefined;
		this.#named = picture && { name: beginning.start, picture };
		this.canvas.begin(picture, beginning?.mask);
	}

	async open(file: Blob): Promise<void> {
		const { openedPicture, PictureError } = await import('#lib/run/opened-picture.ts');
		try {
			const opened = await openedPicture(file);
			[this.#opened, this.#view] = [opened, CENTRED];
			this.#take(opened.square(CENTRED));
		} catch (error) {
			if (!(error instanceof PictureError)) throw error;
			this.#problem = error.problem;
		}
	}

	/** A picture that is there already. */
	use(picture: Float32Array): void {
		this.#opened = undefined;
		this.#take(picture);
	}

	sheet(): void {
		this.use(blank(SHEET));
	}

	/** One that comes with the site. */
	name(start: string): void {
		this.#problem = undefined;
		this.#playground.set({ start, mask: '' });
	}

	/** Static alone again. */
	clear(): void {
		this.#problem = undefined;
		this.#playground.set({ start: '' });
	}

	/** After a dab, or a pull at the crop: the picture is taken up when the brush rests. */
	touched(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#commit(), SETTLED);
	}

	undo(): void {
		this.canvas.undo();
		this.touched();
	}

	#take(picture: Float32Array): void {
		this.#problem = undefined;
		this.canvas.begin(picture);
		void this.#commit();
	}

	async #commit(): Promise<void> {
		const { picture, maskText: mask } = this.canvas;
		if (!picture) return;
		const isNewest = this.#begin();
		const known = this.#named?.picture === picture ? this.#named.name : undefined;
		const start = known ?? (await keepPicture(picture));
		if (!isNewest()) return;
		this.#named = { name: start, picture };
		this.#shown = `${start} ${mask}`;
		this.#playground.set({ start, mask });
	}
}
