import {
  type ApiEntry,
  type FieldType,
  factsOf,
  isArrayType,
  isObjectType,
  isScalarFacts,
  isUnionType,
  readFieldKey,
  type ScalarFacts,
  scalarOf,
} from '@larkspur/catalog';
import { type Group, plainType, requestFields } from './fields.ts';
import type { NamedFile } from './flags-of-input.ts';
import { writtenExamples } from './written-examples.ts';

export type ExampleInput = Partial<Record<Group, Readonly<Record<string, unknown>>>>;

/** An input of an API that shows its form: what it requires, with values that the catalog documents where it does. */
export function exampleInput(api: ApiEntry): ExampleInput {
  const written = writtenExamples[api.id];
  if (written) return written;
  const input: Partial<Record<Group, Record<string, unknown>>> = {};
  for (const { group, name, type, required } of requestFields(factsOf(api))) {
    if (!required) continue;
    input[group] ??= {};
    input[group][name] = exampleOf(type, name);
  }
  return input;
}

function exampleOf(written: FieldType, name: string): unknown {
  const type = plainType(written);
  if (isUnionType(type)) return exampleOf(type[1] as FieldType, name);
  if (isArrayType(type)) {
    const least = Math.max(1, type[1]?.minItems ?? 1);
    return Array.from({ length: least }, () => exampleOf(type[0], name.replace(/(_list|s)$/, '')));
  }
  if (isObjectType(type)) {
    const required = Object.keys(type).filter((key) => readFieldKey(key).required && key !== '*');
    return Object.fromEntries(
      required.map((key) => [readFieldKey(key).name, exampleOf(type[key] as FieldType, readFieldKey(key).name)]),
    );
  }
  return scalarExample(isScalarFacts(type) ? type : { $: scalarOf(type) ?? 'any' }, name);
}

function scalarExample(type: ScalarFacts, name: string): unknown {
  const documented = type.enum?.[0] ?? type.values?.[0] ?? type.default;
  if (documented !== undefined && typeof documented !== 'object') return documented;
  switch (type.$) {
    case 'integer':
    case 'number':
      return Math.max(type.min ?? 1, 1);
    case 'boolean':
      return true;
    case 'file':
      return { file: `${name}.bin` } satisfies NamedFile;
    default:
      return textExample(type, name);
  }
}

/** Ids as the examples of Feishu's pages show them, by the kind of id; else the name of the field. */
const ids: Readonly<Record<string, string>> = {
  x_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
  open_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
  open_chat_id: 'oc_a0553eda9014c201e6969b478895c230',
  open_message_id: 'om_dc13264520392913993dd051dba21dcf',
  x_department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
  open_department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
};

function textExample({ id, format, maxLength = 1000 }: ScalarFacts, name: string): string {
  if (format === 'int64') return '1';
  return ((id && ids[id]) || name).slice(0, maxLength);
}
