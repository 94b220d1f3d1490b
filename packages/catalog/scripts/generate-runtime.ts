/** The JSON files that `src/` reads at run time. Pure: catalog in, text by path out. */
import type { ApiAnswer, ApiFacts } from '../src/api-facts.ts';
import { groupKey } from '../src/routes.ts';
import type { Catalog } from './load-catalog.ts';
import { typesUsedBy } from './types-used.ts';

export function generateRuntime(catalog: Catalog): Map<string, string> {
  const files = new Map<string, string>();
  files.set('routes.json', routesFile(catalog));
  files.set('titles.json', file({ titles: titlesOf(catalog) }));
  files.set('types.json', file({ types: Object.fromEntries(catalog.types) }));
  for (const [project, ids] of byProject(catalog)) {
    const rules: Record<string, ApiFacts> = {};
    const answers: Record<string, ApiAnswer> = {};
    for (const id of ids) {
      const { data, beside, ...facts } = catalog.apis.get(id) as ApiFacts & ApiAnswer;
      rules[id] = facts;
      if (data !== undefined || beside)
        answers[id] = { ...(data !== undefined ? { data } : {}), ...(beside ? { beside } : {}) };
    }
    files.set(`rules/${project}.json`, file({ apis: rules, types: typesUsedBy(rules, catalog.types) }));
    files.set(`answers/${project}.json`, file({ apis: answers, types: typesUsedBy(answers, catalog.types) }));
  }
  const events = Object.fromEntries(catalog.events);
  files.set('events.json', file({ events, types: typesUsedBy(events, catalog.types) }));
  files.set('scopes.json', file({ scopes: catalog.scopes }));
  files.set('errors.json', file({ codes: catalog.errors.codes, subErrors: catalog.errors.subErrors }));
  return files;
}

/**
 * Rows `id METHOD path alias…`, in groups by the first two segments of the path. Plain strings: they parse five times
 * as fast as arrays of arrays, and only the groups that are asked for are taken apart.
 */
function routesFile(catalog: Catalog): string {
  const groups = new Map<string, string[]>();
  for (const [id, { method, path, aliases }] of catalog.apis) {
    const rows = groups.get(groupKey(path)) ?? [];
    rows.push(JSON.stringify([id, method, path, ...(aliases ?? [])].join(' ')));
    groups.set(groupKey(path), rows);
  }
  const text = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rows]) => `${JSON.stringify(key)}:[\n${rows.join(',\n')}]`);
  return `{"groups":{\n${text.join(',\n')}}}\n`;
}

function titlesOf(catalog: Catalog): Record<string, unknown> {
  return Object.fromEntries([...catalog.apis].flatMap(([id, { title }]) => (title ? [[id, title]] : [])));
}

function byProject(catalog: Catalog): Map<string, string[]> {
  const projects = new Map<string, string[]>();
  for (const id of catalog.apis.keys()) {
    const project = id.slice(0, id.indexOf('.'));
    projects.set(project, [...(projects.get(project) ?? []), id]);
  }
  return projects;
}

/** Compact JSON with one record a line, so that a change of one API is a change of one line. */
function file(sections: Readonly<Record<string, Readonly<Record<string, unknown>>>>): string {
  const parts = Object.entries(sections).map(([name, records]) => {
    const lines = Object.entries(records).map(([key, record]) => `${JSON.stringify(key)}:${JSON.stringify(record)}`);
    return `${JSON.stringify(name)}:{${lines.length > 0 ? `\n${lines.join(',\n')}` : ''}}`;
  });
  return `{${parts.join(',\n')}}\n`;
}
