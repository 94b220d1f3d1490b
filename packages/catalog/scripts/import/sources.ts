/** The shapes of the extracted source files, as far as the importer reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProseLimit, ScopeRule } from '../../src/api-facts.ts';

/** A type in the compact notation: one letter a scalar, `#12` the twelfth shared type. */
export type CompactType = string | CompactFacts | readonly unknown[] | { readonly [field: string]: CompactType };

export interface CompactFacts {
  readonly $: string;
  readonly e?: readonly (string | number | boolean)[];
  readonly v?: readonly (string | number | boolean)[];
  readonly d?: unknown;
  readonly min?: number;
  readonly max?: number;
  readonly minL?: number;
  readonly maxL?: number;
  readonly re?: string;
  readonly fmt?: string;
  readonly id?: string;
}

/** One API of the file that was made from SDKs, the API Explorer and the lark-cli registry. */
export interface CompactApi {
  readonly id: string;
  readonly xid?: 1;
  readonly k?: string;
  readonly fl?: 1;
  readonly it?: 1;
  readonly alt?: readonly string[];
  readonly m: string;
  readonly p: string;
  readonly t?: string;
  readonly te?: string;
  readonly doc?: string;
  readonly tok?: string;
  readonly sc?: readonly string[];
  readonly sca?: readonly string[];
  readonly fs?: readonly string[];
  readonly fsm?: Readonly<Record<string, readonly string[]>>;
  readonly rl?: number;
  readonly rd?: readonly [number, number];
  readonly app?: string;
  readonly ch?: 1;
  readonly risk?: 'r' | 'w' | 'h';
  readonly pg?: 1;
  readonly up?: 1;
  readonly dn?: 1;
  readonly idt?: readonly (readonly [string, string, string, string?])[];
  readonly er?: Readonly<Record<string, readonly number[]>>;
  readonly pp?: CompactType;
  readonly q?: CompactType;
  readonly b?: CompactType;
  readonly r?: CompactType;
  readonly rx?: CompactType;
  readonly old?: 1;
  readonly upd?: string;
  readonly src: string;
}

export interface CompactEvent {
  readonly e: string;
  readonly s: 1 | 2;
  readonly cb?: 1;
  readonly t?: string;
  readonly doc?: string;
  readonly b?: CompactType;
  readonly sc?: readonly string[];
  readonly fs?: readonly string[];
  readonly fsm?: Readonly<Record<string, readonly string[]>>;
  readonly app?: string;
  readonly old?: 1;
  readonly upd?: string;
  readonly src: string;
}

/** A field as a documentation page describes it. */
export type PageField = string | PageFieldFacts;

export interface PageFieldFacts {
  readonly type: string;
  readonly struct?: string;
  readonly fields?: PageFields;
  readonly jsonString?: boolean;
  readonly enum?: readonly (string | number | boolean)[];
  readonly enumLoose?: boolean;
  readonly default?: unknown;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly length?: number;
  readonly itemMaxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxBytes?: number;
  readonly pattern?: string;
  readonly stated?: {
    readonly min?: number;
    readonly max?: number;
    readonly unit?: string;
    readonly default?: unknown;
  };
  readonly scopes?: readonly string[];
  readonly valueScopes?: Readonly<Record<string, readonly string[]>>;
}

/** `name!` required, `name` optional, `name?` not stated. */
export type PageFields = Readonly<Record<string, PageField>>;

/** One documentation page of an API. */
export interface PageApi {
  readonly method: string;
  readonly path: string;
  readonly host?: string;
  readonly urlQuery?: readonly string[];
  readonly variant?: number;
  readonly title?: string;
  readonly doc: string;
  readonly updated?: string;
  readonly historic?: boolean;
  readonly apps?: readonly ('custom' | 'isv')[];
  readonly tokens?: readonly ('tenant' | 'user' | 'app')[];
  readonly scopes?: readonly string[];
  readonly scopeRules?: readonly ScopeRule[];
  readonly fieldScopes?: readonly string[];
  readonly rate?: {
    readonly perMinute?: number;
    readonly perSecond?: number;
    readonly level?: number;
    readonly special?: true;
  };
  readonly limits?: readonly ProseLimit[];
  readonly contentType?: string;
  readonly multipart?: readonly string[];
  readonly params?: { readonly path?: PageFields; readonly query?: PageFields; readonly header?: PageFields };
  readonly body?: PageFields;
  readonly bodyAlternatives?: readonly PageFields[];
  readonly data?: PageFields;
  readonly dataType?: string;
  readonly root?: PageFields;
  readonly binary?: boolean;
  readonly errors?: readonly (readonly [number | null, number, string, 'zh'?])[];
  readonly subErrors?: Readonly<Record<string, readonly (readonly [number, string])[]>>;
}

export interface PageScope {
  readonly scope: string;
  readonly title?: string;
  readonly apps?: readonly ('custom' | 'isv')[];
  readonly type?: 'tenant' | 'user' | 'tenant+user';
  readonly historic?: boolean;
  readonly closedToNewApps?: boolean;
}

export interface PageErrorCode {
  readonly code: number;
  readonly generic?: readonly string[];
  readonly uses?: readonly {
    readonly http?: number;
    readonly msg: string;
    readonly zh?: boolean;
    readonly apis?: number;
    readonly domains?: readonly string[];
    readonly pages?: readonly string[];
  }[];
}

export interface Sources {
  readonly apis: readonly CompactApi[];
  readonly types: readonly CompactType[];
  readonly tiers: Readonly<Record<string, readonly [number, number] | null>>;
  readonly scopeTitles: Readonly<Record<string, string>>;
  readonly autoApprove: readonly string[];
  readonly events: readonly CompactEvent[];
  readonly pages: readonly PageApi[];
  readonly pageScopes: readonly PageScope[];
  readonly errorCodes: readonly PageErrorCode[];
  readonly subErrors: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Reads the five source files of a folder. */
export function readSources(folder: string): Sources {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { apis, types, tiers, scopes: scopeTitles, autoApprove } = read('feishu-apis.json');
  const { codes: errorCodes, subErrors } = read('feishu-errors.json');
  return {
    apis,
    types,
    tiers,
    scopeTitles,
    autoApprove,
    events: read('feishu-events.json').events,
    pages: read('feishu-docs-apis.json').apis,
    pageScopes: read('feishu-scopes.json').scopes,
    errorCodes,
    subErrors,
  };
}
