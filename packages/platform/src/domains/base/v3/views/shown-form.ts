import type { Table } from '../../../bitable/tables/table.ts';
import type { FormView } from '../../../bitable/views/form.ts';
import type { FormQuestion } from '../../../bitable/views/view.ts';
import { typeNameOf } from '../fields/shown-field.ts';

/** A form is a view; it has a name of its own. Source: github larksuite/cli, `+form-get`. */
export function shownV3Form({ view_id, form }: FormView) {
  return { id: view_id, name: form.name, description: form.description };
}

/** A question is asked for a field and has its id. Source: `+form-questions-list`. */
export function shownQuestion({ fieldsById }: Table, { field_id, title, description, required }: FormQuestion) {
  const field = fieldsById.get(field_id);
  return { id: field_id, title, description, required, ...(field && { type: typeNameOf(field) }) };
}
