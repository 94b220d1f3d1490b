import * as message from '@larkspur/catalog/calls/im/v1/message';
import { handle } from '../../../../emulation/handler.ts';
import { makeUrgent } from '../../urgent/make-urgent.ts';

/** Makes a message urgent by a call, and within the app. */
export const urgentPhone = handle(message.urgentPhone, (context) =>
  makeUrgent(context, context.input.path.message_id, context.input.data.user_id_list, 'phone'),
);
