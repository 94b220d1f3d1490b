import * as app from '@larkspur/catalog/calls/bitable/v1/app';
import { handle } from '../../../../emulation/handler.ts';
import { copyBase } from '../../bases/copy-base.ts';
import { baseUrl } from '../../bases/create-base.ts';
import { openBase } from '../../bases/open-base.ts';

/** A copy of a Base, ready when the call returns; on the real service calls to it answer 1254036 for a while. */
export const copy = handle(app.copy, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.app_token, 'view');
  const made = await copyBase(call, base, input.data);
  return {
    app: {
      app_token: made.app_token,
      folder_token: made.folder_token,
      name: made.name,
      time_zone: made.time_zone,
      url: baseUrl(call, made),
    },
  };
});
