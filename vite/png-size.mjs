/** Pixels of a picture, as its header says. @param {Buffer} png */
export const sizeOf = (png) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });
