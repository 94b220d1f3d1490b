import * as user from '@larkspur/catalog/calls/contact/v3/user';
import { handle } from '../../../../emulation/handler.ts';
import type { Caller } from '../../../../gateway/caller.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { changeUser } from '../../users/change-user.ts';
import { openChange } from '../../users/open-write.ts';
import type { UserFields } from '../../users/user-write.ts';

/** What a user token may change. Source: page of this API. */
const fieldsOfUserToken: readonly string[] = ['name', 'en_name', 'avatar_key'];
/** What the smaller of the two scopes covers: the fields that its counterpart for reading opens (inferred). */
const fieldsOfBaseScope: readonly string[] = [...fieldsOfUserToken, 'nickname'];

export const patch = handle(user.patch, async (call) => {
  const { caller, ids, input } = call;
  checkFieldAuthority(caller, input.data);
  const write = await openChange(call, input.params, ids.larkId(input.path.user_id), 'patch');
  return changeUser(write, input.data);
});

function checkFieldAuthority(caller: Caller, fields: UserFields): void {
  const allowed =
    caller.tokenKind === 'user'
      ? fieldsOfUserToken
      : caller.scopes.has('contact:contact')
        ? undefined
        : fieldsOfBaseScope;
  const beyond = allowed && Object.keys(fields).find((name) => !allowed.includes(name));
  if (beyond) throw reject(codes.noFieldAuthority, { because: `this caller may not write ${beyond}` });
}
