import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { BaseCollaboratorRow } from '../../../store/tables/bitable.ts';

const put = statement((db, v: BaseCollaboratorRow) =>
  db
    .insertInto('base_collaborators')
    .values({ app_token: v.app_token, member_id: v.member_id, perm: v.perm })
    .onConflict((conflict) =>
      conflict.columns(['app_token', 'member_id']).doUpdateSet((eb) => ({ perm: eb.ref('excluded.perm') })),
    ),
);

/** Lets a user or an app into a Base, or changes what it may do there. */
export async function setCollaborator(db: Db, collaborator: BaseCollaboratorRow): Promise<void> {
  await db.run(put, collaborator);
}
