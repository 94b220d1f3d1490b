import { expect, test } from 'vitest';
import { pngOf } from '../../../../test-support/uploads.ts';
import { imageFormatOf } from './image-format.ts';

/** Bytes written as a list of texts and numbers: a text is Latin-1, a number is one byte. */
function bytes(...parts: (string | number)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.of(part))));
}

const zeros = (count: number) => '\0'.repeat(count);

test.each<[string, Uint8Array]>([
  ['image/png', pngOf(300, 200)],
  ['image/gif', bytes('GIF89a', 0x2c, 1, 200, 0, zeros(8))],
  ['image/bmp', bytes('BM', zeros(16), 0x2c, 1, 0, 0, 200, 0, 0, 0)],
  [
    'image/jpeg',
    bytes(0xff, 0xd8, 0xff, 0xe0, 0, 4, zeros(2), 0xff, 0xc4, 0, 3, 0, 0xff, 0xc2, 0, 17, 8, 0, 200, 1, 0x2c, zeros(9)),
  ],
  ['image/webp', bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), 0x2c, 1, 200, 0)],
  ['image/webp', bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(5), 0x2b, 0xc1, 0x31, 0)],
  ['image/webp', bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), 0x2b, 1, 0, 199, 0, 0)],
  [
    'image/tiff',
    bytes('II*\0', 8, zeros(3), 2, 0, 0, 1, 3, 0, 1, zeros(3), 0x2c, 1, 0, 0, 1, 1, 4, 0, 1, zeros(3), 200, zeros(3)),
  ],
  [
    'image/tiff',
    bytes('MM\0*', zeros(3), 8, 0, 2, 1, 0, 0, 3, zeros(3), 1, 1, 0x2c, 0, 0, 1, 1, 0, 3, zeros(3), 1, 0, 200, 0, 0),
  ],
  ['image/heic', bytes(zeros(4), 'ftypheic', zeros(8), 'ispe', zeros(6), 1, 0x2c, zeros(3), 200)],
])('%s tells its size', (contentType, picture) => {
  expect(imageFormatOf(picture)).toEqual({ contentType, width: 300, height: 200 });
});

test('an icon of 256 states 0', () => {
  expect(imageFormatOf(bytes(0, 0, 1, 0, 1, 0, 0, 32, zeros(8)))).toEqual({
    contentType: 'image/x-icon',
    width: 256,
    height: 32,
  });
});

test.each([
  ['nothing', bytes()],
  ['text', bytes('hello world, this is no picture')],
  ['a PDF', bytes('%PDF-1.7', zeros(40))],
  ['a PNG that ends in its head', bytes('\x89PNG\r\n\x1a\n')],
  ['a JPEG without a frame', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 4, zeros(2))],
])('%s has no format', (_, file) => {
  expect(imageFormatOf(file)).toBeUndefined();
});
