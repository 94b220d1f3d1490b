import type { BaseRecordRow } from '../../../store/tables/bitable.ts';
import type { StoredValue } from '../cells/stored-value.ts';

/** A record as the domain works with it; it is never changed, only replaced. */
export interface BaseRecord extends Omit<BaseRecordRow, 'app_token' | 'table_id' | 'cells'> {
  /** Field id → stored value; empty cells are absent. */
  readonly cells: Readonly<Record<string, StoredValue>>;
}

export function readRecord(row: Omit<BaseRecordRow, 'app_token' | 'table_id'>): BaseRecord {
  return { ...row, cells: JSON.parse(row.cells) };
}
