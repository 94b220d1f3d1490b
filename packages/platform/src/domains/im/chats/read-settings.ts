import { reject } from '../../../gateway/reject.ts';
import type { ChatRow } from '../../../store/tables/im.ts';
import { chatCodes as codes } from '../chat-codes.ts';
import type { ImContext } from '../content/content-context.ts';
import { findResource } from '../resources/queries.ts';
import { chatPolicyOf } from './chat-policy.ts';
import { type ChatSettings, defaultChatSettings } from './chat-settings.ts';

/** The fields of creation and update that are settings, as a caller writes them. */
export interface WrittenSettings {
  readonly [name: string]: unknown;
}

const ownerOrAll = ['only_owner', 'all_members'];
const visibilities = ['only_owner', 'all_members', 'not_anyone'];

/** Settings with a closed list of values. The pages list them; the gateway leaves them to this service. */
const choices: Readonly<Record<string, readonly string[]>> = {
  add_member_permission: ownerOrAll,
  share_card_permission: ['allowed', 'not_allowed'],
  at_all_permission: ownerOrAll,
  edit_permission: ownerOrAll,
  join_message_visibility: visibilities,
  leave_message_visibility: visibilities,
  membership_approval: ['no_approval_required', 'approval_required'],
  urgent_setting: ownerOrAll,
  video_conference_setting: ownerOrAll,
  pin_manage_setting: ownerOrAll,
  hide_member_count_setting: ownerOrAll,
};
const texts = ['avatar', 'description', 'labels', 'toolkit_ids'];
const languages = ['zh_cn', 'en_us', 'ja_jp'];
/** Settings that a group gets by an update only. */
const notAtCreation = new Set(['add_member_permission', 'share_card_permission', 'at_all_permission']);

/** The fields of an update that are settings. */
export const settingFields: readonly string[] = [
  ...Object.keys(choices),
  ...texts,
  'i18n_names',
  'restricted_mode_setting',
];

/**
 * The settings that a body sets, checked against those that a group has (none at its creation): 232001 for values that are
 * none and for a restricted mode that restricts nothing.
 * Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create`.
 */
export function readSettings(body: WrittenSettings, before?: ChatSettings): Partial<ChatSettings> {
  const current = before ?? defaultChatSettings;
  const set: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(choices)) {
    const value = body[name];
    if (value === undefined || (!before && notAtCreation.has(name))) continue;
    if (!values.includes(value as string)) throw invalid(`${name} is none of ${values.join(', ')}`);
    set[name] = value;
  }
  for (const name of texts) if (body[name] !== undefined) set[name] = body[name];
  if (body.i18n_names !== undefined) set.i18n_names = { ...current.i18n_names, ...inLanguages(body.i18n_names) };
  if (body.restricted_mode_setting !== undefined) {
    set.restricted_mode_setting = restrictedMode(body.restricted_mode_setting as object, current);
  }
  return set;
}

export function isChatType(text: string): text is ChatRow['chat_type'] {
  return text === 'private' || text === 'public';
}

/** 232001 or, where it has a code of its own, `code` for an avatar that was not uploaded as one. */
export async function checkAvatar(
  { db, caller }: ImContext,
  { avatar }: Partial<ChatSettings>,
  code: number = codes.parameterInvalid,
): Promise<void> {
  if (!avatar || avatar.startsWith('default-avatar_')) return;
  const image = await findResource(db, caller.tenantKey, avatar);
  if (image?.kind === 'image' && image.type === 'avatar') return;
  throw reject(code, { because: `${avatar} is no picture that was uploaded as an avatar` });
}

/** What the tenant does not allow: 232057 restricted mode, 232078 hidden member counts, 232037 labels, 232091 public chats. */
export async function checkPolicy(
  { db, caller }: ImContext,
  set: Partial<ChatSettings>,
  chatType: ChatRow['chat_type'] | undefined,
): Promise<void> {
  const policy = await chatPolicyOf(db, caller.tenantKey);
  const because = `the administrator or the plan of ${caller.tenantKey} does not allow it`;
  if (set.restricted_mode_setting?.status && !policy.restrictedMode) {
    throw reject(codes.restrictedModeNotAllowed, { because });
  }
  if (set.hide_member_count_setting === 'only_owner' && !policy.hiddenMemberCount) {
    throw reject(codes.memberCountNotHideable, { because });
  }
  if (set.labels?.length && !policy.labels) throw reject(codes.labelsNotAllowed, { because });
  if (chatType === 'public' && !policy.publicChats) throw reject(codes.publicChatsForbidden, { because });
}

function inLanguages(written: unknown): Record<string, string> {
  const names = written as Record<string, string | undefined>;
  const known: Record<string, string> = {};
  for (const language of languages) if (names[language] !== undefined) known[language] = names[language];
  return known;
}

function restrictedMode(
  written: Partial<ChatSettings['restricted_mode_setting']>,
  { restricted_mode_setting: current }: ChatSettings,
): ChatSettings['restricted_mode_setting'] {
  const mode = { ...current, ...written };
  const restricts = [
    mode.screenshot_has_permission_setting,
    mode.download_has_permission_setting,
    mode.message_has_permission_setting,
  ].includes('not_anyone');
  if (mode.status !== restricts) {
    throw invalid(
      mode.status
        ? 'a restricted mode must forbid something to everybody'
        : 'nothing can be forbidden without the mode',
    );
  }
  return {
    status: mode.status,
    screenshot_has_permission_setting: mode.screenshot_has_permission_setting,
    download_has_permission_setting: mode.download_has_permission_setting,
    message_has_permission_setting: mode.message_has_permission_setting,
  };
}

function invalid(because: string) {
  return reject(codes.parameterInvalid, { because });
}
