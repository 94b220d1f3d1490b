import * as app from '@larkspur/catalog/calls/bitable/v1/app';
import { handle } from '../../../../emulation/handler.ts';
import { openBase, permissionDenied } from '../../bases/open-base.ts';
import { changeBase } from '../../bases/queries.ts';
import { readAppName } from '../../names.ts';

/**
 * Renames a Base, then switches its advanced permissions, which only who may manage it may do. When the second is refused,
 * the first stays. Source: `app/update`, notes.
 */
export const update = handle(app.update, async ({ input, ...call }) => {
  const { name, is_advanced } = input.data;
  const { base, perm } = await openBase(call, input.path.app_token, 'edit');
  const denied = is_advanced !== undefined && perm !== 'manage';
  const after = {
    ...base,
    name: name === undefined ? base.name : readAppName(name),
    is_advanced: is_advanced === undefined || denied ? base.is_advanced : is_advanced ? (1 as const) : (0 as const),
  };
  if (after.name !== base.name || after.is_advanced !== base.is_advanced) await changeBase(call.db, after);
  if (denied) return permissionDenied(call, 'only who may manage a Base may switch its advanced permissions');
  return {
    app: {
      app_token: after.app_token,
      is_advanced: after.is_advanced === 1,
      name: after.name,
      time_zone: after.time_zone,
    },
  };
});
