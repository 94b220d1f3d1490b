import { python as language, literal, text } from './literals.ts';
import { downloadName, formFields, isNamedFile, queryPairs, type Sample } from './sample.ts';

/** A program with the official Python SDK, by its request of any API. */
export function python(sample: Sample): string {
  const { api, token, binary, multipart } = sample;
  return [
    'import os',
    'import sys',
    '',
    'import lark_oapi as lark',
    ...(multipart ? ['from requests_toolbelt import MultipartEncoder'] : []),
    '',
    'client = (',
    '    lark.Client.builder()',
    '    .app_id(os.environ["LARK_APP_ID"])',
    '    .app_secret(os.environ["LARK_APP_SECRET"])',
    '    .domain(os.environ.get("LARK_BASE_URL", lark.FEISHU_DOMAIN))',
    '    .build()',
    ')',
    ...bodyLines(sample),
    'request = (',
    '    lark.BaseRequest.builder()',
    `    .http_method(lark.HttpMethod.${api.method})`,
    `    .uri(${text(api.path)})`,
    ...requestLines(sample),
    '    .build()',
    ')',
    ...optionLines(token),
    `response = client.request(request${token === 'user' ? ', option' : ''})`,
    'if not response.success():',
    '    sys.exit(f"{response.code}: {response.msg} (log id {response.get_log_id()})")',
    ...(binary
      ? [`with open(${text(downloadName)}, "wb") as file:`, '    file.write(response.raw.content)']
      : ['print(str(response.raw.content, "utf-8"))']),
    '',
  ].join('\n');
}

function bodyLines(sample: Sample): string[] {
  if (sample.data === undefined) return [];
  if (!sample.multipart) return [`body = ${literal(language, sample.data)}`];
  const fields = formFields(sample).map(([name, value]) => {
    if (!isNamedFile(value)) return `    ${text(name)}: ${text(value)},`;
    return `    ${text(name)}: (${text(value.file.split('/').at(-1) ?? value.file)}, open(${text(value.file)}, "rb")),`;
  });
  return ['body = MultipartEncoder({', ...fields, '})'];
}

const tokenTypes = { tenant: 'TENANT', user: 'USER', app: 'APP' } as const;

function requestLines(sample: Sample): string[] {
  const { path, token, data, multipart } = sample;
  const pairs = queryPairs(sample).map(([name, value]) => `(${text(name)}, ${text(value)})`);
  const texts = Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)]));
  const lines = [
    Object.keys(texts).length > 0 && `.paths(${literal(language, texts, 1)})`,
    pairs.length > 0 && `.queries([${pairs.join(', ')}])`,
    token && `.token_types({lark.AccessTokenType.${tokenTypes[token]}})`,
    multipart && '.headers({"Content-Type": body.content_type})',
    data !== undefined && '.body(body)',
  ];
  return lines.filter((line) => typeof line === 'string').map((line) => `    ${line}`);
}

function optionLines(token: Sample['token']): string[] {
  if (token !== 'user') return [];
  return ['option = lark.RequestOption.builder().user_access_token(os.environ["LARK_USER_ACCESS_TOKEN"]).build()'];
}
