import type { Flag } from '../schema.ts';

/** Tenants, apps and what apps may do in a tenant; tokens. */
export interface IdentityTables {
  tenants: TenantRow;
  apps: AppRow;
  installations: InstallationRow;
  app_scopes: AppScopeRow;
  user_grants: UserGrantRow;
  access_tokens: AccessTokenRow;
  refresh_tokens: RefreshTokenRow;
  authorization_codes: AuthorizationCodeRow;
  device_codes: DeviceCodeRow;
  login_sessions: LoginSessionRow;
  tickets: TicketRow;
}

export interface TenantRow {
  tenant_key: string;
  name: string;
  /** The short number that the console shows, `F` and digits. */
  display_id: string;
  create_time: number;
}

export interface AppRow {
  app_id: string;
  name: string;
  description: string;
  /** `custom`: self-built, for its owner's tenant alone; `isv`: store app. */
  app_type: 'custom' | 'isv';
  owner_tenant_key: string;
  /** Apps of one developer share their users' union_ids. */
  developer: string;
  /** The secret, sealed with the platform's key. */
  app_secret_sealed: string;
  /** 0 disabled, 1 enabled: the platform-wide switch of the app. */
  status: 0 | 1;
  bot_enabled: Flag;
  redirect_urls: string;
  ip_allowlist: string;
  /** Whether refresh tokens may be used (the console's switch under Security Settings). */
  refresh_allowed: Flag;
  create_time: number;
}

/** An app in a tenant. */
export interface InstallationRow {
  app_id: string;
  tenant_key: string;
  /** 0 disabled by the tenant's admin, 1 enabled. */
  status: 0 | 1;
  /** Who may find and use the app: JSON of `Availability`. */
  availability: string;
  /** Which part of the directory the app may see: JSON of `ContactRange`. */
  contact_range: string;
  install_time: number;
}

/** A scope that an app has in a tenant, for its own token or for its users' tokens. */
export interface AppScopeRow {
  app_id: string;
  tenant_key: string;
  scope: string;
  token_type: 'tenant' | 'user';
}

/** A scope that a user has granted to an app. */
export interface UserGrantRow {
  app_id: string;
  tenant_key: string;
  lark_id: number;
  scope: string;
  grant_time: number;
}

export interface AccessTokenRow {
  /** SHA-256 of the token; the token itself is never stored. */
  token_hash: string;
  kind: 'tenant' | 'app' | 'user';
  app_id: string;
  /** '' for an app token. */
  tenant_key: string;
  /** The user of a user token, else 0. */
  lark_id: number;
  /** Scopes that a user token carries, with blanks between; '' otherwise. */
  scope: string;
  /** What the token is derived from together with the platform's key, so that the re-issue rule can give it again. */
  serial: string;
  issue_time: number;
  expire_time: number;
  revoked: Flag;
}

export interface RefreshTokenRow {
  token_hash: string;
  app_id: string;
  tenant_key: string;
  lark_id: number;
  scope: string;
  /** The endpoints that issued it and alone accept it back: `authen/v1`, its `oidc` ones, or the OAuth token endpoint. */
  family: 'v1' | 'oidc' | 'v2';
  issue_time: number;
  expire_time: number;
  /** When the user authorized; after 365 days a refresh is refused. */
  authorize_time: number;
  status: 'live' | 'used' | 'revoked';
}

export interface AuthorizationCodeRow {
  code_hash: string;
  app_id: string;
  tenant_key: string;
  lark_id: number;
  scope: string;
  redirect_uri: string;
  code_challenge: string;
  code_challenge_method: '' | 'S256' | 'plain';
  issue_time: number;
  expire_time: number;
  used: Flag;
}

/** A sign-in that a device has asked for. */
export interface DeviceCodeRow {
  device_code_hash: string;
  /** What the person types or the link carries: `BCDF-GHJK`. */
  user_code: string;
  app_id: string;
  /** The scopes that are asked for; once approved, the scopes of the token. */
  scope: string;
  status: 'pending' | 'approved' | 'denied' | 'used';
  /** Who approved; '' and 0 before. */
  tenant_key: string;
  lark_id: number;
  issue_time: number;
  expire_time: number;
  /** A poll before this time is too early. */
  next_poll_time: number;
}

/** A login of a user on a device. */
export interface LoginSessionRow {
  sid: string;
  tenant_key: string;
  lark_id: number;
  /** Numbers of `/uAjLw4CM/ukTMukTMukTM/passport-v1/session/query`; 2 is a browser. */
  terminal_type: number;
  create_time: number;
  ended: Flag;
}

/** An app_ticket or a jsapi_ticket. */
export interface TicketRow {
  ticket_hash: string;
  kind: 'app' | 'jsapi';
  app_id: string;
  /** '' for an app_ticket. */
  tenant_key: string;
  /** What the ticket is derived from together with the platform's key. */
  serial: string;
  issue_time: number;
  expire_time: number;
}
