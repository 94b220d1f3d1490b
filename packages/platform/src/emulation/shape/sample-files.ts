/** Small real files, for APIs that answer with one. */

export interface SampleFile {
  readonly contentType: string;
  readonly extension: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();

/** One transparent pixel. */
const png: SampleFile = {
  contentType: 'image/png',
  extension: 'png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
};

const pdf: SampleFile = { contentType: 'application/pdf', extension: 'pdf', bytes: encoder.encode(blankPage()) };
const text: SampleFile = {
  contentType: 'text/plain; charset=utf-8',
  extension: 'txt',
  bytes: encoder.encode('larkspur\n'),
};
const binary: SampleFile = {
  contentType: 'application/octet-stream',
  extension: 'bin',
  bytes: encoder.encode('larkspur\n'),
};

/** The file whose kind the words of an API's path call for. */
export function sampleFile(path: string): SampleFile {
  if (/image|photo|face|avatar|picture/.test(path)) return png;
  if (/signature|pdf|offer/.test(path)) return pdf;
  if (/transcript|subtitle|text/.test(path)) return text;
  return binary;
}

/** A PDF of one empty page, with the offsets of its parts. */
function blankPage(): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(body.length);
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 4\n0000000000 65535 f \n${rows}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return body + table;
}
