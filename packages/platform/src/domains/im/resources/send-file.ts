import { WholeAnswer } from '../../../emulation/handler.ts';
import type { IncomingCall } from '../../../gateway/incoming-call.ts';
import { reject } from '../../../gateway/reject.ts';
import type { PlatformContext } from '../../../platform-context.ts';
import { readFile } from '../../../store/files.ts';
import type { ResourceRow } from '../../../store/tables/im.ts';
import { resourceCodes as codes } from './codes.ts';

const maxDownload = 100 * 1024 * 1024;

/**
 * The bytes of a resource as an answer, or the part of them that a `Range` header asks for. A file's name comes in
 * `Content-Disposition`, but only for a call that carries `Content-Type: application/json`.
 * Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/get`, limits of use.
 */
export function sendFile(resource: ResourceRow, call: IncomingCall, { store }: PlatformContext): WholeAnswer {
  const { size, resource_key: key, file_name: name } = resource;
  if (size > maxDownload) throw reject(codes.downloadTooLarge, { because: `${key} has ${size} bytes` });
  const wantsName = name !== '' && call.headers['content-type']?.startsWith('application/json');
  const headers = {
    'Content-Type': resource.content_type,
    'Accept-Ranges': 'bytes',
    ...(wantsName && { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` }),
  };
  const range = readRange(call.headers['range'], size);
  if (range === 'unsatisfiable') {
    return new WholeAnswer({ status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` }, body: '' });
  }
  const [start, end] = range ?? [0, size];
  const part = { 'Content-Range': `bytes ${start}-${end - 1}/${size}` };
  return new WholeAnswer({
    status: range ? 206 : 200,
    headers: { ...headers, ...(range && part), 'Content-Length': String(end - start) },
    body: readFile(store.reader, key, start, end),
  });
}

/** Start and end (not included) of the one range that is asked for; undefined for the whole. Source: RFC 9110, 14.1.2. */
function readRange(header: string | undefined, size: number): [number, number] | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || match[0] === 'bytes=-') return undefined;
  const [, first, last] = match;
  if (first === '') return Number(last) === 0 ? 'unsatisfiable' : [Math.max(0, size - Number(last)), size];
  const start = Number(first);
  const end = last === '' ? size : Math.min(size, Number(last) + 1);
  if (last !== '' && Number(last) < start) return undefined;
  return start < size ? [start, end] : 'unsatisfiable';
}
