import { reject } from '../../../gateway/reject.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import { newBaseId } from '../ids.ts';
import { limits } from '../limits.ts';
import type { Table } from '../tables/table.ts';
import { newForm } from './form.ts';
import { emptyProperty, type FormSettings, insertNewView, type View, viewsOf } from './view.ts';

/**
 * Adds a view to a table; its name is read before. A form view is a form with a question for each field that a person can
 * fill in. Throws 1254101 for too many views, 1254020 for a name that another has.
 */
export async function addView(
  call: BaseCall,
  table: Table,
  { name, type, form }: { readonly name: string; readonly type: string; readonly form?: FormSettings },
): Promise<View> {
  const others = await viewsOf(call.db, table);
  if (others.length >= limits.views) throw reject(codes.viewExceedLimit);
  checkViewName(others, name);
  const view: View = {
    app_token: table.app_token,
    table_id: table.table_id,
    view_id: newBaseId(call.platform, 'view'),
    position: (others.at(-1)?.position ?? 0) + 1,
    name,
    type,
    property: emptyProperty,
    form: type === 'form' ? (form ?? newForm(call, table, name)) : undefined,
  };
  await insertNewView(call.db, view);
  return view;
}

/** Throws 1254020 for a name that another view of the table has. */
export function checkViewName(views: readonly View[], name: string, viewId = ''): void {
  if (views.some((view) => view.name === name && view.view_id !== viewId)) {
    throw reject(codes.viewNameDuplicated, { because: `the table has a view "${name}"` });
  }
}
