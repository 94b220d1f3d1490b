/** The facts of an API, read project by project on first use. */
import type { ApiAnswer, ApiFacts } from './api-facts.ts';
import type { FieldType } from './field-type.ts';
import { readGenerated } from './generated-files.ts';
import type { ApiEntry } from './routes.ts';

/** A file of `generated/rules/` or `generated/answers/`: records by API id, and the named types that they use. */
interface ProjectFile<T> {
  readonly apis: Readonly<Record<string, T>>;
  readonly types: Readonly<Record<string, FieldType>>;
}

const rules = new Map<string, ProjectFile<ApiFacts>>();
const answers = new Map<string, ProjectFile<ApiAnswer>>();
const types = new Map<string, FieldType>();
let allTypesRead = false;
const noAnswer: ApiAnswer = Object.freeze({});

/** Request side of an API: tokens, scopes, rate, fields, ids, error codes. */
export function factsOf(api: ApiEntry): ApiFacts {
  const facts = projectFile('rules', rules, api.project).apis[api.id];
  if (!facts) throw new Error(`The catalog has no facts of ${api.id}; generated/ is incomplete. Run: npm run generate`);
  return facts;
}

/** Answer side of an API. Empty where nothing is known of its fields. */
export function answerOf(api: ApiEntry): ApiAnswer {
  return projectFile('answers', answers, api.project).apis[api.id] ?? noAnswer;
}

/**
 * The type behind a reference such as `#im.Sender`. It is at hand once the facts, answer or event that has the reference
 * were read; otherwise all types are read. Throws for a name that the catalog does not have.
 */
export function sharedType(name: string): FieldType {
  const plain = name.startsWith('#') ? name.slice(1) : name;
  if (!types.has(plain) && !allTypesRead) readAllTypes();
  const type = types.get(plain);
  if (type === undefined) throw new Error(`The catalog has no type ${name}.`);
  return type;
}

/** Makes the named types of a generated file known to `sharedType`. */
export function registerTypes(named: Readonly<Record<string, FieldType>>): void {
  for (const name of Object.keys(named)) types.set(name, named[name] as FieldType);
}

function readAllTypes(): void {
  allTypesRead = true;
  registerTypes(readGenerated<{ types: Record<string, FieldType> }>('types.json').types);
}

function projectFile<T>(folder: string, files: Map<string, ProjectFile<T>>, project: string): ProjectFile<T> {
  const known = files.get(project);
  if (known) return known;
  const file = readGenerated<ProjectFile<T>>(`${folder}/${project}.json`);
  registerTypes(file.types);
  files.set(project, file);
  return file;
}
