import { factsOf } from '@larkspur/catalog';
import * as client from '@larkspur/client';
import * as scope from '@larkspur/client/application/v6/scope';
import { findApi } from '../api/find-api.ts';
import { ControlClient } from '../control/control-client.ts';
import { exitCodes } from '../framework/exit-codes.ts';
import { failed, ok, type Patient, skipped, type Verdict, warning } from './check.ts';
import { failure } from './check-tokens.ts';

/** Whether this machine's address is let in, and whether the app has scopes for the APIs that were named. */
export async function checkScopes(patient: Patient, token: string | undefined): Promise<Verdict[]> {
  const named = patient.apis.map(findApi);
  if (token === undefined)
    return [skipped('IP allowlist', 'there is no token'), skipped('scopes', 'there is no token')];
  let granted: ReadonlySet<string>;
  try {
    granted = await grantedScopes(patient, token);
  } catch (error) {
    if (error instanceof client.IpDeniedError) return [failure('IP allowlist', error)];
    return [ok('IP allowlist', 'the address is let in'), unknownScopes(error)];
  }
  const verdicts = [ok('IP allowlist', 'the address of this machine is let in')];
  if (granted.size === 0) {
    const next = 'Add scopes in the developer console, or with "larkspur apps scopes add", and publish a version.';
    verdicts.push(warning('scopes', 'the app has none', next));
  } else verdicts.push(ok('scopes', `the app has ${granted.size}`));
  for (const api of named) {
    const { scopes = [] } = factsOf(api);
    const has = scopes.find((one) => granted.has(one));
    if (scopes.length === 0) verdicts.push(ok(`scopes of ${api.id}`, 'none needed, or not known'));
    else if (has !== undefined) verdicts.push(ok(`scopes of ${api.id}`, `the app has ${has}`));
    else {
      const next = `Add one of ${scopes.slice(0, 5).join(', ')} to the app.`;
      verdicts.push(failed(`scopes of ${api.id}`, 'the app has none of them', next, exitCodes['not authorized']));
    }
  }
  return verdicts;
}

/** The scopes of the app for its own token. A larkspur platform is asked by its control API, once a call has gone through. */
async function grantedScopes({ client: calls, context, caller, health }: Patient, token: string): Promise<Set<string>> {
  const { scopes = [] } = await calls.call(scope.list, {}, { tenantAccessToken: token });
  if (health && caller.appId) {
    const control = new ControlClient(context);
    const { tenant } = await control.get<{ tenant: string[] }>(`/apps/${encodeURIComponent(caller.appId)}/scopes`);
    return new Set(tenant);
  }
  const isGranted = ({ grant_status, scope_type }: (typeof scopes)[number]) =>
    grant_status === 1 && scope_type !== 'user';
  return new Set(scopes.filter(isGranted).map(({ scope_name }) => scope_name));
}

function unknownScopes(error: unknown): Verdict {
  const { detail } = failure('scopes', error);
  return skipped('scopes', `the platform does not tell them: ${detail}`);
}
