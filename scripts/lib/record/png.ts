import { crc32, deflateSync } from 'node:zlib';

/** A PNG file of `rgb`, 8 bits each, row after row. */
export function png(rgb: Uint8Array, width: number, height: number): Buffer {
	const rows = Buffer.alloc(height * (1 + 3 * width));
	for (let y = 0; y < height; y++) {
		// Every row begins with the number of its filter: 0, none.
		rows.set(rgb.subarray(3 * width * y, 3 * width * (y + 1)), y * (1 + 3 * width) + 1);
	}
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	// 8 bits, true colour.
	head.set([8, 2], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const out = Buffer.alloc(body.length + 8);
	out.writeUInt32BE(data.length, 0);
	out.set(body, 4);
	out.writeUInt32BE(crc32(body), body.length + 4);
	return out;
}
