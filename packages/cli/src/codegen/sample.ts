import { type ApiEntry, factsOf, type TokenKind } from '@larkspur/catalog';
import type { Group } from '../api/fields.ts';
import type { NamedFile } from '../api/flags-of-input.ts';

/** A call that a program is to make. */
export interface Sample {
  readonly api: ApiEntry;
  readonly path: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
  /** Undefined: no body. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /** Whose token the call carries; undefined: none is needed. */
  readonly token: TokenKind | undefined;
  readonly host: string | undefined;
  readonly multipart: boolean;
  readonly binary: boolean;
  /** The official Node SDK has a method of this id. */
  readonly inNodeSdk: boolean;
}

/** The sample of an API with an input; `as` says whose token it carries where the API takes several. */
export function sampleOf(
  api: ApiEntry,
  input: Partial<Record<Group, unknown>>,
  as: 'app' | 'user' | undefined,
): Sample {
  const { tokens = ['tenant'], multipart = false, binary = false, inSdk = false, host } = factsOf(api);
  const data = input.data as Sample['data'];
  const hasBody = api.method !== 'GET' && (data !== undefined || multipart);
  return {
    api,
    path: (input.path ?? {}) as Sample['path'],
    params: (input.params ?? {}) as Sample['params'],
    data: hasBody ? (data ?? {}) : undefined,
    token: tokenOf(tokens, as),
    host,
    multipart,
    binary,
    inNodeSdk: inSdk,
  };
}

function tokenOf(tokens: readonly TokenKind[], as: 'app' | 'user' | undefined): TokenKind | undefined {
  if (tokens.length === 0) return undefined;
  if (as === 'user') return 'user';
  const ofApp = tokens.find((one) => one === 'tenant') ?? tokens.find((one) => one === 'app');
  return ofApp ?? (as === 'app' ? 'tenant' : 'user');
}

/** The path with its values in their places. */
export function filledPath({ api, path }: Sample): string {
  return api.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(path[name] ?? '')));
}

/** The query as pairs, a list as several. */
export function queryPairs({ params }: Sample): readonly (readonly [string, string])[] {
  return Object.entries(params).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, typeof one === 'object' ? JSON.stringify(one) : String(one)] as const),
  );
}

export function queryText(sample: Sample): string {
  const pairs = queryPairs(sample).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** The fields of a form: each a file, or a text. */
export function formFields({ data }: Sample): readonly (readonly [string, NamedFile | string])[] {
  return Object.entries(data ?? {}).map(([name, value]) => {
    if (isNamedFile(value)) return [name, value];
    return [name, typeof value === 'object' ? JSON.stringify(value) : String(value)];
  });
}

export function isNamedFile(value: unknown): value is NamedFile {
  return typeof value === 'object' && value !== null && typeof (value as NamedFile).file === 'string';
}

/** Where a downloaded file goes. */
export const downloadName = 'download.bin';
