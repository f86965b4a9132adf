/** What files that gzip has packed begin with: RFC 1952. */
const MAGIC = [0x1f, 0x8b] as const;

/** Bytes that something unpacked may have: several times what any taught word has. */
const MOST = 4e6;

/** The data as gzip packs them. */
export async function gzipped(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([data]).stream().pipeThrough(new CompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What was packed, or the file itself where it wasn't. Nothing of one that is damaged, can't be read, or is or would become larger than 4 MB. */
export async function gunzipped(file: Blob): Promise<ArrayBuffer | undefined> {
	if (file.size > MOST) return undefined;
	const whole = await file.arrayBuffer().catch(() => undefined);
	if (!whole) return undefined;
	const start = new Uint8Array(whole, 0, Math.min(MAGIC.length, whole.byteLength));
	if (MAGIC.some((byte, i) => start[i] !== byte)) return whole;
	const stream = new Blob([whole]).stream().pipeThrough(new DecompressionStream('gzip'));
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let bytes = 0;
	try {
		for (const reader = stream.getReader(); ;) {
			const { done, value } = await reader.read();
			if (done) return await new Blob(parts).arrayBuffer();
			parts.push(value);
			bytes += value.length;
			if (bytes > MOST) {
				await reader.cancel();
				return undefined;
			}
		}
	} catch {
		return undefined;
	}
}
