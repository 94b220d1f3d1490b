import type { PlatformContext } from '../../platform-context.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A user_id as the platform makes them by default: 8 characters, like `4d7a3c6g`. */
export function newUserId(platform: PlatformContext): string {
  return shortText(platform, 8);
}

/** A department_id as the platform makes them by default: 16 characters. */
export function newDepartmentId(platform: PlatformContext): string {
  return shortText(platform, 16);
}

/** Small letters and digits, to be named by people; unique only as far as their length goes. */
export function shortText({ random }: PlatformContext, length: number): string {
  let text = '';
  for (const byte of random(length)) text += letters[byte % letters.length];
  return text;
}
