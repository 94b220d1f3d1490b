import type { App, Installation } from '../identity/apps.ts';

/** Who makes a call, as its access token says. */
export interface Caller {
  /** `none` for the few APIs that take no token. */
  readonly tokenKind: 'tenant' | 'user' | 'app' | 'none';
  readonly app: App;
  /** '' for an app token of a store app and where there is no token. */
  readonly tenantKey: string;
  readonly installation: Installation | undefined;
  /** The acting user of a user token, else 0. */
  readonly larkId: number;
  /** Scopes that the app has for this kind of token. */
  readonly appScopes: ReadonlySet<string>;
  /** Scopes that this token may use: the app's, and for a user token only those that the user granted. */
  readonly scopes: ReadonlySet<string>;
}

const noApp: App = {
  appId: '',
  name: '',
  type: 'custom',
  ownerTenantKey: '',
  developer: '',
  enabled: true,
  botEnabled: false,
  redirectUrls: [],
  ipAllowlist: [],
  refreshAllowed: false,
  secret: '',
};

/** The caller of an API that takes no token. */
export const anonymous: Caller = {
  tokenKind: 'none',
  app: noApp,
  tenantKey: '',
  installation: undefined,
  larkId: 0,
  appScopes: new Set(),
  scopes: new Set(),
};
