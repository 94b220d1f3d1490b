import * as userInfo from '@larkspur/catalog/calls/authen/v1/userInfo';
import { handle } from '../../../../emulation/handler.ts';
import { findUser } from '../../../contact/directory.ts';
import { checkStatus, refuse } from '../../check-user.ts';
import { codes } from '../../codes.ts';
import { shownProfile } from '../../shown-profile.ts';

/** Who the token's user is. */
export const get = handle(userInfo.get, async ({ db, platform, caller }) => {
  const user = await findUser(db, caller.larkId);
  if (!user) throw refuse(codes.userUnknown, `there is no user ${caller.larkId}`);
  checkStatus(user);
  return { ...shownProfile(platform, caller.app, user), employee_no: user.employee_no };
});
