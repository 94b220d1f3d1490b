import { allApis, type FieldType, factsOf } from '@larkspur/catalog';
import { Ajv } from 'ajv';
import fc, { type GeneratorValue } from 'fast-check';
import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../test-support/json-schema.ts';
import { breaksRules, listViolations } from './check-field-rules.ts';
import { findTypeFault } from './check-types.ts';
import { type PreparedType, preparedRequest } from './prepare-request.ts';

const seed = 20261125;
const inputsPerApi = 40;
const apis = allApis()
  .map((api) => ({ id: api.id, facts: factsOf(api) }))
  .filter(({ facts }) => facts.body !== undefined)
  // Every third, and those whose bodies have unions.
  .filter(({ id }, index) => index % 3 === 0 || id.startsWith('bitable.v1.appTableRecord.'));

/** Percent of a value's nodes that are something else, and that pass one of their bounds by one. */
interface Flaws {
  readonly wrong: number;
  readonly bent: number;
}

const flaws: readonly Flaws[] = [
  { wrong: 0, bent: 0 },
  { wrong: 0, bent: 6 },
  { wrong: 3, bent: 0 },
  { wrong: 5, bent: 15 },
];

test('the gateway accepts exactly the bodies that ajv accepts under the derived JSON Schema', () => {
  expect(apis.length).toBeGreaterThanOrEqual(300);
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  let accepted = 0;
  let refused = 0;
  for (const { id, facts } of apis) {
    const type = preparedRequest(facts).body as PreparedType;
    const validate = ajv.compile(jsonSchemaOf(facts.body as FieldType));
    const agrees = fc.property(fc.gen(), fc.constantFrom(...flaws), (draw, flaw) => {
      const body = someValue(type, draw, flaw);
      const fits = findTypeFault(type, body) === undefined;
      const pleases = fits && !breaksRules(type, body);
      if (fits) expect(listViolations(type, body).length > 0).toBe(!pleases);
      if (pleases) accepted++;
      else refused++;
      if (validate(body) !== pleases) {
        throw new Error(`${id}: ajv says ${!pleases} to ${JSON.stringify(body)}: ${ajv.errorsText(validate.errors)}`);
      }
    });
    fc.assert(agrees, { seed, numRuns: inputsPerApi });
  }
  // Both answers must be frequent, or the test says little.
  expect(Math.min(accepted, refused) / (accepted + refused)).toBeGreaterThan(0.2);
}, 20_000);

function someValue(type: PreparedType, draw: GeneratorValue, flaws: Flaws): unknown {
  if (draw(fc.nat, 99) < flaws.wrong) return draw(anything);
  const bend = draw(fc.nat, 99) < flaws.bent ? 1 : 0;
  switch (type.kind) {
    case 'string':
      return textOf(type, draw, bend);
    case 'integer':
    case 'number':
      return numberOf(type, draw, bend);
    case 'boolean':
      return draw(fc.boolean);
    case 'array':
      return listOf(type, draw, flaws, bend);
    case 'union':
      return someValue(type.alternatives[draw(fc.nat, type.alternatives.length - 1)] as PreparedType, draw, flaws);
    case 'object':
      return objectOf(type, draw, flaws, bend);
    default:
      return draw(anything) ?? 'something';
  }
}

const oddities = [null, true, 0, -1, 1.5, 2 ** 53, 1e300, '', 'x', '7', [], [null], ['x'], {}, { text: 'x' }];

function anything(): fc.Arbitrary<unknown> {
  return fc.constantFrom(...oddities);
}

function textOf(type: PreparedType, draw: GeneratorValue, bend: number): string {
  if (type.options !== undefined && bend === 0) return pick([...type.options] as string[], draw);
  if (type.int64) return bend === 0 ? String(draw(fc.integer)) : '7 days';
  if (type.pattern !== undefined && bend === 0) return draw(fc.stringMatching, type.pattern);
  const character = pick(['x', '会', '😀', '\ud83d', '0'], draw);
  const longest = Math.min(type.maxLength, Math.max(type.minLength, 100));
  const lengths = [longest + bend, Math.max(type.minLength - bend, 0), between(type.minLength, longest, draw)];
  return character.repeat(pick(lengths, draw));
}

function numberOf(type: PreparedType, draw: GeneratorValue, bend: number): number {
  if (type.options !== undefined && bend === 0) return pick([...type.options] as number[], draw);
  const min = Number.isFinite(type.min) ? type.min : -1000;
  const max = Number.isFinite(type.max) ? type.max : 1000;
  const middle = min / 2 + max / 2;
  return pick([min - bend, max + bend, type.kind === 'number' ? middle : Math.trunc(middle)], draw);
}

function listOf(type: PreparedType, draw: GeneratorValue, flaws: Flaws, bend: number): unknown[] {
  const element = () => someValue(type.items as PreparedType, draw, flaws);
  const isFull = type.maxLength <= 500 && draw(fc.nat, bend === 1 ? 1 : 9) === 0;
  if (isFull) return Array(type.maxLength + bend).fill(element());
  const length = between(type.minLength - bend, Math.min(type.maxLength, type.minLength + 3), draw);
  return Array.from({ length }, element);
}

function objectOf(type: PreparedType, draw: GeneratorValue, flaws: Flaws, bend: number): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const field of type.fields) {
    const isLeftOut = field.required ? bend === 1 && draw(fc.nat, 9) === 0 : draw(fc.boolean);
    if (!isLeftOut) object[field.name] = someValue(field.type, draw, flaws);
    else if (draw(fc.boolean)) object[field.name] = null;
  }
  if (type.others !== undefined) {
    Object.assign(object, { Owner: someValue(type.others, draw, flaws), Emptied: null });
  } else if (draw(fc.nat, 4) === 0) object.no_such_field = draw(anything);
  return object;
}

function between(min: number, max: number, draw: GeneratorValue): number {
  const shortest = Math.max(min, 0);
  return shortest + draw(fc.nat, Math.max(max - shortest, 0));
}

function pick<T>(choices: readonly T[], draw: GeneratorValue): T {
  return choices[draw(fc.nat, choices.length - 1)] as T;
}
