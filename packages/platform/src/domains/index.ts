import type { Domain } from '../emulation/domain.ts';
import { auth } from './auth/index.ts';

/** All that is emulated with its state. */
export const domains: readonly Domain[] = [auth];
