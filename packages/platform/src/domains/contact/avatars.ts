import type { PlatformContext } from '../../platform-context.ts';
import { readFile } from '../../store/files.ts';
import { statement } from '../../store/statement.ts';
import type { Db } from '../../store/store.ts';
import type { UserRow } from '../../store/tables/contact.ts';
import type { UserProfile } from './profiles.ts';

/** The avatar of a user, in the sizes of the user object. */
export interface AvatarInfo {
  avatar_72: string;
  avatar_240: string;
  avatar_640: string;
  avatar_origin: string;
}

/** Begins the key of an avatar that nobody has uploaded. Source: keys in examples of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create`. */
const defaultPrefix = 'default-avatar_';
const colours = ['#3370ff', '#00b96b', '#f5802d', '#7f3bf5', '#d83931', '#0c97b4', '#a2660a', '#8f959e'];

const uploadedAvatar = statement((db, v: { key: string }) =>
  db
    .selectFrom('im_resources')
    .select(['tenant_key', 'content_type', 'size'])
    .where('resource_key', '=', v.key)
    .where('kind', '=', 'image')
    .where('type', '=', 'avatar'),
);

/** Where a user's avatar lies: the uploaded picture, or one with the first letter of the name. */
export function avatarOf(
  { publicUrl }: PlatformContext,
  { lark_id, name }: Pick<UserRow, 'lark_id' | 'name'>,
  { avatar_key }: UserProfile,
): AvatarInfo {
  const letter = (name.codePointAt(0) ?? 0x2e).toString(16);
  const address = `${publicUrl()}/_larkspur/avatars/${avatar_key || `${defaultPrefix}${letter}_${lark_id % colours.length}`}`;
  return {
    avatar_72: `${address}?size=72`,
    avatar_240: `${address}?size=240`,
    avatar_640: `${address}?size=640`,
    avatar_origin: address,
  };
}

/** Whether users of the tenant may have this avatar: a default one, or a picture that was uploaded as one; '' for none. */
export async function isAvatarKey(db: Db, tenantKey: string, key: string): Promise<boolean> {
  if (key === '' || key.startsWith(defaultPrefix)) return true;
  return (await db.first(uploadedAvatar, { key }))?.tenant_key === tenantKey;
}

/** The picture of an avatar; pictures are shown in their own size. Undefined where there is none. */
export async function avatarPicture(
  db: Db,
  key: string,
): Promise<{ contentType: string; body: string | AsyncIterable<Uint8Array> } | undefined> {
  const letter = letterPicture(key);
  if (letter) return { contentType: 'image/svg+xml', body: letter };
  const uploaded = await db.first(uploadedAvatar, { key });
  return uploaded && { contentType: uploaded.content_type, body: readFile(db, key, 0, uploaded.size) };
}

function letterPicture(key: string): string | undefined {
  const [, letter = '', colour = '0'] = /^default-avatar_([0-9a-f]{1,6})_([0-7])$/.exec(key) ?? [];
  const codePoint = Number.parseInt(letter, 16);
  if (!(codePoint > 0x1f && codePoint <= 0x10ffff)) return undefined;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">' +
    `<rect width="72" height="72" fill="${colours[Number(colour)]}"/>` +
    '<text x="36" y="36" fill="#fff" font-size="34" font-family="sans-serif" text-anchor="middle" ' +
    `dominant-baseline="central">&#x${letter};</text></svg>`
  );
}
