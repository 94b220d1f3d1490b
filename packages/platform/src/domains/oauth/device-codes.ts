import { hashToken } from '../../identity/access-tokens.ts';
import type { PlatformContext } from '../../platform-context.ts';
import { insertStatement, statement } from '../../store/statement.ts';
import type { Db } from '../../store/store.ts';
import type { DeviceCodeRow, RefreshTokenRow } from '../../store/tables/identity.ts';

/** Seconds. Source: an answer of the live service as the official CLI reported it (600); RFC 8628 for 5. */
export const deviceCodeLifetime = 600;
export const pollInterval = 5;

const addCode = insertStatement('device_codes', [
  'device_code_hash',
  'user_code',
  'app_id',
  'scope',
  'status',
  'tenant_key',
  'lark_id',
  'issue_time',
  'expire_time',
  'next_poll_time',
]);
const byDeviceCode = statement((db, v: { hash: string }) =>
  db.selectFrom('device_codes').selectAll().where('device_code_hash', '=', v.hash),
);
const byUserCode = statement((db, v: { userCode: string; after: number }) =>
  db
    .selectFrom('device_codes')
    .selectAll()
    .where('user_code', '=', v.userCode)
    .where('expire_time', '>', v.after)
    .where('status', '=', 'pending')
    .orderBy('expire_time', 'desc')
    .limit(1),
);
const notePoll = statement((db, v: { hash: string; nextPollTime: number }) =>
  db.updateTable('device_codes').set({ next_poll_time: v.nextPollTime }).where('device_code_hash', '=', v.hash),
);
const spendCode = statement((db, v: { hash: string }) =>
  db
    .updateTable('device_codes')
    .set({ status: 'used' })
    .where('device_code_hash', '=', v.hash)
    .where('status', '=', 'approved'),
);
const denyCode = statement((db, v: { hash: string }) =>
  db.updateTable('device_codes').set({ status: 'denied' }).where('device_code_hash', '=', v.hash),
);
const approveCode = statement((db, v: { hash: string; scope: string; tenantKey: string; larkId: number }) =>
  db
    .updateTable('device_codes')
    .set({ status: 'approved', scope: v.scope, tenant_key: v.tenantKey, lark_id: v.larkId })
    .where('device_code_hash', '=', v.hash),
);

/** Makes the two codes of a device sign-in: a secret one for the device, a short one for the person. */
export async function issueDeviceCode(
  db: Db,
  platform: PlatformContext,
  { appId, scopes }: { appId: string; scopes: readonly string[] },
): Promise<{ deviceCode: string; userCode: string }> {
  const now = platform.clock.now();
  const deviceCode = platform.random(32).toString('base64url');
  let userCode = newUserCode(platform);
  while (await findPendingDevice(db, platform, userCode)) userCode = newUserCode(platform);
  await db.run(addCode, {
    device_code_hash: hashToken(deviceCode),
    user_code: userCode,
    app_id: appId,
    scope: scopes.join(' '),
    status: 'pending',
    tenant_key: '',
    lark_id: 0,
    issue_time: now,
    expire_time: now + deviceCodeLifetime * 1000,
    next_poll_time: now,
  });
  return { deviceCode, userCode };
}

/** The sign-in with this device code, in whatever state. */
export function findDeviceCode(db: Db, deviceCode: string): Promise<DeviceCodeRow | undefined> {
  return db.first(byDeviceCode, { hash: hashToken(deviceCode) });
}

/** The sign-in that waits for its person under this user code, written in either case and with or without the dash. */
export function findPendingDevice(
  db: Db,
  { clock }: PlatformContext,
  userCode: string,
): Promise<DeviceCodeRow | undefined> {
  const letters = userCode.toUpperCase().replaceAll(/[^A-Z]/g, '');
  return db.first(byUserCode, { userCode: `${letters.slice(0, 4)}-${letters.slice(4)}`, after: clock.now() });
}

/** Notes a poll; the next one must not come before `pollInterval` is over. */
export async function noteDevicePoll(db: Db, device: DeviceCodeRow, now: number): Promise<void> {
  await db.run(notePoll, { hash: device.device_code_hash, nextPollTime: now + pollInterval * 1000 });
}

export async function approveDevice(
  db: Db,
  device: DeviceCodeRow,
  { tenant_key, lark_id, scope }: Pick<RefreshTokenRow, 'tenant_key' | 'lark_id' | 'scope'>,
): Promise<void> {
  await db.run(approveCode, { hash: device.device_code_hash, scope, tenantKey: tenant_key, larkId: lark_id });
}

export async function denyDevice(db: Db, device: DeviceCodeRow): Promise<void> {
  await db.run(denyCode, { hash: device.device_code_hash });
}

/** Uses an approved code up. False when another call was quicker. */
export async function spendDeviceCode(db: Db, device: DeviceCodeRow): Promise<boolean> {
  return (await db.run(spendCode, { hash: device.device_code_hash })) === 1;
}

/** Letters that are neither vowels nor easily confused, as RFC 8628 section 6.1 advises. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ';

function newUserCode({ random }: PlatformContext): string {
  const drawn: string[] = [];
  while (drawn.length < 8) {
    for (const byte of random(16)) if (byte < 240 && drawn.length < 8) drawn.push(letters[byte % 20] as string);
  }
  return `${drawn.slice(0, 4).join('')}-${drawn.slice(4).join('')}`;
}
