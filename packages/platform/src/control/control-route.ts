import type { ObjectType } from '@larkspur/catalog';
import type { Answer } from '../gateway/answer.ts';
import type { IncomingCall } from '../gateway/incoming-call.ts';
import type { PlatformContext } from '../platform-context.ts';
import type { ValueOf } from './value-of.ts';

export type ControlMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What the function of a route works with; the types follow from the route's description. */
export interface ControlContext<Path extends string, Query, Body> {
  readonly platform: PlatformContext;
  readonly path: Readonly<Record<PathNames<Path>, string>>;
  readonly query: ValueOf<Query>;
  readonly body: ValueOf<Body>;
  readonly call: IncomingCall;
}

type PathNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** One operation of the control API: its description, which the OpenAPI document shows, and what it does. */
export interface ControlRoute {
  /** `apps.create` */
  readonly id: string;
  readonly method: ControlMethod;
  /** With `:name` parameters, all of them texts. */
  readonly path: string;
  readonly summary: string;
  readonly query: ObjectType;
  readonly body: ObjectType | undefined;
  /** The JSON of the answer; undefined where `run` gives an answer of another kind. */
  readonly answer: ObjectType | undefined;
  /** HTTP status of a success. */
  readonly status: 200 | 201;
  /** Answered without the admin token, too. */
  readonly open: boolean;
  readonly run: (context: ControlContext<string, never, never>) => Promise<unknown>;
}

/** Describes an operation. Its path parameters, query, body and answer are typed by their descriptions. */
export function controlRoute<
  const Path extends string,
  const Query extends ObjectType = Record<never, never>,
  const Body extends ObjectType = Record<never, never>,
  const Result extends ObjectType = Record<never, never>,
>(route: {
  id: string;
  method: ControlMethod;
  path: Path;
  summary: string;
  query?: Query;
  body?: Body;
  answer: Result;
  status?: 200 | 201;
  open?: boolean;
  run: (context: ControlContext<Path, Query, Body>) => Promise<ValueOf<Result>>;
}): ControlRoute {
  const { query = {}, body, status = 200, open = false, run } = route;
  return { ...route, query, body, status, open, run: run as unknown as ControlRoute['run'] };
}

/** Describes an operation that gives an answer of its own: a stream, a document. */
export function rawControlRoute<
  const Path extends string,
  const Query extends ObjectType = Record<never, never>,
>(route: {
  id: string;
  method: ControlMethod;
  path: Path;
  summary: string;
  query?: Query;
  open?: boolean;
  run: (context: ControlContext<Path, Query, Record<never, never>>) => Promise<Answer>;
}): ControlRoute {
  const { query = {}, open = false, run } = route;
  return {
    ...route,
    query,
    body: undefined,
    answer: undefined,
    status: 200,
    open,
    run: run as unknown as ControlRoute['run'],
  };
}
