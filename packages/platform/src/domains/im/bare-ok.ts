import { WholeAnswer } from '../../emulation/handler.ts';
import { jsonType } from '../../gateway/success.ts';

/** These old pages answer without `data`. */
export function bareOk(): WholeAnswer {
  const answer = { status: 200, headers: { 'Content-Type': jsonType }, body: '{"code":0,"msg":"ok"}' };
  return new WholeAnswer(answer, { msg: 'ok' });
}
