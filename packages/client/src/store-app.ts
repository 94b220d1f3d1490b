import * as appAccessToken from '@larkspur/catalog/calls/auth/v3/appAccessToken';
import * as tenantAccessToken from '@larkspur/catalog/calls/auth/v3/tenantAccessToken';
import type { AppType } from './access-tokens.ts';
import { InputError, TokenError } from './errors.ts';

export interface StoreAppOptions {
  /** Pushed to the app every hour by the event `app_ticket`; a function is asked whenever a ticket is needed. */
  appTicket: string | (() => string | undefined | Promise<string | undefined>);
}

/**
 * An app that many tenants install (商店应用): `createClient({ appId, appSecret, appType: storeApp({ appTicket }) })`.
 * Each call names its tenant by `tenantKey`. Sources: `/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_access_token`,
 * `…/tenant_access_token`, `…/app_ticket_resend`.
 */
export function storeApp({ appTicket }: StoreAppOptions): AppType {
  return {
    async tenantToken(tokens, tenantKey) {
      if (!tenantKey) throw new InputError('A store app calls in one of many tenants: pass tenantKey');
      const obtainBy = (app_access_token: string) =>
        tokens.obtain(tenantAccessToken.create, { app_access_token, tenant_key: tenantKey }, 'tenant_access_token');
      const app = tokens.app();
      const appToken = await app.get();
      try {
        return await obtainBy(appToken);
      } catch (error) {
        const fresh = error instanceof TokenError ? await app.replace(appToken) : undefined;
        if (!fresh) throw error;
        return obtainBy(fresh);
      }
    },
    async appToken(tokens) {
      const app_ticket = typeof appTicket === 'function' ? await appTicket() : appTicket;
      if (!app_ticket) {
        const how = 'keep the one that the event app_ticket brings, or have it pushed again (auth.v3.appTicket.resend)';
        throw new InputError(`A store app needs its app_ticket: ${how}`);
      }
      return tokens.obtain(appAccessToken.create, { ...tokens.credentials(), app_ticket }, 'app_access_token');
    },
  };
}
