// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { UserId } from '../shared-types.ts';

export interface Learner {
  user_id?: UserId;
  email?: string;
  phone?: string;
}
