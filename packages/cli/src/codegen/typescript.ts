import { typeScript as language, literal, text } from './literals.ts';
import { downloadName, isNamedFile, type Sample } from './sample.ts';

/** A program with larkspur's own client. */
export function typescript(sample: Sample): string {
  const { api, token, binary, data } = sample;
  const name = moduleName(api.resource);
  const hasFiles = Object.values(data ?? {}).some(isNamedFile);
  const fromFs = [
    hasFiles && "import { openAsBlob } from 'node:fs';",
    binary && "import { writeFile } from 'node:fs/promises';",
  ];
  const options = token === 'user' ? ', { userAccessToken: process.env.LARK_USER_ACCESS_TOKEN }' : '';
  return [
    ...fromFs.filter(Boolean),
    "import { createClient } from '@larkspur/client';",
    `import * as ${name} from ${text(`@larkspur/client/${api.project}/${api.version}/${api.resource}`).replaceAll('"', "'")};`,
    '',
    '// The environment says who calls: LARK_APP_ID, LARK_APP_SECRET and, for another platform than Feishu, LARK_BASE_URL.',
    'const client = createClient();',
    `const answer = await client.call(${name}.${api.name}, ${literal(language, groupsOf(sample))}${options});`,
    binary ? `await writeFile('${downloadName}', await answer.bytes());` : 'console.log(JSON.stringify(answer));',
    '',
  ].join('\n');
}

/** The groups that hold something. */
export function groupsOf({ path, params, data }: Sample): Record<string, unknown> {
  return {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(params).length > 0 && { params }),
    ...(data !== undefined && { data }),
  };
}

/** The last word of a resource, as the name of a module. */
function moduleName(resource: string): string {
  const name = (resource.split('.').at(-1) ?? '').replace(/[^A-Za-z0-9]+(.)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  return /^[a-z]/i.test(name) && !reservedWords.has(name) ? name : `${name}Api`;
}

/** Source: ECMA-262, "Keywords and Reserved Words". */
const reservedWords: ReadonlySet<string> = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if import in instanceof new null return super switch this throw true try typeof var void while with yield ' +
    'let static implements interface package private protected public client answer'
  ).split(' '),
);
