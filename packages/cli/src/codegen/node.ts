import { javaScript as language, literal, text } from './literals.ts';
import { downloadName, filledPath, isNamedFile, type Sample } from './sample.ts';
import { groupsOf } from './typescript.ts';

/** A program with the official Node SDK: its own method where it has one, else its `request`. */
export function node(sample: Sample): string {
  const { data, token, binary } = sample;
  const hasFiles = Object.values(data ?? {}).some(isNamedFile);
  return [
    ...(hasFiles ? ["import fs from 'node:fs';"] : []),
    "import * as lark from '@larksuiteoapi/node-sdk';",
    '',
    'const client = new lark.Client({',
    '  appId: process.env.LARK_APP_ID,',
    '  appSecret: process.env.LARK_APP_SECRET,',
    "  domain: process.env.LARK_BASE_URL ?? 'https://open.feishu.cn',",
    '  loggerLevel: lark.LoggerLevel.error,',
    '});',
    ...appTokenLines(token),
    `const answer = await ${call(sample)};`,
    ...resultLines(sample, binary),
    '',
  ].join('\n');
}

/** The SDK gets tenant tokens by itself; another token is handed to the call. */
function appTokenLines(token: Sample['token']): string[] {
  if (token !== 'app') return [];
  return [
    'const { app_access_token } = await client.auth.v3.appAccessToken.internal({',
    '  data: { app_id: process.env.LARK_APP_ID, app_secret: process.env.LARK_APP_SECRET },',
    '});',
  ];
}

function call(sample: Sample): string {
  const { api, params, data, token, inNodeSdk, multipart } = sample;
  const options = {
    user: ', lark.withUserAccessToken(process.env.LARK_USER_ACCESS_TOKEN)',
    app: ', lark.withUserAccessToken(app_access_token)',
  };
  const given = token === 'user' || token === 'app' ? options[token] : '';
  if (inNodeSdk) return `client.${api.id}(${literal(language, groupsOf(sample))}${given})`;
  const request = {
    method: api.method,
    url: filledPath(sample),
    ...(Object.keys(params).length > 0 && { params }),
    ...(data !== undefined && { data }),
    ...(multipart && { headers: { 'Content-Type': 'multipart/form-data' } }),
  };
  return `client.request(${literal(language, request)}${given})`;
}

function resultLines({ inNodeSdk }: Sample, binary: boolean): string[] {
  if (binary && inNodeSdk) return [`await answer.writeFile(${text(downloadName)});`];
  return [
    '// An upload gives its fields at once; everything else says with code 0 that it succeeded.',
    'if (answer?.code) throw new Error(`${answer.code}: ${answer.msg}`);',
    'console.log(JSON.stringify(answer?.data ?? answer));',
  ];
}
