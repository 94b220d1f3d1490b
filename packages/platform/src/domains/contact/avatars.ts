import type { PlatformContext } from '../../platform-context.ts';
import type { UserRow } from '../../store/tables/contact.ts';
import type { UserProfile } from './profiles.ts';

/** The avatar of a user, in the sizes of the user object. */
export interface AvatarInfo {
  avatar_72: string;
  avatar_240: string;
  avatar_640: string;
  avatar_origin: string;
}

/** Where a user's avatar lies: the uploaded picture, or one with the first letter of the name. */
export function avatarOf(
  { publicUrl }: PlatformContext,
  { lark_id, name }: Pick<UserRow, 'lark_id' | 'name'>,
  { avatar_key }: UserProfile,
): AvatarInfo {
  const letter = (name.codePointAt(0) ?? 0x2e).toString(16);
  const address = `${publicUrl()}/_larkspur/avatars/${avatar_key || `letter_${letter}_${lark_id % colours.length}`}`;
  return {
    avatar_72: `${address}?size=72`,
    avatar_240: `${address}?size=240`,
    avatar_640: `${address}?size=640`,
    avatar_origin: address,
  };
}

const colours = ['#3370ff', '#00b96b', '#f5802d', '#7f3bf5', '#d83931', '#0c97b4', '#a2660a', '#8f959e'];

/** The picture (SVG) of an avatar that is a letter; undefined for any other key. */
export function letterAvatar(key: string): string | undefined {
  const [, letter = '', colour = '0'] = /^letter_([0-9a-f]{1,6})_([0-7])$/.exec(key) ?? [];
  const codePoint = Number.parseInt(letter, 16);
  if (!(codePoint > 0x1f && codePoint <= 0x10ffff)) return undefined;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">' +
    `<rect width="72" height="72" fill="${colours[Number(colour)]}"/>` +
    '<text x="36" y="36" fill="#fff" font-size="34" font-family="sans-serif" text-anchor="middle" ' +
    `dominant-baseline="central">&#x${letter};</text></svg>`
  );
}
