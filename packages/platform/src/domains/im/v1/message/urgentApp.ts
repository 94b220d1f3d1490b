import * as message from '@larkspur/catalog/calls/im/v1/message';
import { handle } from '../../../../emulation/handler.ts';
import { makeUrgent } from '../../urgent/make-urgent.ts';

/** Makes a message urgent within the app. */
export const urgentApp = handle(message.urgentApp, (context) =>
  makeUrgent(context, context.input.path.message_id, context.input.data.user_id_list, 'app'),
);
