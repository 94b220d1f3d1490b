/** The facts of a field that its TypeScript type cannot say, in a few words. */
import {
  type ArrayBounds,
  type FieldType,
  isArrayType,
  isReference,
  isScalarFacts,
  type ScalarFacts,
} from '../../src/field-type.ts';

/** `1–50 characters; default "a"`, or '' where there is nothing to say. */
export function fieldComment(type: FieldType): string {
  const facts = isArrayType(type) ? arrayFacts(type[1], type[0]) : isScalarFacts(type) ? scalarFacts(type) : [];
  return facts.join('; ').replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ');
}

function arrayFacts(bounds: ArrayBounds | undefined, element: FieldType): string[] {
  const each = isScalarFacts(element) ? scalarFacts(element) : [];
  return [
    ...range(bounds?.minItems, bounds?.maxItems, ' items'),
    ...(each.length > 0 ? [`each ${each.join(', ')}`] : []),
  ];
}

function scalarFacts(type: ScalarFacts): string[] {
  return [
    ...(type.format === 'int64' ? ['int64'] : []),
    ...range(type.min, type.max, ''),
    ...range(type.minLength || undefined, type.maxLength, ' characters'),
    ...range(undefined, type.maxBytes, ' bytes'),
    ...patternText(type.pattern),
    ...(type.jsonString === undefined ? [] : [`JSON${jsonName(type.jsonString)} in a string`]),
    ...(type.default === undefined ? [] : [`default ${JSON.stringify(type.default)}`]),
  ];
}

/** A long pattern tells a reader nothing. */
function patternText(pattern: string | undefined): string[] {
  return pattern === undefined ? [] : [pattern.length <= 60 ? `pattern ${pattern}` : 'has a pattern'];
}

function range(min: number | undefined, max: number | undefined, unit: string): string[] {
  if (min === undefined && max === undefined) return [];
  if (min === undefined) return [`≤ ${max}${unit}`];
  if (max === undefined) return [`≥ ${min}${unit}`];
  return [min === max ? `${min}${unit}` : `${min}–${max}${unit}`];
}

function jsonName(type: FieldType): string {
  return isReference(type) ? ` of ${type.slice(1)}` : '';
}
