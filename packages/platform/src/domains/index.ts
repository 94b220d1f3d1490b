import type { Domain } from '../emulation/domain.ts';
import { auth } from './auth/index.ts';
import { authen } from './authen/index.ts';
import { base } from './base/index.ts';
import { bitable } from './bitable/index.ts';
import { bot } from './bot/index.ts';
import { cardkit } from './cardkit/index.ts';
import { contact } from './contact/index.ts';
import { ephemeral } from './ephemeral/index.ts';
import { im } from './im/index.ts';
import { interactive } from './interactive/index.ts';
import { jssdk } from './jssdk/index.ts';
import { message } from './message/index.ts';
import { mina } from './mina/index.ts';
import { oauth } from './oauth/index.ts';
import { passport } from './passport/index.ts';
import { search } from './search/index.ts';

/** All that is emulated with its state. */
export const domains: readonly Domain[] = [
  auth,
  authen,
  base,
  bitable,
  bot,
  cardkit,
  contact,
  ephemeral,
  im,
  interactive,
  jssdk,
  message,
  mina,
  oauth,
  passport,
  search,
];
