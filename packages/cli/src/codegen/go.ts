import { go as language, literal, text } from './literals.ts';
import { downloadName, formFields, isNamedFile, queryPairs, type Sample } from './sample.ts';

/** A program with the official Go SDK, by its request of any API. */
export function go(sample: Sample): string {
  const { token, binary } = sample;
  const option = token === 'user' ? ', larkcore.WithUserAccessToken(os.Getenv("LARK_USER_ACCESS_TOKEN"))' : '';
  return `package main

import (
\t"context"
\t"encoding/json"
\t"fmt"
\t"os"

\tlark "github.com/larksuite/oapi-sdk-go/v3"
\tlarkcore "github.com/larksuite/oapi-sdk-go/v3/core"
)

func main() {
\tbaseURL := os.Getenv("LARK_BASE_URL")
\tif baseURL == "" {
\t\tbaseURL = lark.FeishuBaseUrl
\t}
\tclient := lark.NewClient(os.Getenv("LARK_APP_ID"), os.Getenv("LARK_APP_SECRET"), lark.WithOpenBaseUrl(baseURL), lark.WithLogLevel(larkcore.LogLevelError))
${requestLines(sample)
  .map((line) => `\t${line}\n`)
  .join('')}\tanswer, err := client.Do(context.Background(), request${option})
\tif err != nil {
\t\tfail(err)
\t}
\tvar result struct {
\t\tCode int    \`json:"code"\`
\t\tMsg  string \`json:"msg"\`
\t}
\tif json.Unmarshal(answer.RawBody, &result) == nil && result.Code != 0 {
\t\tfail(fmt.Errorf("%d: %s (log id %s)", result.Code, result.Msg, answer.LogId()))
\t}
${binary ? `\tif err := os.WriteFile(${text(downloadName)}, answer.RawBody, 0o644); err != nil {\n\t\tfail(err)\n\t}` : '\tfmt.Println(string(answer.RawBody))'}
}

func fail(err error) {
\tfmt.Fprintln(os.Stderr, err)
\tos.Exit(1)
}
`;
}

const tokenTypes = { tenant: 'Tenant', user: 'User', app: 'App' } as const;

function requestLines(sample: Sample): string[] {
  const { api, path, token } = sample;
  const values = Object.entries(path).map(([name, value]) => `${text(name)}: ${text(String(value))}`);
  const queries = new Map<string, string[]>();
  for (const [name, value] of queryPairs(sample)) queries.set(name, [...(queries.get(name) ?? []), text(value)]);
  const query = [...queries].map(([name, list]) => `${text(name)}: {${list.join(', ')}}`);
  return [
    'request := &larkcore.ApiReq{',
    `\tHttpMethod: ${text(api.method)},`,
    `\tApiPath: ${text(api.path)},`,
    `\tPathParams: larkcore.PathParams{${values.join(', ')}},`,
    `\tQueryParams: larkcore.QueryParams{${query.join(', ')}},`,
    ...bodyLines(sample),
    `\tSupportedAccessTokenTypes: []larkcore.AccessTokenType{larkcore.AccessTokenType${token ? tokenTypes[token] : 'None'}},`,
    '}',
  ];
}

function bodyLines(sample: Sample): string[] {
  if (sample.data === undefined) return [];
  if (!sample.multipart) return [`\tBody: ${literal(language, sample.data, 2)},`];
  const fields = formFields(sample).map(([name, value]) =>
    isNamedFile(value)
      ? `.AddFileByPath(${text(name)}, ${text(value.file)})`
      : `.AddField(${text(name)}, ${text(value)})`,
  );
  return [`\tBody: larkcore.NewFormdata()${fields.join('')},`];
}
