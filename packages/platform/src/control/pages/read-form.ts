import type { IncomingCall } from '../../gateway/incoming-call.ts';
import { ControlError } from '../control-error.ts';

const maxFormBytes = 64 * 1024;

/** The fields of a form that a page has sent. */
export async function readForm(call: IncomingCall): Promise<URLSearchParams> {
  const bytes = await call.readBody();
  if (bytes.length > maxFormBytes) throw new ControlError('body_too_large', `A form may have ${maxFormBytes} bytes.`);
  return new URLSearchParams(new TextDecoder().decode(bytes));
}
