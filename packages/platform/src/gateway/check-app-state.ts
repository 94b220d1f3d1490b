import { gatewayCodes as codes } from './gateway-codes.ts';
import type { TokenOwner } from './identify-caller.ts';
import { reject } from './reject.ts';

/** An app must exist, be enabled and, for a token of a tenant, be installed and enabled there: 99991662, 99991673. */
export function checkAppState({ token, app, installation }: TokenOwner): void {
  if (!app) throw reject(codes.appUnauthorized, { because: `the app ${token.app_id} does not exist any more` });
  if (!app.enabled) throw reject(codes.appNotInUse, { because: `the app ${app.appId} is disabled` });
  if (token.tenant_key === '') return;
  if (!installation) {
    throw reject(codes.appUnauthorized, { because: `${app.appId} is not installed in tenant ${token.tenant_key}` });
  }
  if (!installation.enabled) {
    throw reject(codes.appNotInUse, { because: `${app.appId} is disabled in tenant ${token.tenant_key}` });
  }
}
