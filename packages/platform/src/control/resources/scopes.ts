import { allScopes, nearestName, scopeFacts } from '@larkspur/catalog';
import type { Installation } from '../../identity/apps.ts';
import { setScopes } from '../../identity/manage-apps.ts';
import type { PlatformContext } from '../../platform-context.ts';
import { wrongField } from '../control-error.ts';
import { controlRoute } from '../control-route.ts';
import { findInstallation } from '../find-app.ts';

const scopeList = [{ $: 'string', minLength: 1, maxLength: 200 }, { maxItems: 5_000 }] as const;

/** `tenant`: for the app's own token; `user`: for the tokens of its users. */
const bothKinds = { tenant: scopeList, user: scopeList } as const;
const scopesFields = {
  'app_id!': 'string',
  'tenant_key!': 'string',
  'tenant!': ['string'],
  'user!': ['string'],
} as const;
const where = { tenant_key: 'string' } as const;

export type TokenType = 'tenant' | 'user';

export const scopes = [
  controlRoute({
    id: 'apps.scopes.get',
    method: 'GET',
    path: '/_larkspur/apps/:app_id/scopes',
    summary: 'The scopes of an app in a tenant (its own by default)',
    query: where,
    answer: scopesFields,
    run: async ({ platform, path, query }) => {
      const { installation } = await findInstallation(platform, path.app_id, query.tenant_key);
      return shown(path.app_id, installation);
    },
  }),
  controlRoute({
    id: 'apps.scopes.set',
    method: 'PUT',
    path: '/_larkspur/apps/:app_id/scopes',
    summary: 'Make these the scopes of an app; a kind that is left out stays',
    query: where,
    body: bothKinds,
    answer: scopesFields,
    run: async ({ platform, path, query, body }) =>
      change(platform, path.app_id, query.tenant_key, (_, type) => body[type]),
  }),
  controlRoute({
    id: 'apps.scopes.change',
    method: 'PATCH',
    path: '/_larkspur/apps/:app_id/scopes',
    summary: 'Add scopes to an app and take scopes from it, at once',
    query: where,
    body: { add: bothKinds, remove: bothKinds },
    answer: scopesFields,
    run: async ({ platform, path, query, body }) =>
      change(platform, path.app_id, query.tenant_key, (now, type) => {
        const removed = new Set(body.remove?.[type]);
        return [...now, ...(body.add?.[type] ?? [])].filter((scope) => !removed.has(scope));
      }),
  }),
];

/** Adds scopes of one kind to those that the app has. Throws `invalid_request` for a scope that does not exist. */
export async function addScopes(
  platform: PlatformContext,
  appId: string,
  tokenType: TokenType,
  added: readonly string[],
): Promise<void> {
  await change(platform, appId, undefined, (now, type) => (type === tokenType ? [...now, ...added] : undefined));
}

async function change(
  platform: PlatformContext,
  appId: string,
  tenant: string | undefined,
  changed: (now: ReadonlySet<string>, type: TokenType) => readonly string[] | undefined,
) {
  const { installation } = await findInstallation(platform, appId, tenant);
  const { tenantKey } = installation;
  const wanted = {
    tenant: changed(installation.tenantScopes, 'tenant'),
    user: changed(installation.userScopes, 'user'),
  };
  for (const type of ['tenant', 'user'] as const) checkScopes(type, wanted[type] ?? []);
  await platform.store.unit(async (db) => {
    for (const tokenType of ['tenant', 'user'] as const) {
      const scopes = wanted[tokenType];
      if (scopes) await setScopes(db, platform, { appId, tenantKey, tokenType }, scopes);
    }
  });
  return shown(appId, (await findInstallation(platform, appId, tenantKey)).installation);
}

function checkScopes(type: TokenType, scopes: readonly string[]): void {
  for (const scope of scopes) {
    if (scopeFacts(scope)) continue;
    const near = nearestName(
      scope,
      allScopes().map((known) => known.scope),
    );
    throw wrongField(type, `there is no scope ${scope}${near ? `; did you mean ${near}?` : ''}`);
  }
}

function shown(appId: string, { tenantKey, tenantScopes, userScopes }: Installation) {
  return {
    app_id: appId,
    tenant_key: tenantKey,
    tenant: [...tenantScopes].toSorted(),
    user: [...userScopes].toSorted(),
  };
}
