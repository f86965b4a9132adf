import type { Config } from './config.ts';
import { ModelError } from './model-error.ts';

/** Throws ModelError `damaged` where the bytes are not the published weights. */
export async function verify(data: ArrayBuffer, { weights }: Config): Promise<void> {
	if (data.byteLength !== weights.bytes) {
		throw damaged(`it has ${data.byteLength} bytes instead of ${weights.bytes}`);
	}
	// Pages served from another machine without https have no crypto.subtle; length has to do.
	if (!globalThis.crypto?.subtle) return;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
	const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	if (sha256 !== weights.sha256) {
		throw damaged(
			`its SHA-256 is ${sha256.slice(0, 8)}… instead of ${weights.sha256.slice(0, 8)}…`
		);
	}
}

const damaged = (how: string) =>
	new ModelError(
		'damaged',
		`The model’s file is not the one that was published: ${how}. Try again.`
	);
