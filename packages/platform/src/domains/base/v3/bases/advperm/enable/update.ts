import * as enable from '@larkspur/catalog/calls/base/v3/bases.advperm.enable';
import { handle } from '../../../../../../emulation/handler.ts';
import { openBase } from '../../../../../bitable/bases/open-base.ts';
import { changeBase } from '../../../../../bitable/bases/queries.ts';

/** Switches the advanced permissions of a Base. */
export const update = handle(enable.update, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.base_token, 'manage');
  await changeBase(call.db, { ...base, is_advanced: input.params.enable === 'true' ? 1 : 0 });
  return {};
});
