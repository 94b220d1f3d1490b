import { reject } from '../../../gateway/reject.ts';
import { findUser, isInAvailability } from '../../contact/directory.ts';
import { codes } from '../codes.ts';
import type { ImContext } from '../content/content-context.ts';

/**
 * A bot reaches only living users in its app's availability (230013). Who acts as a user reaches every living user of the
 * tenant (230029).
 * Source: 230013 and 230029 of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create`; that 230029 is for users is inferred.
 */
export async function checkAvailability({ db, caller }: ImContext, larkId: number): Promise<void> {
  if (caller.tokenKind === 'user') {
    const user = await findUser(db, larkId);
    if (!user || user.is_resigned) throw reject(codes.userResigned, { because: `user ${larkId} has resigned` });
    return;
  }
  const { installation } = caller;
  if (installation && (await isInAvailability(db, installation, larkId))) return;
  throw reject(codes.noAvailability, { because: `user ${larkId} is outside the availability of ${caller.app.appId}` });
}
