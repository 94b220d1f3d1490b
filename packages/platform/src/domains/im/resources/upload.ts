import type { UploadedFile } from '../../../gateway/input.ts';
import { reject } from '../../../gateway/reject.ts';
import { keepFile } from '../../../store/files.ts';
import type { ResourceRow } from '../../../store/tables/im.ts';
import type { ImContext } from '../content/content-context.ts';
import { resourceCodes as codes } from './codes.ts';
import { addResource } from './queries.ts';

/** The form's file of this name, not empty and within the limit. */
export function uploadedFile(files: readonly UploadedFile[], field: string, maxBytes: number): UploadedFile {
  const file = files.find((one) => one.field === field);
  if (!file) throw reject(codes.parameterInvalid, { because: `the form has no file ${field}` });
  if (file.bytes.length === 0) throw reject(codes.empty);
  if (file.bytes.length > maxBytes) {
    throw reject(codes.tooLarge, { because: `${file.bytes.length} bytes; at most ${maxBytes}` });
  }
  return file;
}

/** Keeps an upload; gives its key. */
export async function keepUpload(
  { db, caller, platform, now }: ImContext,
  bytes: Uint8Array,
  resource: Pick<ResourceRow, 'kind' | 'type' | 'file_name' | 'content_type' | 'duration'>,
): Promise<string> {
  const key = platform.newId(resource.kind === 'image' ? 'img_v3_' : 'file_v3_');
  await keepFile(db, key, bytes);
  await addResource(db, {
    resource_key: key,
    tenant_key: caller.tenantKey,
    app_id: caller.app.appId,
    ...resource,
    size: bytes.length,
    create_time: now,
  });
  return key;
}

/** These pages know one code for every fault of the form: a missing part, a wrong value, no form at all. */
export function refuseForm(): Error {
  return reject(codes.parameterInvalid);
}
