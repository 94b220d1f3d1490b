import { type CallRejectedError, reject } from '../../gateway/reject.ts';
import type { PlatformContext } from '../../platform-context.ts';
import { codes } from './codes.ts';

/** The things with an id of their own: how it starts and how many letters or digits follow, as in published examples. */
const forms = {
  base: ['bascn', 22],
  table: ['tbl', 13],
  view: ['vew', 7],
  field: ['fld', 7],
  option: ['opt', 7],
  record: ['rec', 11],
  condition: ['con', 7],
  role: ['rol', 7],
  block: ['blk', 13],
  /** How many letters follow is inferred. */
  workflow: ['wkf', 13],
  formShare: ['shrcn', 22],
} as const;

export type IdKind = keyof typeof forms;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A new id of this kind. */
export function newBaseId(platform: PlatformContext, kind: IdKind): string {
  const [prefix, length] = forms[kind];
  return prefix + randomText(platform, length);
}

/** Letters and digits by chance. */
export function randomText({ random }: PlatformContext, length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of random(length + 8)) if (byte < 248 && text.length < length) text += letters[byte % 62];
  }
  return text;
}

const malformedCodes = {
  table: codes.wrongTableId,
  view: codes.wrongViewId,
  field: codes.wrongFieldId,
  record: codes.wrongRecordId,
} as const;

/** 27 letters and digits, in tokens of every age; which prefix they have says nothing. */
const appTokenForm = /^[0-9A-Za-z]{27}$/;
const afterPrefix = /^[0-9A-Za-z]+$/;

/** Throws 1254003 for what cannot be an app_token. */
export function checkAppToken(token: string): void {
  if (!appTokenForm.test(token)) throw reject(codes.wrongBaseToken, { because: `"${token}" is no app_token` });
}

/**
 * Throws 1254004, 1254005, 1254006 or 1254009 for what cannot be an id of this kind (that these codes stand for a wrong
 * form and 1254041 to 1254044 for an unknown id is inferred from their names).
 */
export function checkId(kind: keyof typeof malformedCodes, id: string): void {
  if (!isIdOf(kind, id)) throw malformedId(kind, id);
}

export function isIdOf(kind: IdKind, id: unknown): id is string {
  const [prefix] = forms[kind];
  return typeof id === 'string' && id.startsWith(prefix) && afterPrefix.test(id.slice(prefix.length));
}

function malformedId(kind: keyof typeof malformedCodes, id: string): CallRejectedError {
  return reject(malformedCodes[kind], { because: `"${id}" is no ${kind}_id` });
}
