import type { BinaryAnswer } from '@larkspur/catalog/api-definition';

/** The file in an answer; nothing where there is none. */
export function fileOf(response: Response): BinaryAnswer | undefined {
  const { headers } = response;
  const contentType = headers.get('content-type');
  const disposition = headers.get('content-disposition');
  // Failures of a download come as JSON; a file that is JSON itself has a `Content-Disposition` (inferred).
  const json = /^application\/json\b/i.test(contentType ?? '') && disposition === null;
  if (!response.ok || json) return undefined;
  const size = headers.get('content-length');
  const fileName = fileNameIn(disposition ?? '');
  return {
    body: response.body ?? new Blob([]).stream(),
    ...(contentType && { contentType }),
    ...(fileName && { fileName }),
    ...(size && { size: Number(size) }),
    bytes: async () => new Uint8Array(await response.arrayBuffer()),
  };
}

/** `filename*=UTF-8''…` before `filename="…"`, as RFC 6266 says. */
function fileNameIn(disposition: string): string | undefined {
  const encoded = /filename\*\s*=\s*utf-8''([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition);
  const name = encoded ?? plain?.[1]?.replace(/\\(.)/g, '$1') ?? plain?.[2];
  try {
    return name && decodeURIComponent(name);
  } catch {
    return name;
  }
}
