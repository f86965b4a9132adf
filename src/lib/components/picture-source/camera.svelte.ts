import { latest } from '#lib/run/latest.ts';

/** Why there is no picture of a camera. */
export type CameraProblem = 'refused' | 'none' | 'busy' | 'unable';

const PROBLEMS: Readonly<Record<string, CameraProblem | undefined>> = {
	NotAllowedError: 'refused',
	SecurityError: 'refused',
	NotFoundError: 'none',
	OverconstrainedError: 'none',
	NotReadableError: 'busy',
	AbortError: 'busy'
};

/** The device's camera: asked for when the reader wants it, and let go as soon as not. */
export class Camera {
	#stream = $state.raw<MediaStream>();
	#problem = $state.raw<CameraProblem>();
	readonly #begin = latest();

	/** What it sees, while it is on. */
	get stream(): MediaStream | undefined {
		return this.#stream;
	}

	/** Why it is not on, where it was asked for. */
	get problem(): CameraProblem | undefined {
		return this.#problem;
	}

	async start(): Promise<void> {
		const isNewest = this.#begin();
		this.#problem = undefined;
		try {
			// Pages without https have no such thing, whatever the types say.
			const devices = navigator.mediaDevices as MediaDevices | undefined;
			if (!devices) throw new DOMException('', 'NotSupportedError');
			const stream = await devices.getUserMedia({ video: { facingMode: 'environment' } });
			if (isNewest()) this.#stream = stream;
			else letGo(stream);
		} catch (error) {
			if (isNewest()) this.#problem = PROBLEMS[(error as Error).name] ?? 'unable';
		}
	}

	/** Off: its light goes out. */
	stop(): void {
		this.#begin();
		if (this.#stream) letGo(this.#stream);
		[this.#stream, this.#problem] = [undefined, undefined];
	}
}

/** What a video shows at this moment, as a file; undefined before its first picture. */
export async function pictureFrom(video: HTMLVideoElement): Promise<Blob | undefined> {
	if (video.videoWidth === 0) return undefined;
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
	canvas.getContext('2d')!.drawImage(video, 0, 0);
	return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined)));
}

function letGo(stream: MediaStream): void {
	for (const track of stream.getTracks()) track.stop();
}
