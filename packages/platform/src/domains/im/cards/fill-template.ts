import type { CardTemplateRow } from '../../../store/tables/im.ts';
import { type CardObject, isObject } from './card-json.ts';
import { CardFaultError, cardFaults } from './card-refusal.ts';

/** Types of the variables of a card template. Source: `/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/configure-card-variables`. */
export type TemplateVariableType = 'text' | 'number' | 'boolean' | 'image' | 'person' | 'object' | 'array' | 'date';

const holds: Readonly<Record<TemplateVariableType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  image: (value) => typeof value === 'string' || isObject(value),
  person: (value) => typeof value === 'string' || Array.isArray(value) || isObject(value),
  object: isObject,
  array: Array.isArray,
  date: (value) => typeof value === 'string',
};

/** The card of a template with the variables in their places: `${name}` alone, or within a text. */
export function fillTemplate(template: CardTemplateRow, variables: unknown): CardObject {
  const declared = JSON.parse(template.variables) as Record<string, TemplateVariableType>;
  const given = isObject(variables) ? variables : {};
  for (const [name, type] of Object.entries(declared)) checkVariable(name, type, given[name]);
  return fill(JSON.parse(template.card), (name) => given[name]) as CardObject;
}

function checkVariable(name: string, type: TemplateVariableType, value: unknown): void {
  if (value === undefined || value === null) return;
  if (!holds[type](value)) {
    const actual = Array.isArray(value) ? 'array' : typeof value;
    throw new CardFaultError(cardFaults.variableType, `${name}, specifiedType: ${type}, actualType: ${actual}`);
  }
  if (type === 'date' && Number.isNaN(Date.parse(value as string))) {
    throw new CardFaultError(cardFaults.variableFormat, `${name}, specifiedFormat: date, actualFormat: ${value}`);
  }
}

function fill(value: unknown, valueOf: (name: string) => unknown): unknown {
  if (typeof value === 'string') return fillText(value, valueOf);
  if (Array.isArray(value)) return value.map((entry) => fill(entry, valueOf));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, fill(field, valueOf)]));
}

/** A text that is nothing but a variable becomes its value, of whatever type. */
function fillText(text: string, valueOf: (name: string) => unknown): unknown {
  const whole = /^\$\{(\w+)\}$/.exec(text)?.[1];
  if (whole !== undefined) return valueOf(whole) ?? '';
  return text.replace(/\$\{(\w+)\}/g, (_, name: string) => String(valueOf(name) ?? ''));
}
