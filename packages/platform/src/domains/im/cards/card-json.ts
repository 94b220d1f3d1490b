import { CardFaultError, cardFaults } from './card-refusal.ts';

/** An object in a card. */
export type CardObject = Record<string, unknown>;

/** A card as it is written, of either version. */
export interface Card {
  readonly json: CardObject;
  readonly version: 1 | 2;
}

/** Keys that a card and its `config` may have in version 2.0, where others are refused. */
const keysOfV2 = new Set(['schema', 'config', 'card_link', 'header', 'body']);
const configKeysOfV2 = new Set([
  'streaming_mode',
  'streaming_config',
  'summary',
  'locales',
  'enable_forward',
  'update_multi',
  'width_mode',
  'use_custom_translation',
  'enable_forward_interaction',
  'style',
]);

/**
 * Reads the frame of a card. In version 1.0 unknown keys are ignored, in 2.0 they are refused.
 * Source: `/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure`, `…/card-json-v2-structure`,
 * `…/card-json-v2-breaking-changes-release-notes`. That 200621 is the code for it was seen live for `wide_screen_mode` in a card
 * of 2.0, and for a card wrapped in `{"card": …}`.
 */
export function readCardFrame(json: CardObject): Card {
  const { schema } = json;
  if (schema !== undefined && schema !== '1.0' && schema !== '2.0') throw malformed(`schema: ${text(schema)}`);
  const version = schema === '2.0' ? 2 : 1;
  for (const name of ['config', 'header', 'card_link', 'body']) {
    if (json[name] !== undefined && !isObject(json[name])) throw malformed(`${name}: ${text(json[name])}`);
  }
  if (version === 2) checkKeysOfV2(json);
  else if ('card' in json && !('elements' in json)) throw malformed('unknown property, property: card');
  for (const list of elementListsOf({ json, version }))
    if (!Array.isArray(list)) throw malformed(`elements: ${text(list)}`);
  return { json, version };
}

function checkKeysOfV2(json: CardObject): void {
  for (const name of Object.keys(json)) {
    if (!keysOfV2.has(name)) throw malformed(`unknown property, property: ${name}`);
  }
  for (const name of Object.keys((json['config'] as CardObject | undefined) ?? {})) {
    if (!configKeysOfV2.has(name)) throw malformed(`unknown property, property: ${name}, path: ROOT -> config`);
  }
}

/** The lists of elements on the first level: one, or in version 1.0 one a language. */
export function elementListsOf({ json, version }: Card): unknown[] {
  if (version === 2) {
    const elements = (json['body'] as CardObject | undefined)?.['elements'];
    return elements === undefined ? [] : [elements];
  }
  const translated = json['i18n_elements'];
  if (isObject(translated)) return Object.values(translated);
  return json['elements'] === undefined ? [] : [json['elements']];
}

/** Whether everybody who sees the card sees its updates: by default in version 2.0, on demand in 1.0. */
export function isShared({ json, version }: Card): boolean {
  const shared = (json['config'] as CardObject | undefined)?.['update_multi'];
  return version === 2 ? shared !== false : shared === true;
}

export function malformed(value: string, path?: string): CardFaultError {
  return new CardFaultError(cardFaults.malformed, value, path);
}

export function isObject(value: unknown): value is CardObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
