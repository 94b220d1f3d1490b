/** The generated file of one resource: for each of its APIs the input, the output and the definition. */
import type { ApiRecord } from '../../src/api-facts.ts';
import type { Catalog } from '../load-catalog.ts';
import { definitionText } from './definition.ts';
import { apiComment } from './doc-comment.ts';
import { inputText, outputText } from './input-output.ts';
import { TypeImports } from './named-types.ts';
import { pascalName, splitApiId } from './names.ts';

/** Throws where two APIs of the resource would have the same type names. */
export function resourceFile(catalog: Catalog, path: string, apis: ReadonlyMap<string, ApiRecord>): string {
  const declared = declaredNames(apis.keys());
  const imports = new TypeImports(path, declared);
  const blocks = [...apis].map(([id, api]) => {
    const name = pascalName(splitApiId(id).name);
    return [
      inputText(catalog, `${name}Input`, api, imports.refer),
      outputText(`${name}Output`, api, imports.refer),
      `${apiComment(api)}\n${definitionText(catalog, id, api)}`,
    ].join('\n\n');
  });
  const body = blocks.join('\n\n');
  return [...imports.statements(body), '', body, ''].join('\n');
}

function declaredNames(ids: Iterable<string>): Set<string> {
  const names = new Set<string>();
  for (const id of ids) {
    const name = pascalName(splitApiId(id).name);
    if (names.has(`${name}Input`)) throw new Error(`${id}: another API of its resource is ${name} too.`);
    names.add(`${name}Input`).add(`${name}Output`);
  }
  return names;
}
