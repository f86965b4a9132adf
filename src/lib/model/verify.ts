import type { Published } from './config.ts';
import { ModelError } from './model-error.ts';

/** Throws ModelError `wrongLength` or `wrongHash` where the bytes are not the published weights. */
export async function verify(data: ArrayBuffer, { weights }: Published): Promise<void> {
	if (data.byteLength !== weights.bytes) {
		throw new ModelError({
			code: 'wrongLength',
			bytes: data.byteLength,
			published: weights.bytes
		});
	}
	// Pages served from another machine without https have no crypto.subtle; length has to do.
	if (!globalThis.crypto?.subtle) return;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
	const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	if (sha256 !== weights.sha256) {
		throw new ModelError({ code: 'wrongHash', sha256, published: weights.sha256 });
	}
}
