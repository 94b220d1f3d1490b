import * as lark from '@larksuiteoapi/node-sdk';

export const domain = setting('URL');
export const tenantKey = setting('TENANT_KEY');

/** What fails is told by the lines of the report. Source: the SDK takes its level 0, fatal, for none and logs all the same. */
const quiet = { logger: { error() {}, warn() {}, info() {}, debug() {}, trace() {} } };

export interface Credentials {
  readonly appId: string;
  readonly appSecret: string;
}

/** A self-built app with every scope. */
export const selfBuilt: Credentials = { appId: setting('APP_ID'), appSecret: setting('APP_SECRET') };
/** A store app with every scope. */
export const store: Credentials = { appId: setting('STORE_APP_ID'), appSecret: setting('STORE_APP_SECRET') };
/** A self-built app without scopes. */
export const bare: Credentials = { appId: setting('BARE_APP_ID'), appSecret: setting('BARE_APP_SECRET') };

export function selfBuiltClient(credentials: Credentials): lark.Client {
  return new lark.Client({ ...credentials, domain, ...quiet });
}

export function storeClient(credentials: Credentials): lark.Client {
  return new lark.Client({ ...credentials, domain, appType: lark.AppType.ISV, ...quiet });
}

/** The SDK's receiver of events, which keeps the app_ticket for store clients. */
export function eventDispatcher(): lark.EventDispatcher {
  return new lark.EventDispatcher({ ...quiet });
}

export const client = selfBuiltClient(selfBuilt);

function setting(name: string): string {
  const value = process.env[`LARKSPUR_${name}`];
  if (!value) throw new Error(`LARKSPUR_${name} is not set; npm run conformance sets it.`);
  return value;
}
