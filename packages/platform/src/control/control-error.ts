/**
 * The codes of the control API's errors. They are part of its contract: a code never changes its meaning, while messages
 * may be reworded.
 */
export const controlErrors = {
  /** A parameter is missing, unknown, or not what it should be; `fields` names them. */
  invalid_request: 400,
  /** The address in the Host header is none of this platform's: what a DNS rebinding attack looks like. */
  invalid_host: 403,
  /** A web page of another origin made the call. */
  cross_origin: 403,
  /** The platform was started with a token for its control API, and the call has none or a wrong one. */
  admin_token_required: 401,
  /** The form of a page is too old, or was sent by something else than the page. */
  invalid_form: 403,
  route_not_found: 404,
  method_not_allowed: 405,
  log_not_found: 404,
  code_not_found: 404,
  app_not_found: 404,
  tenant_not_found: 404,
  installation_not_found: 404,
  /** The app has no app_ticket: it is no store app, or has not asked for one. */
  app_ticket_not_found: 404,
  snapshot_not_found: 404,
  fault_not_found: 404,
  body_too_large: 413,
  /** A defect of larkspur. */
  internal_error: 500,
} as const;

export type ControlErrorCode = keyof typeof controlErrors;

/** A field that is wrong, and how. */
export interface WrongField {
  readonly field: string;
  readonly description: string;
}

/** A call of the control API that is refused. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly code: ControlErrorCode;
  readonly fields: readonly WrongField[];
  constructor(code: ControlErrorCode, message: string, fields: readonly WrongField[] = []) {
    super(message);
    this.code = code;
    this.fields = fields;
  }

  get status(): number {
    return controlErrors[this.code];
  }
}

/** A request in which one field is wrong for a reason that its type does not tell. */
export function wrongField(field: string, description: string): ControlError {
  return new ControlError('invalid_request', `${field}: ${description}`, [{ field, description }]);
}
