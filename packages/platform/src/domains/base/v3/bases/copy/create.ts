import * as copy from '@larkspur/catalog/calls/base/v3/bases.copy';
import { handle } from '../../../../../emulation/handler.ts';
import { copyBase } from '../../../../bitable/bases/copy-base.ts';
import { openBase } from '../../../../bitable/bases/open-base.ts';
import { shownBase } from '../../shown-base.ts';

/** A copy of a Base, ready when the call returns. */
export const create = handle(copy.create, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.base_token, 'view');
  return shownBase(call, await copyBase(call, base, input.data));
});
