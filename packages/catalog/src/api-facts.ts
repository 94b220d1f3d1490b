/** What the catalog knows about one API. FORMAT.md, "API files", explains every key and where it may be absent. */
import type { FieldType, ObjectType } from './field-type.ts';

export type TokenKind = 'tenant' | 'user' | 'app';
export type AppType = 'custom' | 'isv';
export type Risk = 'read' | 'write' | 'high-risk-write';

/** `zh` or `en` may be missing. */
export interface Title {
  readonly zh?: string;
  readonly en?: string;
}

/** A tier with its numbers for one app in one tenant (0 = not limited in that unit), or a limit of its own. */
export type Rate =
  | { readonly tier: number; readonly perMinute: number; readonly perSecond: number; readonly special?: never }
  | { readonly special: true; readonly tier?: never; readonly perMinute?: never; readonly perSecond?: never };

/** A limit that the page states in prose. With `rate: true` it is a rate, otherwise a bound on `what`. */
export interface ProseLimit {
  readonly rate?: true;
  readonly per?: string;
  readonly perSecond?: number;
  readonly perMinute?: number;
  readonly perDay?: number;
  /** false: calls must not run at the same time. */
  readonly concurrent?: false;
  readonly when?: string;
  readonly what?: string;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly default?: unknown;
  readonly http?: number;
  readonly code?: number;
  readonly codes?: readonly number[];
  /** A delay between a write and the read that sees it. */
  readonly delay?: true;
  /** A recommendation, not a rule. */
  readonly advice?: true;
}

/** A condition beyond "any one scope": when it applies, each list of `allOf` must have one granted scope. */
export interface ScopeRule {
  readonly token?: 'tenant' | 'user';
  readonly chat?: 'p2p' | 'group';
  readonly target?: 'users' | 'departments';
  readonly allOf: readonly (readonly string[])[];
}

/** An id in the request that the gateway resolves before the API sees it. */
export interface IdConversion {
  readonly in: 'query' | 'path' | 'body';
  /** Dotted path, `[*]` for the elements of a list. */
  readonly field: string;
  readonly kind: string;
  /** Query parameter that says which kind of id the caller uses. */
  readonly typeParameter?: string;
}

/** HTTP status (null = unknown), code, message ("" = unknown), and "zh" where the page gives Chinese text only. */
export type ErrorRow = readonly [http: number | null, code: number, msg: string, language?: 'zh'];

/** Identity and request side of an API, error codes included: what the gateway needs. */
export interface ApiFacts {
  readonly key?: string;
  readonly method: string;
  readonly path: string;
  readonly host?: string;
  readonly title?: Title;
  readonly doc?: string;
  readonly updated?: string;
  readonly tokens?: readonly TokenKind[];
  readonly scopes?: readonly string[];
  readonly allScopes?: readonly string[];
  readonly scopeRules?: readonly ScopeRule[];
  readonly fieldScopes?: readonly string[];
  readonly fieldScopeMap?: Readonly<Record<string, readonly string[]>>;
  readonly valueScopes?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly rate?: Rate;
  readonly limits?: readonly ProseLimit[];
  readonly apps?: readonly AppType[];
  readonly aliases?: readonly string[];
  readonly inSdk?: boolean;
  readonly iterator?: boolean;
  readonly paged?: boolean;
  readonly multipart?: boolean;
  readonly binary?: boolean;
  readonly contentType?: string;
  readonly charged?: boolean;
  readonly risk?: Risk;
  readonly ids?: readonly IdConversion[];
  readonly headers?: ObjectType;
  readonly pathParameters?: ObjectType;
  readonly query?: ObjectType;
  readonly body?: FieldType;
  readonly bodyAlternatives?: readonly ObjectType[];
  readonly errors?: readonly ErrorRow[];
  readonly subErrors?: Readonly<Record<string, readonly (readonly [code: number, msg: string])[]>>;
  readonly legacy?: boolean;
  readonly historic?: boolean;
  readonly sources?: readonly string[];
}

/** The answer side of an API: the type of `data`, and the fields that stand beside `code` and `msg` instead. */
export interface ApiAnswer {
  readonly data?: FieldType;
  readonly beside?: ObjectType;
}

/** A whole record of an API file. */
export type ApiRecord = ApiFacts & ApiAnswer;

export interface EventRecord {
  /** Envelope: 2 = `{ schema, header, event }`, 1 = the older one with `uuid`, `token`, `type`, `event`. */
  readonly schema: 1 | 2;
  /** Answered by the app within three seconds. */
  readonly callback?: boolean;
  readonly title?: Title;
  readonly doc?: string;
  readonly updated?: string;
  readonly scopes?: readonly string[];
  readonly fieldScopes?: readonly string[];
  readonly fieldScopeMap?: Readonly<Record<string, readonly string[]>>;
  readonly apps?: readonly AppType[];
  readonly payload?: FieldType;
  readonly legacy?: boolean;
  readonly sources?: readonly string[];
}

export interface ScopeRecord {
  /** Chinese name; "" = unknown. */
  readonly title: string;
  /** Token kinds of the APIs that list it: inferred, Feishu's pages do not state it. Absent = unknown. */
  readonly tokensInferred?: readonly ('tenant' | 'user')[];
  readonly apps?: readonly AppType[];
  /** lark-cli recommends it; probably granted without review (inferred). */
  readonly autoApprove?: boolean;
  readonly closedToNewApps?: boolean;
  readonly historic?: boolean;
  /** APIs of this catalog that it opens, whose fields it unlocks, and events that can be subscribed with it. */
  readonly apiCount?: number;
  readonly fieldApiCount?: number;
  readonly eventCount?: number;
}

/** One way in which an error code is used: status and message, by how many APIs or on which pages. */
export interface ErrorUse {
  readonly http?: number;
  readonly msg: string;
  readonly zh?: boolean;
  readonly apis?: number;
  readonly domains?: readonly string[];
  readonly pages?: readonly string[];
}

export interface ErrorRecord {
  /** Messages of the table of generic error codes. */
  readonly generic?: readonly string[];
  readonly uses?: readonly ErrorUse[];
}
