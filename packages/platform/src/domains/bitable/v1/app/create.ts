import * as app from '@larkspur/catalog/calls/bitable/v1/app';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { baseUrl, createBase } from '../../bases/create-base.ts';
import { codes } from '../../codes.ts';

/**
 * A new Base with one table. The four query parameters that the official SDKs declare are explained nowhere; they are
 * accepted, and a copy type that is empty is refused with the one code that names them (inferred).
 */
export const create = handle(app.create, async ({ input, ...call }) => {
  if (input.params.copy_types?.some((type) => type.trim() === '')) throw reject(codes.invalidCopyTypes);
  const { base, tableId } = await createBase(call, input.data);
  return {
    app: {
      app_token: base.app_token,
      default_table_id: tableId,
      folder_token: base.folder_token,
      name: base.name,
      time_zone: base.time_zone,
      url: baseUrl(call, base),
    },
  };
});
