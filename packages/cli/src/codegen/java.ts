import { text } from './literals.ts';
import { downloadName, filledPath, formFields, isNamedFile, queryText, type Sample } from './sample.ts';

/** A program with the official Java SDK, by its request of any API. */
export function java(sample: Sample): string {
  const { api, token, binary } = sample;
  const options = optionCalls(sample);
  const tokenType = token ? { tenant: 'Tenant', user: 'User', app: 'App' }[token] : 'None';
  return `${importsOf(sample)}

public class Sample {
  public static void main(String[] args) throws Exception {
    String baseUrl = System.getenv().getOrDefault("LARK_BASE_URL", "https://open.feishu.cn");
    Client client =
        Client.newBuilder(System.getenv("LARK_APP_ID"), System.getenv("LARK_APP_SECRET"))
            .openBaseUrl(baseUrl)
            .build();
${bodyLines(sample)
  .map((line) => `    ${line}\n`)
  .join('')}    RequestOptions options = RequestOptions.newBuilder()${options}.build();
    RawResponse answer =
        client.${api.method.toLowerCase()}(
            ${text(filledPath(sample) + queryText(sample))}, body, AccessTokenType.${tokenType}, options);
${binary ? `    Files.write(Paths.get(${text(downloadName)}), answer.getBody());` : resultLines}
  }
}
`;
}

/** What the program uses, and nothing else. */
function importsOf({ data, multipart, binary }: Sample): string {
  const usesJson = !binary || (data !== undefined && !multipart);
  const imports = [
    usesJson && 'com.google.gson.JsonObject',
    'com.lark.oapi.Client',
    multipart && 'com.lark.oapi.core.request.FormData',
    multipart && 'com.lark.oapi.core.request.FormDataFile',
    'com.lark.oapi.core.request.RequestOptions',
    'com.lark.oapi.core.response.RawResponse',
    'com.lark.oapi.core.token.AccessTokenType',
    usesJson && 'com.lark.oapi.core.utils.Jsons',
    multipart && 'java.io.File',
    !binary && 'java.nio.charset.StandardCharsets',
    binary && 'java.nio.file.Files',
    binary && 'java.nio.file.Paths',
  ];
  return imports
    .filter(Boolean)
    .map((name) => `import ${name};`)
    .join('\n');
}

const resultLines = `    String text = new String(answer.getBody(), StandardCharsets.UTF_8);
    JsonObject result = Jsons.DEFAULT.fromJson(text, JsonObject.class);
    if (result.has("code") && result.get("code").getAsInt() != 0) {
      throw new IllegalStateException(text);
    }
    System.out.println(text);`;

function bodyLines(sample: Sample): string[] {
  if (sample.data === undefined) return ['Object body = null;'];
  if (!sample.multipart) {
    return [`Object body = Jsons.DEFAULT.fromJson(${text(JSON.stringify(sample.data))}, JsonObject.class);`];
  }
  return [
    'FormData body = new FormData();',
    ...formFields(sample).flatMap(([name, value], index) =>
      isNamedFile(value)
        ? [
            `FormDataFile file${index} = new FormDataFile();`,
            `file${index}.setFieldName(${text(name)});`,
            `file${index}.setFile(new File(${text(value.file)}));`,
            `body.addFile(${text(name)}, file${index});`,
          ]
        : [`body.addField(${text(name)}, ${text(value)});`],
    ),
  ];
}

function optionCalls({ token, binary }: Sample): string {
  const calls = [
    token === 'user' && '.userAccessToken(System.getenv("LARK_USER_ACCESS_TOKEN"))',
    binary && '.supportDownLoad()',
  ];
  return calls.filter(Boolean).join('');
}
