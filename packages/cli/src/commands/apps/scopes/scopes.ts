import type { ControlClient } from '../../../control/control-client.ts';
import { UsageError } from '../../../framework/usage-error.ts';
import { appPath } from '../app-argument.ts';

/** The scopes of an app by the kind of token that carries them. */
export interface Scopes {
  readonly tenant: readonly string[];
  readonly user: readonly string[];
}

/** The options by which a command says which scopes it is about. */
export const scopeArguments = {
  scopes: { type: 'positional', rest: true, help: 'scopes: im:message im:chat' },
  token: { type: 'text', options: ['tenant', 'user'], help: 'For tokens of one kind only (default: of both)' },
} as const;

/** The scopes that were named, by kind. Throws a `UsageError` where there are none. */
export function namedScopes(scopes: readonly string[], token: 'tenant' | 'user' | undefined): Partial<Scopes> {
  if (scopes.length === 0) throw new UsageError('Name at least one scope; "larkspur describe" tells those of an API.');
  return token === undefined ? { tenant: scopes, user: scopes } : { [token]: scopes };
}

export function scopesPath(appId: string): string {
  return appPath(appId, '/scopes');
}

export async function readScopes(control: ControlClient, appId: string): Promise<Scopes> {
  const { tenant, user } = await control.get<Scopes>(scopesPath(appId));
  return { tenant, user };
}

/** One row a scope, with the kinds of token that carry it. */
export function scopeRows({ tenant, user }: Scopes): { scope: string; tokens: string }[] {
  const all = [...new Set([...tenant, ...user])].toSorted();
  return all.map((scope) => ({
    scope,
    tokens: [tenant.includes(scope) && 'tenant', user.includes(scope) && 'user'].filter(Boolean).join(','),
  }));
}
