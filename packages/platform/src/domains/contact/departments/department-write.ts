import type { InputOf } from '@larkspur/catalog';
import type { create, patch } from '@larkspur/catalog/calls/contact/v3/department';
import type { HandlerContext } from '../../../emulation/handler.ts';
import type { DepartmentRow } from '../../../store/tables/contact.ts';
import type { DirectoryView } from '../range.ts';

/** The fields of a department that a call may write. */
export type DepartmentFields = NonNullable<InputOf<typeof patch>['data']> &
  Pick<InputOf<typeof create>['data'], 'unit_ids'>;

type WritingCall = Pick<HandlerContext<never>, 'db' | 'platform' | 'caller' | 'ids' | 'now'>;

/** A department that is created or changed by a call, and what the rules look at. */
export interface DepartmentWrite extends WritingCall {
  readonly act: 'create' | 'patch' | 'update';
  readonly view: DirectoryView;
  /** The department as it was; undefined for a new one. */
  readonly department: DepartmentRow | undefined;
  /** The department that it lies in once the call is done; undefined for the root. */
  readonly parent: DepartmentRow | undefined;
  /** Whether that is another one than before. */
  readonly moves: boolean;
}
