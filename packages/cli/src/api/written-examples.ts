import type { ExampleInput } from './example-input.ts';

/** Inputs of APIs whose types do not say enough for an example: texts that hold JSON, fields of which one is needed. */
export const writtenExamples: Readonly<Record<string, ExampleInput>> = {
  'im.v1.message.create': {
    params: { receive_id_type: 'email' },
    data: { receive_id: 'ann.chen@example.com', msg_type: 'text', content: '{"text":"Hello"}' },
  },
  'im.v1.message.reply': {
    path: { message_id: 'om_dc13264520392913993dd051dba21dcf' },
    data: { msg_type: 'text', content: '{"text":"Hello"}' },
  },
  'im.v1.message.update': {
    path: { message_id: 'om_dc13264520392913993dd051dba21dcf' },
    data: { msg_type: 'text', content: '{"text":"Hello again"}' },
  },
  'im.v1.chat.create': { data: { name: 'Release 2', user_id_list: ['ou_7dab8a3d3cdcc9da365777c7ad535d62'] } },
  'contact.v3.user.get': {
    path: { user_id: 'ou_c99c5f35d542efc7ee492afe11af19ef' },
    params: { user_id_type: 'user_id' },
  },
  'bitable.v1.app.create': { data: { name: 'Plan' } },
  'bitable.v1.appTableRecord.create': {
    path: { app_token: 'app_token', table_id: 'table_id' },
    data: { fields: { Name: 'Ann', Done: true } },
  },
};
