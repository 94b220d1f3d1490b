import * as image from '@larkspur/catalog/calls/im/v1/image';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { resourceCodes as codes } from '../../resources/codes.ts';
import { findResource } from '../../resources/queries.ts';
import { sendFile } from '../../resources/send-file.ts';

/** A picture that this app has uploaded for messages; avatars are not given back. */
export const get = handle(image.get, async ({ input, db, caller, call, platform }) => {
  if (!caller.app.botEnabled) throw reject(codes.noBot);
  const found = await findResource(db, caller.tenantKey, input.path.image_key);
  if (found?.kind !== 'image') throw reject(codes.notFound, { because: `there is no image ${input.path.image_key}` });
  if (found.app_id !== caller.app.appId) throw reject(codes.notTheUploader);
  // The page says that avatars cannot be downloaded, not with which code (inferred).
  if (found.type === 'avatar') throw reject(codes.parameterInvalid, { because: 'avatars are not given back' });
  return sendFile(found, call, platform);
});
