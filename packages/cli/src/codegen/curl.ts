import { shellQuote } from '../framework/shell-quote.ts';
import { downloadName, filledPath, formFields, isNamedFile, queryText, type Sample } from './sample.ts';

/** A shell script: it gets a token and makes the call. */
export function curl(sample: Sample): string {
  const { api, host = 'open.feishu.cn', token } = sample;
  return [
    '#!/bin/sh',
    `# ${api.id}`,
    'set -eu',
    `: "\${LARK_BASE_URL:=https://${host}}"`,
    ...tokenLines(token),
    call(sample),
    '',
  ].join('\n');
}

function tokenLines(token: Sample['token']): string[] {
  if (token === undefined) return [];
  if (token === 'user') return ['token=${LARK_USER_ACCESS_TOKEN:?is the access token of the user}'];
  const name = `${token}_access_token`;
  return [
    `token=$(curl -sS -X POST "$LARK_BASE_URL/open-apis/auth/v3/${name}/internal" \\`,
    "  -H 'Content-Type: application/json; charset=utf-8' \\",
    '  -d "{\\"app_id\\":\\"$LARK_APP_ID\\",\\"app_secret\\":\\"$LARK_APP_SECRET\\"}" |',
    `  sed -n 's/.*"${name}" *: *"\\([^"]*\\)".*/\\1/p')`,
  ];
}

function call(sample: Sample): string {
  const { api, token, data, multipart, binary } = sample;
  const lines = [`curl -sS -X ${api.method} "$LARK_BASE_URL"${shellQuote(filledPath(sample) + queryText(sample))}`];
  if (token !== undefined) lines.push('  -H "Authorization: Bearer $token"');
  if (multipart) {
    for (const [name, value] of formFields(sample)) {
      lines.push(
        isNamedFile(value)
          ? `  -F ${shellQuote(`${name}=@${value.file}`)}`
          : `  --form-string ${shellQuote(`${name}=${value}`)}`,
      );
    }
  } else if (data !== undefined) {
    lines.push(
      "  -H 'Content-Type: application/json; charset=utf-8'",
      `  --data-raw ${shellQuote(JSON.stringify(data))}`,
    );
  }
  if (binary) lines.push(`  -o ${downloadName}`);
  return lines.join(' \\\n');
}
