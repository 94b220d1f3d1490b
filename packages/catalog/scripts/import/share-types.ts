/**
 * Finds the types that occur more than once and gives them names. Equal types become one node of a graph; a node with
 * several users that is long enough to be worth a name is taken out, and its users refer to it.
 */
import {
  type FieldType,
  isArrayType,
  isScalarFacts,
  isUnionType,
  type ObjectType,
  readFieldKey,
} from '../../src/field-type.ts';
import { chooseNames, type NamedUse, pascalCase, singular } from './name-types.ts';

/** Where a written-out type stands: whose project and resource it is, and whether it belongs to a request. */
export interface TypePlace {
  readonly project: string;
  readonly resource: string;
  readonly request: boolean;
}

export interface TypePool {
  /** Remembers the page's own name of an object type. */
  nameType(type: ObjectType, struct: string): void;
  /** Registers the type of a `query`, `body`, `data`, `payload`, …; it is itself never taken out. */
  add(root: FieldType, place: TypePlace): void;
  /** After the last `add`: the named types by `project.Name`, and the function that puts references into a root. */
  share(): { readonly types: ReadonlyMap<string, FieldType>; readonly shorten: (root: FieldType) => FieldType };
}

interface Node {
  readonly type: FieldType;
  readonly key: string;
  readonly order: number;
  readonly projects: Set<string>;
  readonly uses: NamedUse[];
  readonly structs: string[];
  inAnswer: boolean;
}

/** Shorter types are clearer written out where they are used. */
const shortestObject = 40;
const shortestScalar = 60;

export function createTypePool(): TypePool {
  const nodes = new Map<string, Node>();
  const structs = new WeakMap<object, string>();

  /**
   * Finds or creates the node of a type, and counts the use. A use inside an object counts once, however often equal objects
   * stand somewhere; lists and unions are never taken out themselves, so each of them counts.
   */
  function visit(type: FieldType, use: NamedUse, place: TypePlace, counts: boolean): void {
    const key = JSON.stringify(type);
    const known = nodes.get(key);
    const node = known ?? createNode(type, key, nodes.size);
    nodes.set(key, node);
    if (counts) node.uses.push(use);
    node.projects.add(place.project);
    if (!place.request) node.inAnswer = true;
    const struct = typeof type === 'object' ? structs.get(type) : undefined;
    if (struct) node.structs.push(pascalCase(struct));
    const childrenCount = !known || (counts && Array.isArray(type));
    for (const { child, use: childUse } of childrenOf(type, use)) visit(child, childUse, place, childrenCount);
  }

  function shareTypes() {
    const shared = [...nodes.values()].filter(isWorthAName);
    const names = chooseNames(
      shared.map(({ key, order, projects, uses, structs: own, inAnswer }) => ({
        key,
        order,
        project: projects.size === 1 ? ([...projects][0] as string) : 'shared',
        uses,
        structs: own,
        requestOnly: !inAnswer,
      })),
    );
    const shorten = (type: FieldType, top: boolean): FieldType => {
      const name = top ? undefined : names.get(JSON.stringify(type));
      return name ? `#${name as `${string}.${string}`}` : mapChildren(type, (child) => shorten(child, false));
    };
    const types = new Map(
      shared
        .map((node) => [names.get(node.key) as string, shorten(node.type, true)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    return { types, shorten: (root: FieldType) => shorten(root, true) };
  }

  return {
    nameType: (type, struct) => void structs.set(type, struct),
    add(root, place) {
      const rootUse: NamedUse = { field: '', parent: pascalCase(singular(place.resource)), resource: place.resource };
      for (const { child, use } of childrenOf(root, rootUse)) visit(child, use, place, true);
    },
    share: shareTypes,
  };
}

function createNode(type: FieldType, key: string, order: number): Node {
  return { type, key, order, projects: new Set(), uses: [], structs: [], inAnswer: false };
}

function isWorthAName({ type, uses, key }: Node): boolean {
  if (uses.length < 2 || typeof type === 'string' || Array.isArray(type)) return false;
  if (isScalarFacts(type)) return key.length >= shortestScalar && Boolean(type.enum ?? type.values);
  return key.length >= shortestObject;
}

function childrenOf(type: FieldType, use: NamedUse): { child: FieldType; use: NamedUse }[] {
  if (typeof type === 'string' || isScalarFacts(type)) return [];
  if (isUnionType(type)) return (type.slice(1) as FieldType[]).map((child) => ({ child, use }));
  if (isArrayType(type)) return [{ child: type[0], use: { ...use, field: singular(use.field) } }];
  return Object.entries(type).map(([key, child]) => {
    const name = readFieldKey(key).name;
    const parent = use.field ? pascalCase(use.field) : use.parent;
    const field = name === '*' ? singular(use.field) : name;
    return { child, use: { field, parent, resource: use.resource } };
  });
}

function mapChildren(type: FieldType, map: (child: FieldType) => FieldType): FieldType {
  if (typeof type === 'string' || isScalarFacts(type)) return type;
  if (isUnionType(type)) return ['|', ...(type.slice(1) as FieldType[]).map(map)];
  if (isArrayType(type)) return type[1] ? [map(type[0]), type[1]] : [map(type[0])];
  return Object.fromEntries(Object.entries(type).map(([key, child]) => [key, map(child)]));
}
