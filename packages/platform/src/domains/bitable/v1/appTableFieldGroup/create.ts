import * as appTableFieldGroup from '@larkspur/catalog/calls/bitable/v1/appTableFieldGroup';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { reviseBase } from '../../bases/queries.ts';
import { codes } from '../../codes.ts';
import type { FieldGroup } from '../../fields/field.ts';
import { openField } from '../../fields/open-field.ts';
import { newBaseId } from '../../ids.ts';
import { openTable } from '../../tables/open-table.ts';
import { saveTable } from '../../tables/save-table.ts';

/**
 * Puts fields into groups beside those that there are. The gateway refuses what breaks the documented lengths before the
 * codes for that come into play; a name of blanks alone is empty (inferred). The groups are given back as a JSON text.
 */
export const create = handle(appTableFieldGroup.create, async ({ input, ...call }) => {
  const { table } = await openTable(call, input.path, 'edit');
  const names = new Set(table.groups.map(({ name }) => name));
  const grouped = new Set(table.groups.flatMap(({ children }) => children.map(({ id }) => id)));
  const added = input.data.field_groups.map(({ id, name: written, description, children }): FieldGroup => {
    const name = written.trim();
    if (name === '') throw reject(codes.fieldGroupNameEmpty);
    if (names.has(name)) throw reject(codes.fieldGroupNameDuplicated, { because: `two groups are called "${name}"` });
    names.add(name);
    for (const child of children) {
      openField(table, child.id);
      if (grouped.has(child.id)) throw reject(codes.fieldInSeveralGroups, { because: `${child.id} is in two groups` });
      grouped.add(child.id);
    }
    return { id: id || newBaseId(call.platform, 'field'), name, ...(description && { description }), children };
  });
  await saveTable(call, table, { groups: [...table.groups, ...added] });
  await reviseBase(call.db, table.app_token);
  return { field_groups: JSON.stringify(added) };
});
