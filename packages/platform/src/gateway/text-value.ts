import type { PreparedType } from './prepare-request.ts';

/** What `valueOfText` gives for a text that does not stand for a value of the declared type. */
export const unreadableText = Symbol('unreadable text');

const integer = /^[+-]?\d+$/;
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
// The spellings that Go's servers read, `True` among them: it is what a Python program writes (inferred).
const booleans = new Map([
  ...['true', 'True', 'TRUE', 't', 'T', '1'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE', 'f', 'F', '0'].map((text) => [text, false] as const),
]);

/** The value that a text of a query, a path or a form stands for, by its declared type; `unreadableText` for none. */
export function valueOfText(type: PreparedType, text: string): unknown {
  switch (type.kind) {
    case 'integer':
      return integer.test(text) ? Number(text) : unreadableText;
    case 'number':
      return decimal.test(text) ? Number(text) : unreadableText;
    case 'boolean':
      return booleans.get(text) ?? unreadableText;
    case 'object':
    case 'array':
      return valueOfJson(text, type.kind);
    case 'union':
      return valueOfUnion(type, text);
    default:
      return text;
  }
}

function valueOfJson(text: string, kind: 'object' | 'array'): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const isKind = kind === 'array' ? Array.isArray(value) : typeof value === 'object' && !Array.isArray(value);
    return isKind && value !== null ? value : unreadableText;
  } catch {
    return unreadableText;
  }
}

function valueOfUnion(type: PreparedType, text: string): unknown {
  for (const alternative of type.alternatives) {
    const value = valueOfText(alternative, text);
    if (value !== unreadableText) return value;
  }
  return unreadableText;
}
