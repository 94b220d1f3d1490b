/**
 * Catalog → `generated/calls/`: what a caller imports. A file a resource with the input and output types of its
 * APIs and one small constant an API; the named types of each project; the payloads of events; and a map of all
 * APIs that exists for the compiler only.
 */
import type { ApiRecord, EventRecord } from '../src/api-facts.ts';
import type { FieldType } from '../src/field-type.ts';
import { eventComment } from './generate-calls/doc-comment.ts';
import { declarationText } from './generate-calls/input-output.ts';
import { TypeImports, typesPath } from './generate-calls/named-types.ts';
import { resourcePath, splitApiId } from './generate-calls/names.ts';
import { resourceFile } from './generate-calls/resource-file.ts';
import { quote, typeText } from './generate-calls/type-text.ts';
import type { Catalog } from './load-catalog.ts';

const header = '// Generated from the catalog by scripts/generate.ts. Do not edit.\n';

/** The files of `generated/calls/`, by their path below it. */
export function generateCalls(catalog: Catalog): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, apis] of groupBy(catalog.apis, (id) => resourcePath(splitApiId(id)))) {
    files.set(path, header + resourceFile(catalog, path, apis));
  }
  for (const [path, types] of groupBy(catalog.types, (name) => typesPath(name.split('.')[0] as string))) {
    files.set(path, header + typesFile(path, types));
  }
  files.set('events.ts', header + eventsFile(catalog.events));
  files.set('all.ts', header + allFile(catalog.apis));
  return files;
}

function typesFile(path: string, types: ReadonlyMap<string, FieldType>): string {
  const names = [...types.keys()].map((name) => name.split('.')[1] as string);
  const imports = new TypeImports(path, names);
  const declarations = [...types.values()].map((type, index) =>
    declarationText(names[index] as string, type, imports.refer),
  );
  return [...imports.statements(declarations.join('\n')), '', declarations.join('\n\n'), ''].join('\n');
}

function eventsFile(events: ReadonlyMap<string, EventRecord>): string {
  const imports = new TypeImports('events.ts', ['EventPayloads']);
  const lines = [...events].map(
    ([type, event]) =>
      `${eventComment(event, '  ')}\n  ${quote(type)}: ${typeText(event.payload ?? {}, imports.refer, '  ')};`,
  );
  const declaration = `/** What stands under \`event\`, by event type. */\nexport interface EventPayloads {\n${lines.join('\n')}\n}\n`;
  return [...imports.statements(declaration), '', declaration].join('\n');
}

function allFile(apis: ReadonlyMap<string, ApiRecord>): string {
  const lines = [...apis.keys()].map((id) => {
    const parts = splitApiId(id);
    return `  ${quote(id)}: typeof import('./${resourcePath(parts)}').${parts.name};`;
  });
  return `/** Every API by its id, for the compiler only. */\nexport interface ApiCalls {\n${lines.join('\n')}\n}\n`;
}

function groupBy<T>(items: ReadonlyMap<string, T>, pathOf: (key: string) => string): Map<string, Map<string, T>> {
  const groups = new Map<string, Map<string, T>>();
  for (const [key, item] of items) {
    const path = pathOf(key);
    const group = groups.get(path) ?? new Map<string, T>();
    groups.set(path, group.set(key, item));
  }
  return groups;
}
