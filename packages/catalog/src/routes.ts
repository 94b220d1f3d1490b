/**
 * Which API a request is for. The APIs lie in groups by the first two segments of their path; a group's tree is built when
 * the first request for it comes, so that starting costs the parsing of one file.
 */
import { readGenerated } from './generated-files.ts';

/** The identity of an API: `id` = `project.version.resource.name`, where `resource` may have dots. */
export interface ApiEntry {
  readonly id: string;
  readonly method: string;
  /** Template with `:name` parameters. */
  readonly path: string;
  readonly project: string;
  readonly version: string;
  readonly resource: string;
  readonly name: string;
  /** Other ids of the same call, such as `im.message.create`. */
  readonly aliases: readonly string[];
}

export interface RouteMatch {
  readonly api: ApiEntry;
  /** Percent-decoded; a value that is not valid percent-encoding is left as it is. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** `id METHOD path alias…` */
type RouteRow = string;

interface RouteNode {
  readonly literals: Map<string, RouteNode>;
  parameter: RouteNode | undefined;
  readonly apis: Map<string, Route>;
}

interface Route {
  readonly api: ApiEntry;
  readonly parameterNames: readonly string[];
}

interface Group {
  readonly apis: readonly ApiEntry[];
  root?: RouteNode;
}

let rowsByGroup: Readonly<Record<string, readonly RouteRow[]>> | undefined;
const groups = new Map<string, Group | undefined>();
const noParameters: Readonly<Record<string, string>> = Object.freeze({});

/**
 * Finds the API of a request. `path` comes without query; one slash at its end is ignored. Where a literal segment and a
 * parameter both fit, the literal one wins. An empty segment matches nothing.
 */
export function matchRoute(method: string, path: string): RouteMatch | undefined {
  const end = path.length > 1 && path.endsWith('/') ? path.length - 1 : path.length;
  const groupEnd = endOfGroup(path, end);
  const group = groupOf(path.slice(0, groupEnd));
  if (!group) return undefined;
  group.root ??= buildTree(group.apis);
  const values: string[] = [];
  const route = walk(group.root, method, path, groupEnd, end, values);
  if (!route) return undefined;
  return { api: route.api, pathParameters: namedValues(route.parameterNames, values) };
}

/** The group of a path template, which is also its key in the route index. */
export function groupKey(path: string): string {
  return path.slice(0, endOfGroup(path, path.length));
}

/** The APIs of every group, in the order of the index: by group, then by id. */
export function everyApi(): ApiEntry[] {
  rowsByGroup ??= readRows();
  return Object.keys(rowsByGroup).flatMap((key) => groupOf(key)?.apis ?? []);
}

/** The APIs whose paths begin with `/open-apis/<project>`; most projects have all of theirs there. */
export function apisUnderProjectPath(project: string): readonly ApiEntry[] {
  return groupOf(`/open-apis/${project}`)?.apis ?? [];
}

/** `/open-apis/im/v1/messages` → the index behind `/open-apis/im` */
function endOfGroup(path: string, end: number): number {
  const second = path.indexOf('/', 1);
  if (second === -1) return end;
  const third = path.indexOf('/', second + 1);
  return third === -1 || third > end ? end : third;
}

function groupOf(key: string): Group | undefined {
  const known = groups.get(key);
  if (known) return known;
  rowsByGroup ??= readRows();
  if (!Object.hasOwn(rowsByGroup, key)) return undefined;
  const group: Group = { apis: (rowsByGroup[key] as readonly RouteRow[]).map(entryOf) };
  groups.set(key, group);
  return group;
}

function readRows(): Readonly<Record<string, readonly RouteRow[]>> {
  return readGenerated<{ groups: Record<string, readonly RouteRow[]> }>('routes.json').groups;
}

function entryOf(row: RouteRow): ApiEntry {
  const [id, method, path, ...aliases] = row.split(' ') as [string, string, string, ...string[]];
  const [project, version, ...rest] = id.split('.') as [string, string, ...string[]];
  const name = rest.pop() as string;
  return { id, method, path, project, version, resource: rest.join('.'), name, aliases };
}

function buildTree(apis: readonly ApiEntry[]): RouteNode {
  const root = newNode();
  for (const api of apis) {
    let node = root;
    const parameterNames: string[] = [];
    for (const segment of api.path.slice(endOfGroup(api.path, api.path.length) + 1).split('/')) {
      if (segment === '') continue;
      if (segment.startsWith(':')) {
        parameterNames.push(segment.slice(1));
        node.parameter ??= newNode();
        node = node.parameter;
      } else {
        const next = node.literals.get(segment) ?? newNode();
        node.literals.set(segment, next);
        node = next;
      }
    }
    node.apis.set(api.method, { api, parameterNames });
  }
  return root;
}

function newNode(): RouteNode {
  return { literals: new Map(), parameter: undefined, apis: new Map() };
}

/** `at` is the index of the slash before the next segment, or `end`. Values of parameters are pushed on the way. */
function walk(
  node: RouteNode,
  method: string,
  path: string,
  at: number,
  end: number,
  values: string[],
): Route | undefined {
  if (at >= end) return node.apis.get(method);
  const slash = path.indexOf('/', at + 1);
  const segmentEnd = slash === -1 || slash > end ? end : slash;
  const segment = path.slice(at + 1, segmentEnd);
  const literal = node.literals.get(segment);
  if (literal) {
    const route = walk(literal, method, path, segmentEnd, end, values);
    if (route) return route;
  }
  if (!node.parameter || segment === '') return undefined;
  values.push(segment);
  const route = walk(node.parameter, method, path, segmentEnd, end, values);
  if (!route) values.pop();
  return route;
}

function namedValues(names: readonly string[], values: readonly string[]): Readonly<Record<string, string>> {
  if (names.length === 0) return noParameters;
  const named: Record<string, string> = {};
  for (const [index, name] of names.entries()) named[name] = decode(values[index] as string);
  return named;
}

function decode(value: string): string {
  if (!value.includes('%')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
