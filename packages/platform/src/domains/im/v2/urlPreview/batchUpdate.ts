import * as urlPreview from '@larkspur/catalog/calls/im/v2/urlPreview';
import { handle } from '../../../../emulation/handler.ts';

/**
 * Asks clients to pull previews of links again. Nothing here shows such previews or gives out their tokens, so every token is
 * taken.
 */
export const batchUpdate = handle(urlPreview.batchUpdate, async ({ note }) => {
  note('no client here shows previews of links; Feishu would ask the app for their data again');
  return {};
});
