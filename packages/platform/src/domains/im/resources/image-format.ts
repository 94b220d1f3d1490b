/** What the first bytes of a picture tell. */
export interface ImageFormat {
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
}

/** The format of a picture, by its bytes; undefined for what is none of the formats that Feishu takes. */
export function imageFormatOf(bytes: Uint8Array): ImageFormat | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [contentType, read] of formats) {
    try {
      const size = read(bytes, view);
      if (size) return { contentType, width: size[0], height: size[1] };
    } catch (error) {
      // It ends before its head does.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

type Size = readonly [width: number, height: number];
type Reader = (bytes: Uint8Array, view: DataView) => Size | undefined;

function textAt(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length));
}

const readPng: Reader = (bytes, view) =>
  textAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' ? [view.getUint32(16), view.getUint32(20)] : undefined;

const readGif: Reader = (bytes, view) =>
  /^GIF8[79]a$/.test(textAt(bytes, 0, 6)) ? [view.getUint16(6, true), view.getUint16(8, true)] : undefined;

const readBmp: Reader = (bytes, view) =>
  textAt(bytes, 0, 2) === 'BM' ? [view.getInt32(18, true), Math.abs(view.getInt32(22, true))] : undefined;

const readIco: Reader = (_, view) =>
  view.getUint32(0) === 0x00000100 && view.getUint16(4, true) > 0
    ? [view.getUint8(6) || 256, view.getUint8(7) || 256]
    : undefined;

/** Walks the segments to the one that starts a frame. */
const readJpeg: Reader = (_, view) => {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker < 0xff01) return undefined;
    const startsFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (startsFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
  }
};

const readWebp: Reader = (bytes, view) => {
  if (textAt(bytes, 0, 4) !== 'RIFF' || textAt(bytes, 8, 4) !== 'WEBP') return undefined;
  const kind = textAt(bytes, 12, 4);
  if (kind === 'VP8 ') return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  const at = (offset: number) => view.getUint16(offset, true) + (view.getUint8(offset + 2) << 16) + 1;
  return kind === 'VP8X' ? [at(24), at(27)] : undefined;
};

/** Width and height are the tags 256 and 257 of the first directory. */
const readTiff: Reader = (bytes, view) => {
  const order = textAt(bytes, 0, 4);
  if (order !== 'II*\0' && order !== 'MM\0*') return undefined;
  const little = order.startsWith('II');
  const directory = view.getUint32(4, little);
  const size = new Map<number, number>();
  for (let entry = 0; entry < view.getUint16(directory, little); entry++) {
    const at = directory + 2 + entry * 12;
    const isShort = view.getUint16(at + 2, little) === 3;
    size.set(view.getUint16(at, little), isShort ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little));
  }
  return [size.get(256) ?? 0, size.get(257) ?? 0];
};

/** The largest of the sizes that the boxes `ispe` state, for the small ones are tiles and previews. */
const readHeic: Reader = (bytes, view) => {
  if (textAt(bytes, 4, 4) !== 'ftyp' || !/^(heic|heix|hevc|heim|heis|mif1|msf1)$/.test(textAt(bytes, 8, 4))) {
    return undefined;
  }
  let size: Size = [0, 0];
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536));
  for (let at = head.indexOf('ispe'); at >= 0; at = head.indexOf('ispe', at + 4)) {
    const found: Size = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (found[0] > size[0]) size = found;
  }
  return size;
};

const formats: readonly (readonly [contentType: string, read: Reader])[] = [
  ['image/png', readPng],
  ['image/jpeg', readJpeg],
  ['image/gif', readGif],
  ['image/webp', readWebp],
  ['image/bmp', readBmp],
  ['image/x-icon', readIco],
  ['image/tiff', readTiff],
  ['image/heic', readHeic],
];
