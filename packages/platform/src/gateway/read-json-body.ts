import type { IncomingCall } from './incoming-call.ts';
import type { InputOptions } from './input.ts';
import { badBody, readBodyBytes } from './read-body-bytes.ts';

/** Deeper JSON is refused: nothing that Feishu takes comes near, and it would end in a stack overflow (inferred). */
const maxDepth = 200;

const utf8 = new TextDecoder('utf-8', { fatal: true });

interface JsonBody {
  /**
   * `{}` for an empty body, so that the field rules can name what is missing, and for `null`, which the official Go SDK
   * sends where a program gives no body.
   */
  readonly value: unknown;
  readonly text: string;
}

/**
 * The body of a JSON API.
 *
 * Any `Content-Type` is taken as long as the body is JSON (curl says `application/x-www-form-urlencoded` unless told
 * otherwise; what Feishu does with it is not documented: inferred), but not a charset other than UTF-8: request bodies are
 * UTF-8, `/ukTMukTMukTM/ukDNz4SO0MjL5QzM/ucTMxYjL3ETM24yNxEjN`. Of a repeated key the last one counts.
 * `onText` is given the text before it is parsed, so that the log record of a refused call has it, too.
 */
export async function readJsonBody(
  call: IncomingCall,
  { maxJsonBytes, takesForm }: Pick<InputOptions, 'maxJsonBytes' | 'takesForm'>,
  onText: (text: string) => void = ignore,
): Promise<JsonBody> {
  const contentType = call.headers['content-type'];
  const text = decodeBody(await readBodyBytes(call, maxJsonBytes), contentType);
  onText(text);
  if (text === '') return { value: {}, text };
  if (takesForm && isForm(contentType)) return { value: Object.fromEntries(new URLSearchParams(text)), text };
  if (isDeeperThan(maxDepth, text)) throw badBody(`the JSON is nested more than ${maxDepth} levels deep`);
  return { value: parse(text, contentType) ?? {}, text };
}

function isForm(contentType: string | undefined): boolean {
  return contentType !== undefined && /^application\/x-www-form-urlencoded\b/i.test(contentType);
}

function ignore(): void {}

function decodeBody(bytes: Uint8Array, contentType: string | undefined): string {
  const charset = contentType === undefined ? undefined : charsetOf(contentType);
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    throw badBody(`Content-Type says charset ${charset}; bodies are UTF-8`);
  }
  try {
    return utf8.decode(bytes);
  } catch {
    throw badBody('the body is not UTF-8');
  }
}

function charsetOf(contentType: string): string | undefined {
  if (!contentType.includes(';')) return undefined;
  return /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType)?.[1]?.toLowerCase();
}

function parse(text: string, contentType: string | undefined): unknown {
  try {
    // A key `__proto__` would become the prototype of whatever the object is assigned to; no API has such a field.
    return mayNamePrototype(text) ? JSON.parse(text, withoutPrototype) : JSON.parse(text);
  } catch {
    throw badBody(`the body is not JSON (Content-Type: ${contentType ?? 'none'})`);
  }
}

/** The key itself, or one written with the escape of an underscore. */
function mayNamePrototype(text: string): boolean {
  return text.includes('__proto__') || (text.includes('\\u') && /\\u005f/i.test(text));
}

function withoutPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}

function isDeeperThan(limit: number, json: string): boolean {
  // Each level takes two characters.
  if (json.length <= limit * 2) return false;
  let depth = 0;
  let inString = false;
  for (let index = 0; index < json.length; index++) {
    const unit = json.charCodeAt(index);
    if (inString) {
      if (unit === backslash) index++;
      else if (unit === quote) inString = false;
    } else if (unit === quote) inString = true;
    else if (unit === openBrace || unit === openBracket) {
      depth++;
      if (depth > limit) return true;
    } else if (unit === closeBrace || unit === closeBracket) depth--;
  }
  return false;
}

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
