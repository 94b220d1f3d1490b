/**
 * A record as an API that wrote it gives it back: the fields as they were written, without those that were emptied.
 * Source: the published examples of `app-table-record/create` and `update`.
 */
export function echoed(recordId: string, fields: Readonly<Record<string, unknown>>) {
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Record<string, never>,
    id: recordId,
    record_id: recordId,
  };
}
