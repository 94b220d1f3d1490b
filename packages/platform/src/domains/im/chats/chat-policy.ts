import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';

/** What a tenant's administrator and plan allow for groups; set in the admin console, in no API. */
export interface ChatPolicy {
  /** Members of one group at most, where the administrator has set less than the platform's own limit. */
  readonly maxMembers: number | undefined;
  readonly publicChats: boolean;
  /** Restricted mode (保密模式) belongs to the largest plan. */
  readonly restrictedMode: boolean;
  readonly hiddenMemberCount: boolean;
  readonly labels: boolean;
}

const everything: ChatPolicy = {
  maxMembers: undefined,
  publicChats: true,
  restrictedMode: true,
  hiddenMemberCount: true,
  labels: true,
};

const policyOf = statement((db, v: { tenantKey: string }) =>
  db.selectFrom('chat_policies').select('policy').where('tenant_key', '=', v.tenantKey),
);

/** What is allowed in a tenant; everything, until it is set otherwise. */
export async function chatPolicyOf(db: Db, tenantKey: string): Promise<ChatPolicy> {
  const row = await db.first(policyOf, { tenantKey });
  return row ? { ...everything, ...JSON.parse(row.policy) } : everything;
}

/** Sets what is allowed in a tenant; what is not named is allowed. */
export async function setChatPolicy(db: Db, tenantKey: string, policy: Partial<ChatPolicy>): Promise<void> {
  const row = { tenant_key: tenantKey, policy: JSON.stringify(policy) };
  await db.run(
    db.build
      .insertInto('chat_policies')
      .values(row)
      .onConflict((conflict) => conflict.column('tenant_key').doUpdateSet({ policy: row.policy })),
  );
}
