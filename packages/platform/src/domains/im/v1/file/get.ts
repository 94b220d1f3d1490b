import * as file from '@larkspur/catalog/calls/im/v1/file';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { resourceCodes as codes } from '../../resources/codes.ts';
import { findResource } from '../../resources/queries.ts';
import { sendFile } from '../../resources/send-file.ts';

/** A file that this app has uploaded. */
export const get = handle(file.get, async ({ input, db, caller, call, platform }) => {
  const found = await findResource(db, caller.tenantKey, input.path.file_key);
  if (found?.kind !== 'file') throw reject(codes.notFound, { because: `there is no file ${input.path.file_key}` });
  if (found.app_id !== caller.app.appId) throw reject(codes.notTheUploader);
  return sendFile(found, call, platform);
});
