import * as tagsApi from '@larkspur/catalog/calls/im/v2/tags';
import { handle } from '../../../../emulation/handler.ts';
import { findTags, shownTag } from '../../tags/tags.ts';

/** Tags by their ids; unknown ids are left out (inferred). */
export const list = handle(tagsApi.list, async ({ input, db, caller }) => ({
  tag_infos: (await findTags(db, caller.tenantKey, input.params.ids)).map(shownTag),
}));
