import type { View } from '../../../bitable/views/view.ts';

/** A view without what it shows. Source: github larksuite/cli, `+view-list`. */
export function shownV3View({ view_id, name, type }: View) {
  return { id: view_id, name, type };
}
