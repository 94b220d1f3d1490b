import { reject } from '../../../gateway/reject.ts';
import { chatCodes as codes } from '../chat-codes.ts';
import type { ImContext } from '../content/content-context.ts';
import { findResource } from '../resources/queries.ts';

/**
 * 232056 for an icon of a tab or menu that this app has not uploaded as a picture of messages.
 * Source: `icon_key` of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/create`; that unknown keys are answered alike is inferred.
 */
export async function requireOwnIcon({ db, caller }: ImContext, key: string): Promise<void> {
  const image = await findResource(db, caller.tenantKey, key);
  if (image?.kind === 'image' && image.type === 'message' && image.app_id === caller.app.appId) return;
  throw reject(codes.imageOfAnotherApp, { because: `${caller.app.appId} has not uploaded ${key}` });
}
