/**
 * Fields that hold JSON in a string and that people give as an object. By official identity of the API.
 * Feishu's page about calling an API shows `content` as an object; the live platform answers 9499 to it.
 */
const fieldsGivenAsObject = new Map([
  ['im/v1/message/create', 'content'],
  ['im/v1/message/reply', 'content'],
  ['im/v1/message/update', 'content'],
  ['im/v1/message/patch', 'content'],
]);

/** Puts JSON text in the place of such an object. Gives the note to keep, or undefined when there was nothing to do. */
export function acceptObjectAsText(apiKey: string | undefined, body: unknown): string | undefined {
  const field = apiKey === undefined ? undefined : fieldsGivenAsObject.get(apiKey);
  if (field === undefined) return undefined;
  const fields = body as Record<string, unknown>;
  const value = fields[field];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  fields[field] = JSON.stringify(value);
  return `${field} was given as an object; Feishu wants a JSON string and answers 9499`;
}
