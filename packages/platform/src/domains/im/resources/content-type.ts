import { imageFormatOf } from './image-format.ts';

const byExtension: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  mp3: 'audio/mpeg',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  txt: 'text/plain',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** The `Content-Type` with which a file is given back: by its bytes where they tell, else by its name (inferred). */
export function contentTypeOf(bytes: Uint8Array, fileName: string): string {
  const image = imageFormatOf(bytes);
  if (image) return image.contentType;
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('%PDF-')) return 'application/pdf';
  if (head.startsWith('OggS')) return 'audio/ogg';
  if (head.slice(4, 8) === 'ftyp') return 'video/mp4';
  const extension = /\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return byExtension[extension] ?? 'application/octet-stream';
}
