import { type Explanation, explainCode, type Language } from '@larkspur/catalog/explain';
import { findLog } from '../api-log/search-logs.ts';
import type { PlatformContext } from '../platform-context.ts';
import type { ApiLogRow } from '../store/tables/api-log.ts';
import { checkTitle } from './check-titles.ts';
import { ControlError } from './control-error.ts';
import { ownExplanation } from './own-explanations.ts';
import { logRecordFields, shownRecord } from './shown-log.ts';
import type { ValueOf } from './value-of.ts';

const explanationFields = {
  'code!': 'integer',
  /** The messages that the documentation has for the code. */
  'msgs!': ['string'],
  /** HTTP statuses that it comes with. */
  'statuses!': ['integer'],
  'cause!': 'string',
  'remedy!': 'string',
  /** Pages of Feishu on it. */
  'links!': ['string'],
  /** How many APIs document it, and of which projects. */
  'apis!': 'integer',
  'projects!': ['string'],
  /** Messages of the codes that stand inside this one's message. */
  sub_errors: { '*': 'string' },
} as const;

/** What became of one call: which check refused it, over which values. */
const refusalFields = {
  /** `route`, `token`, `scopes`, `fields`, `service` … */
  'check!': 'string',
  'check_title!': 'string',
  /** The actual values, in words. */
  'because!': 'string',
  'field_violations!': [{ 'field!': 'string', 'description!': 'string', value: 'string' }],
  'missing_scopes!': ['string'],
} as const;

/** Of a code: `explanation`. Of a call: `call`, and if it failed `refusal` and `explanation`. */
export const explainedFields = {
  'subject!': 'string',
  'kind!': { $: 'string', enum: ['code', 'call'] },
  explanation: explanationFields,
  call: logRecordFields,
  refusal: refusalFields,
} as const;

export type Explained = ValueOf<typeof explainedFields>;
export type Refusal = ValueOf<typeof refusalFields>;

/** Explains an error code or the log id of a call. Throws `code_not_found` or `log_not_found`. */
export async function explain(platform: PlatformContext, subject: string, language: Language): Promise<Explained> {
  if (/^-?\d{1,12}$/.test(subject)) {
    const explanation = explainCode(Number(subject), language);
    if (!explanation)
      throw new ControlError('code_not_found', `Neither Feishu's pages nor larkspur know the code ${subject}.`);
    return { subject, kind: 'code', explanation: shownExplanation(explanation) };
  }
  const row = await findLog(platform.store.reader, subject);
  if (!row) throw new ControlError('log_not_found', `There is no call ${subject}, or none any more.`);
  return explainCall(platform, row, language);
}

async function explainCall(platform: PlatformContext, row: ApiLogRow, language: Language): Promise<Explained> {
  const call = await shownRecord(row, platform);
  const subject = row.log_id;
  if (row.refused_by === '' && row.code === 0) return { subject, kind: 'call', call };
  const explanation = ownExplanation(row, language) ?? explainCode(row.code, language);
  const check = row.refused_by || 'service';
  const refusal = {
    check,
    check_title: checkTitle(check, language),
    because: row.because,
    ...violationsIn(row.response_body),
  };
  return { subject, kind: 'call', call, refusal, ...(explanation && { explanation: shownExplanation(explanation) }) };
}

function shownExplanation({ written: _, subErrors, ...explanation }: Explanation): ValueOf<typeof explanationFields> {
  return { ...explanation, ...(subErrors && { sub_errors: subErrors }) };
}

/** The answer's own lists; a body that was cut in the record has none. */
function violationsIn(body: string): Pick<Refusal, 'field_violations' | 'missing_scopes'> {
  const error = errorIn(body);
  return {
    field_violations: listIn(error.field_violations).map(({ field, description, value }) => ({
      field: String(field),
      description: String(description),
      ...(value !== undefined && { value: String(value) }),
    })),
    missing_scopes: listIn(error.permission_violations).map(({ subject }) => String(subject)),
  };
}

function errorIn(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body)?.error ?? {};
  } catch {
    return {};
  }
}

function listIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value : [];
}
