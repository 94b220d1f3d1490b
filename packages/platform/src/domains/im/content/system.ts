import { invalidParameter, scopeNeeded, wrongForm } from '../refusals.ts';
import type { ContentReader } from './content-context.ts';

const languages = new Set(
  'en_US zh_CN zh_HK zh_TW ja_JP id_ID vi_VN th_TH pt_BR es_ES ko_KR de_DE fr_FR it_IT ru_RU ms_MY'.split(' '),
);

/**
 * `system`: a divider with a text, in the direct chat of bot and user only.
 * Source: system messages of `/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json`.
 */
export const readSystem: ContentReader = async ({ type, params }, { chat, caller }) => {
  if (caller.tokenKind === 'user') throw invalidParameter('sending system messages as a user is not supported');
  if (!caller.scopes.has('im:message:send_sys_msg')) throw scopeNeeded('im:message:send_sys_msg');
  if (chat.chat_mode !== 'p2p') throw invalidParameter('sending system messages in group chats is not supported');
  if (type !== 'divider') throw invalidParameter('invalid system message type');
  if (!isObject(params)) throw wrongForm('system');
  const divider = params['divider_text'];
  if (!isObject(divider)) throw invalidParameter('divider_text must be set');
  const { text, i18n_text: translations = {} } = divider;
  if (typeof text !== 'string' || text === '') throw invalidParameter('divider message text cannot be empty');
  if (isTooLong(text)) throw invalidParameter('divider message text exceeds the specified length');
  if (!isObject(translations)) throw wrongForm('system');
  return {
    content: JSON.stringify({
      template: '{divider_text}',
      from_user: [],
      to_chatters: [],
      divider_text: { text, i18n_text: readTranslations(translations) },
    }),
    mentions: '',
  };
};

/** Given back with the names of the languages in lower case. */
function readTranslations(translations: Record<string, unknown>): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [language, text] of Object.entries(translations)) {
    if (!languages.has(language)) {
      throw invalidParameter('divider message i18n_text contains illegal language types');
    }
    if (typeof text !== 'string' || text === '') {
      throw invalidParameter('divider message i18n_text contains empty text');
    }
    if (isTooLong(text)) throw invalidParameter('divider message text in i18n_text exceeds the specified length');
    shown[language.toLowerCase()] = text;
  }
  return shown;
}

/** 20 characters; a Han character counts for two. */
function isTooLong(text: string): boolean {
  let length = 0;
  for (const character of text) length += /\p{Script=Han}/u.test(character) ? 2 : 1;
  return length > 20;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
