import { createHmac, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { plainAddress, readAllowlist } from '../../../gateway/check-ip-allowlist.ts';
import type { PlatformContext } from '../../../platform-context.ts';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { ChatRow, CustomBotRow } from '../../../store/tables/im.ts';

const insertBot = insertStatement('custom_bots', [
  'token',
  'tenant_key',
  'chat_id',
  'bot_id',
  'name',
  'keywords',
  'ip_allowlist',
  'secret_sealed',
  'create_time',
]);
const botByToken = statement((db, v: { token: string }) =>
  db.selectFrom('custom_bots').selectAll().where('token', '=', v.token),
);

/** A custom bot to be put into a group. */
export interface NewCustomBot {
  readonly name?: string;
  /** Of which one must be in each message; none for the setting being off. */
  readonly keywords?: readonly string[];
  /** Addresses, and ranges as `123.12.1.*` or `123.1.1.1/24`. */
  readonly ipAllowlist?: readonly string[];
  /** Given, calls must be signed with it. */
  readonly secret?: string;
}

/** Puts a custom bot into a group; gives the token at the end of its webhook's address. */
export async function addCustomBot(
  db: Db,
  { clock, random, key }: PlatformContext,
  chat: ChatRow,
  { name = 'Custom bot', keywords = [], ipAllowlist = [], secret = '' }: NewCustomBot = {},
): Promise<string> {
  const hex = random(16).toString('hex');
  const token = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  await db.run(insertBot, {
    token,
    tenant_key: chat.tenant_key,
    chat_id: chat.chat_id,
    bot_id: `cli_${random(8).toString('hex')}`,
    name,
    keywords: JSON.stringify(keywords),
    ip_allowlist: JSON.stringify(ipAllowlist),
    secret_sealed: secret === '' ? '' : key.seal(secret),
    create_time: clock.now(),
  });
  return token;
}

export function findCustomBot(db: Db, token: string): Promise<CustomBotRow | undefined> {
  return db.first(botByToken, { token });
}

/** Whether the bot may be called from this address. */
export function isAllowedAddress(bot: CustomBotRow, remoteAddress: string): boolean {
  const entries = JSON.parse(bot.ip_allowlist) as string[];
  if (entries.length === 0) return true;
  const address = plainAddress(remoteAddress);
  const list = readAllowlist(entries.map((entry) => entry.replace(/\.\*$/, '.0/24')));
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** One hour. Source: `/ukTMukTMukTM/ucTM5YjL3ETO24yNxkjN`, signatures. */
const signatureLifetime = 3600;

/** Whether a call is signed as the bot asks: HMAC-SHA256 of nothing, with timestamp and secret for its key, in base64. */
export function isSigned(
  bot: CustomBotRow,
  { key }: PlatformContext,
  { timestamp, sign }: { readonly timestamp: unknown; readonly sign: unknown },
  now: number,
): boolean {
  if (bot.secret_sealed === '') return true;
  const seconds = Number(timestamp);
  if (typeof sign !== 'string' || !(Math.abs(now / 1000 - seconds) <= signatureLifetime)) return false;
  const right = createHmac('sha256', `${timestamp}\n${key.open(bot.secret_sealed)}`).digest();
  const given = Buffer.from(sign, 'base64');
  return given.length === right.length && timingSafeEqual(given, right);
}

/** Whether one of the bot's keywords is in the message. */
export function hasKeyword(bot: CustomBotRow, text: string): boolean {
  const keywords = JSON.parse(bot.keywords) as string[];
  return keywords.length === 0 || keywords.some((keyword) => text.includes(keyword));
}
