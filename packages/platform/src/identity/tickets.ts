import type { PlatformContext } from '../platform-context.ts';
import { insertStatement, statement } from '../store/statement.ts';
import type { Db } from '../store/store.ts';
import type { TicketRow } from '../store/tables/identity.ts';
import { hashToken } from './access-tokens.ts';

/**
 * How long an app_ticket is taken. Feishu pushes one an hour and does not say when it ends; the official Go SDK keeps one
 * for twelve hours (inferred).
 */
const appTicketLifetime = 12 * 3_600_000;
/** 7200 s, and the re-issue rule of access tokens. Source: `/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/h5_js_sdk/authorization`. */
const jsapiTicketLifetime = 7_200_000;
const renewBelow = 1_800_000;

const addTicket = insertStatement('tickets', [
  'ticket_hash',
  'kind',
  'app_id',
  'tenant_key',
  'serial',
  'issue_time',
  'expire_time',
]);
const newestTicket = statement((db, v: { kind: TicketRow['kind']; appId: string; tenantKey: string; after: number }) =>
  db
    .selectFrom('tickets')
    .selectAll()
    .where('app_id', '=', v.appId)
    .where('tenant_key', '=', v.tenantKey)
    .where('kind', '=', v.kind)
    .where('expire_time', '>', v.after)
    .orderBy('expire_time', 'desc')
    .orderBy('serial', 'desc')
    .limit(1),
);
const findTicket = statement((db, v: { hash: string; kind: TicketRow['kind']; appId: string; after: number }) =>
  db
    .selectFrom('tickets')
    .select('ticket_hash')
    .where('ticket_hash', '=', v.hash)
    .where('kind', '=', v.kind)
    .where('app_id', '=', v.appId)
    .where('expire_time', '>', v.after),
);

/** Makes a new app_ticket for a store app and tells the listeners, who bring it to the app. Earlier ones stay good. */
export async function issueAppTicket(db: Db, platform: PlatformContext, appId: string): Promise<string> {
  const appTicket = await addTicketOf(db, platform, { kind: 'app', appId, tenantKey: '', lifetime: appTicketLifetime });
  await platform.identityEvents.appTicketIssued.tell(db, { appId, appTicket });
  return appTicket;
}

/** The newest living app_ticket of an app; undefined when there is none. */
export async function currentAppTicket(db: Db, platform: PlatformContext, appId: string): Promise<string | undefined> {
  const row = await db.first(newestTicket, { kind: 'app', appId, tenantKey: '', after: platform.clock.now() });
  return row && ticketText(platform, row);
}

/** Whether this is a living app_ticket of the app. */
export async function isAppTicket(db: Db, platform: PlatformContext, appId: string, ticket: string): Promise<boolean> {
  const wanted = { hash: hashToken(ticket), kind: 'app' as const, appId, after: platform.clock.now() };
  return (await db.first(findTicket, wanted)) !== undefined;
}

/** The jsapi_ticket of an app in a tenant: the one in use while it lives 30 minutes or more, with the seconds left. */
export async function issueJsapiTicket(
  db: Db,
  platform: PlatformContext,
  { appId, tenantKey }: { appId: string; tenantKey: string },
): Promise<{ ticket: string; expireIn: number }> {
  const now = platform.clock.now();
  const known = await db.first(newestTicket, { kind: 'jsapi', appId, tenantKey, after: now + renewBelow - 1 });
  if (known) return { ticket: ticketText(platform, known), expireIn: Math.floor((known.expire_time - now) / 1000) };
  const of = { kind: 'jsapi' as const, appId, tenantKey, lifetime: jsapiTicketLifetime };
  return { ticket: await addTicketOf(db, platform, of), expireIn: jsapiTicketLifetime / 1000 };
}

async function addTicketOf(
  db: Db,
  platform: PlatformContext,
  { kind, appId, tenantKey, lifetime }: { kind: TicketRow['kind']; appId: string; tenantKey: string; lifetime: number },
): Promise<string> {
  const now = platform.clock.now();
  // Serials sort by the time they were made, so that the newest of one millisecond is known, too.
  const row = { kind, app_id: appId, tenant_key: tenantKey, serial: platform.newId('') };
  const ticket = ticketText(platform, row);
  await db.run(addTicket, { ...row, ticket_hash: hashToken(ticket), issue_time: now, expire_time: now + lifetime });
  return ticket;
}

/** 40 hex digits, as the page shows a jsapi_ticket. It follows from the row and the platform's key. */
function ticketText(
  { key }: PlatformContext,
  { kind, app_id, tenant_key, serial }: Pick<TicketRow, 'kind' | 'app_id' | 'tenant_key' | 'serial'>,
): string {
  return key.derive(`${kind} ticket ${app_id} ${tenant_key} ${serial}`).toString('hex', 0, 20);
}
