import * as customAttr from '@larkspur/catalog/calls/contact/v3/customAttr';
import { handle } from '../../../../emulation/handler.ts';
import type { CustomAttrRow } from '../../../../store/tables/contact.ts';
import { customAttrsAfter } from '../../custom-attrs/custom-attrs.ts';
import { pageSize, readPage } from '../../pages.ts';
import { directorySettings } from '../../settings.ts';

/** Empty until the administrator opens custom fields to the API. Source: page of this API. */
export const list = handle(customAttr.list, async (call) => {
  const { db, caller, input } = call;
  const { custom_attrs_open } = await directorySettings(db, caller.tenantKey);
  const { rows, more } = await readPage<CustomAttrRow, string>(call, {
    size: pageSize(input.params.page_size, 20),
    token: input.params.page_token,
    bound: [],
    rowsAfter: async (after, limit) => (custom_attrs_open ? customAttrsAfter(db, caller.tenantKey, after, limit) : []),
    placeOf: (row) => row.id,
  });
  return {
    ...more,
    items: rows.map(({ id, type, options, i18n_name }) => ({
      id,
      type,
      ...(options && { options: JSON.parse(options) }),
      i18n_name: JSON.parse(i18n_name),
    })),
  };
});
