/** How the parts of an API id become names and paths in generated files. */

export interface ApiIdParts {
  readonly project: string;
  readonly version: string;
  /** May have dots: `bases.tables.fields`. */
  readonly resource: string;
  readonly name: string;
}

export function splitApiId(id: string): ApiIdParts {
  const [project, version, ...rest] = id.split('.');
  const name = rest.pop();
  if (!project || !version || !name || rest.length === 0) {
    throw new Error(`API id ${id} is not of the form project.version.resource.name.`);
  }
  return { project, version, resource: rest.join('.'), name };
}

/** Path of the generated file of an API's resource, below `generated/calls/`. */
export function resourcePath({ project, version, resource }: ApiIdParts): string {
  return `${project}/${version}/${resource}.ts`;
}

/** `batch_query` and `batchQuery` → `BatchQuery` */
export function pascalName(name: string): string {
  return name.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Words that cannot name a constant of an ES module. */
const reservedWords = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

/** The name of an API's constant inside its file: its own name, or `deleteApi` where that is a reserved word. */
export function constantName(name: string): string {
  return reservedWords.has(name) ? `${name}Api` : name;
}
