/** Whole groups of the request, and where its files and headers come from: options of every command that takes an API. */
export const requestOptions = {
  params: { type: 'text', value: 'json', help: 'Query parameters: JSON or YAML, @file, or - for stdin' },
  data: { type: 'text', value: 'json', help: 'The body: JSON or YAML, @file, or - for stdin' },
  path: { type: 'text', value: 'json', help: 'Path parameters: JSON or YAML, @file, or - for stdin' },
  header: { type: 'list', value: 'name: value', help: 'A further request header' },
} as const;
