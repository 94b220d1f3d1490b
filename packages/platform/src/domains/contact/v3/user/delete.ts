import * as user from '@larkspur/catalog/calls/contact/v3/user';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { ResolvedIds } from '../../../../gateway/resolve-ids.ts';
import type { Db } from '../../../../store/store.ts';
import { codes } from '../../codes.ts';
import { departmentsOf, findUsers } from '../../directory.ts';
import { profileOfUser } from '../../profiles.ts';
import { seesDepartment, seesUser, viewOf } from '../../range.ts';
import { directorySettings } from '../../settings.ts';
import { resignUser } from '../../users/resign.ts';
import { userOf } from '../../users/user-of.ts';

type Acceptors = NonNullable<user.DeleteInput['data']>;

/** The caller must see every department of the user, not just one. Source: page of this API. */
const deleteUser = handle(user.delete, async ({ input, ids, db, caller, platform, now }) => {
  const row = await userOf(db, ids.larkId(input.path.user_id));
  const memberships = await departmentsOf(db, row.lark_id);
  const view = await viewOf(db, caller);
  if (!seesUser(view, row.lark_id, memberships)) throw reject(codes.noUserAuthority);
  if (!memberships.every((place) => seesDepartment(view, place))) throw reject(codes.noDepartmentAuthority);
  const settings = await directorySettings(db, caller.tenantKey);
  const { is_tenant_manager, resurrect_time = Number.NEGATIVE_INFINITY } = profileOfUser(row);
  if (settings.deletion_by_life_cycle_only) throw reject(codes.lifeCycleOnly);
  if (is_tenant_manager) throw reject(codes.tenantManagerNotDeletable);
  if (now - resurrect_time < settings.resurrection_takes) throw reject(codes.resurrectionRunning);
  // No code is documented for a user who has resigned already (inferred).
  if (row.is_resigned) throw reject(codes.paramInvalid);
  await checkAcceptors(db, ids, row.lark_id, input.data);
  const acceptor = input.data.department_chat_acceptor_user_id;
  await resignUser(db, platform, row, acceptor ? { departmentChatAcceptor: ids.larkId(acceptor) } : {});
  return {};
});

export { deleteUser as delete };

/** Who takes over must be a living user, and another one; a transfer of mail needs somebody who takes it. */
async function checkAcceptors(db: Db, ids: ResolvedIds, larkId: number, acceptors: Acceptors): Promise<void> {
  const { email_acceptor, ...others } = acceptors;
  if (email_acceptor?.processing_type === '1' && !email_acceptor.acceptor_user_id) throw reject(codes.acceptorInvalid);
  const written = [...Object.entries(others), ['acceptor_user_id', email_acceptor?.acceptor_user_id]]
    .filter(([name]) => name?.endsWith('acceptor_user_id'))
    .flatMap(([, id]) => id || []);
  const users = await findUsers(
    db,
    written.map((id) => ids.larkId(id)),
  );
  for (const taker of users.values()) {
    if (taker.is_resigned || taker.lark_id === larkId) throw reject(codes.acceptorInvalid);
  }
}
