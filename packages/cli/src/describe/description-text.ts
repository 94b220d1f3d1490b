import type { ShownField } from '../api/describe-fields.ts';
import { colour } from '../framework/output.ts';
import type { Description } from './description.ts';

/** An API for people. */
export function descriptionText(api: Description): string {
  const scopes = api.scopes && (api.scopes.length === 0 ? 'none needed' : `any one of ${api.scopes.join(', ')}`);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Tokens', api.tokens && (api.tokens.length === 0 ? 'none needed' : api.tokens.join(', '))],
    ['Scopes', scopes],
    ['All of', api.all_scopes?.join(', ')],
    ['Rate', api.rate],
    ...(api.limits ?? []).map((limit, index) => [index === 0 ? 'Limits' : '', limit] as const),
    ['Risk', api.risk],
    ['Local platform', api.emulation === 'none' ? 'not emulated' : api.emulation],
    ['Page', api.doc],
  ];
  return [
    `${colour('bold', api.id)}  ${api.title}`,
    `${api.method} ${api.path}`,
    '',
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`${name.padEnd(16)}${value}`])),
    ...fieldLines('Path parameters', api.path_parameters),
    ...fieldLines('Query', api.query),
    ...fieldLines('Body', api.body),
    ...fieldLines('Answer', api.data),
    ...errorLines(api.errors),
    '',
    colour('bold', 'Example'),
    `  ${api.example}`,
  ].join('\n');
}

function fieldLines(title: string, fields: readonly ShownField[]): string[] {
  if (fields.length === 0) return [];
  const width = Math.min(44, Math.max(...fields.map(({ name }) => name.length)) + 2);
  const lines = fields.map(({ name, type, required, bounds }) => {
    const about = [type, required ? 'required' : '', bounds ?? ''].filter(Boolean).join('; ');
    return `  ${name.padEnd(width)}${about}`;
  });
  return ['', colour('bold', title), ...lines];
}

function errorLines(errors: Description['errors']): string[] {
  if (errors.length === 0) return [];
  const lines = errors.map(
    ({ code, status, msg }) => `  ${String(code).padEnd(10)}${String(status ?? '').padEnd(5)}${msg}`,
  );
  return ['', colour('bold', 'Errors'), ...lines];
}
