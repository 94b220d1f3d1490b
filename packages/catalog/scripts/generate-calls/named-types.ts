/** Named types in generated files: where each one is declared, and the imports of a file that uses some. */
import { posix } from 'node:path';
import { type FieldType, isReference, type TypeReference } from '../../src/field-type.ts';
import type { Catalog } from '../load-catalog.ts';
import { pascalName } from './names.ts';

/** Path of the file that declares the types of a project, below `generated/calls/`. */
export function typesPath(project: string): string {
  return project === 'shared' ? 'shared-types.ts' : `${project}/types.ts`;
}

/** Follows named types to the type that is written out. Throws for a name that the catalog does not have. */
export function resolveType(catalog: Pick<Catalog, 'types'>, type: FieldType): Exclude<FieldType, TypeReference> {
  let resolved = type;
  while (isReference(resolved)) {
    const named = catalog.types.get(resolved.slice(1));
    if (named === undefined) throw new Error(`There is no type ${resolved} in types/.`);
    resolved = named;
  }
  return resolved;
}

/** Collects the named types that one generated file uses. */
export class TypeImports {
  readonly #path: string;
  readonly #taken: Set<string>;
  /** Import path → declared name → local name. */
  readonly #imports = new Map<string, Map<string, string>>();

  /** `declared` are the names that the file declares itself: an import never takes one of them. */
  constructor(path: string, declared: Iterable<string> = []) {
    this.#path = path;
    this.#taken = new Set(declared);
  }

  /** The local name of a named type; two types of the same name get different ones. */
  readonly refer = (reference: TypeReference): string => {
    const [project, name] = reference.slice(1).split('.') as [string, string];
    const path = typesPath(project);
    if (path === this.#path) return name;
    return this.#nameIn(relativePath(this.#path, path), name, pascalName(project));
  };

  /** The import statements, for the names of `api-definition.ts` that `text` mentions too. */
  statements(text: string): string[] {
    const definitionNames = apiDefinitionNames.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
    const lines =
      definitionNames.length > 0
        ? [importLine(relativePath(`generated/calls/${this.#path}`, 'src/api-definition.ts'), definitionNames)]
        : [];
    for (const [path, names] of [...this.#imports].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
      lines.push(
        importLine(
          path,
          sorted.map(([name, local]) => (name === local ? name : `${name} as ${local}`)),
        ),
      );
    }
    return lines;
  }

  #nameIn(path: string, name: string, prefix: string): string {
    const names = this.#imports.get(path) ?? new Map<string, string>();
    this.#imports.set(path, names);
    const known = names.get(name);
    if (known) return known;
    const local = this.#taken.has(name) || apiDefinitionNames.includes(name) ? `${prefix}${name}` : name;
    this.#taken.add(local);
    names.set(name, local);
    return local;
  }
}

const apiDefinitionNames = [
  'ApiDefinition',
  'BinaryAnswer',
  'FileInput',
  'NoInput',
  'PagedApiDefinition',
  'UnknownFields',
];

function relativePath(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

function importLine(path: string, names: readonly string[]): string {
  const line = `import type { ${names.join(', ')} } from '${path}';`;
  return line.length <= 120 ? line : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${path}';`;
}
