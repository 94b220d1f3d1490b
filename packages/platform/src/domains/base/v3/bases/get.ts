import * as bases from '@larkspur/catalog/calls/base/v3/bases';
import { handle } from '../../../../emulation/handler.ts';
import { openBase } from '../../../bitable/bases/open-base.ts';
import { shownBase } from '../shown-base.ts';

/** A Base without what is in it. */
export const get = handle(bases.get, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.base_token, 'view');
  return shownBase(call, base);
});
