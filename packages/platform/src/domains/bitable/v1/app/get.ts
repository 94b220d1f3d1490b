import * as app from '@larkspur/catalog/calls/bitable/v1/app';
import { handle } from '../../../../emulation/handler.ts';
import { openBase } from '../../bases/open-base.ts';

/** What is known of a Base besides its content. New Bases have formulas with a type and permissions of version 2 (inferred). */
export const get = handle(app.get, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.app_token, 'view');
  return {
    app: {
      advance_version: 'v2' as const,
      app_token: base.app_token,
      formula_type: 2 as const,
      is_advanced: base.is_advanced === 1,
      name: base.name,
      revision: base.revision,
      time_zone: base.time_zone,
    },
  };
});
