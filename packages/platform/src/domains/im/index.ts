import type { Domain } from '../../emulation/domain.ts';
import { chatHandlers } from './chat-handlers.ts';
import { imIds } from './ids.ts';

/** Messages and chats: `im`, and what belongs to them elsewhere. */
export const im: Domain = {
  name: 'im',
  handlers: {
    ...chatHandlers,
    'im.v1.batchMessage.delete': async () => (await import('./v1/batchMessage/delete.ts')).remove,
    'im.v1.batchMessage.getProgress': async () => (await import('./v1/batchMessage/getProgress.ts')).getProgress,
    'im.v1.batchMessage.readUser': async () => (await import('./v1/batchMessage/readUser.ts')).readUser,
    'im.v1.file.create': async () => (await import('./v1/file/create.ts')).create,
    'im.v1.file.get': async () => (await import('./v1/file/get.ts')).get,
    'im.v1.image.create': async () => (await import('./v1/image/create.ts')).create,
    'im.v1.image.get': async () => (await import('./v1/image/get.ts')).get,
    'im.v1.message.create': async () => (await import('./v1/message/create.ts')).create,
    'im.v1.message.delete': async () => (await import('./v1/message/delete.ts')).remove,
    'im.v1.message.forward': async () => (await import('./v1/message/forward.ts')).forward,
    'im.v1.message.get': async () => (await import('./v1/message/get.ts')).get,
    'im.v1.message.list': async () => (await import('./v1/message/list.ts')).list,
    'im.v1.message.mergeForward': async () => (await import('./v1/message/mergeForward.ts')).mergeForward,
    'im.v1.message.mget': async () => (await import('./v1/message/mget.ts')).mget,
    'im.v1.message.patch': async () => (await import('./v1/message/patch.ts')).patch,
    'im.v1.message.pushFollowUp': async () => (await import('./v1/message/pushFollowUp.ts')).pushFollowUp,
    'im.v1.message.readUsers': async () => (await import('./v1/message/readUsers.ts')).readUsers,
    'im.v1.message.reply': async () => (await import('./v1/message/reply.ts')).reply,
    'im.v1.message.search': async () => (await import('./v1/message/search.ts')).search,
    'im.v1.message.update': async () => (await import('./v1/message/update.ts')).update,
    'im.v1.message.urgentApp': async () => (await import('./v1/message/urgentApp.ts')).urgentApp,
    'im.v1.message.urgentPhone': async () => (await import('./v1/message/urgentPhone.ts')).urgentPhone,
    'im.v1.message.urgentSms': async () => (await import('./v1/message/urgentSms.ts')).urgentSms,
    'im.v1.messageReaction.batchQuery': async () => (await import('./v1/messageReaction/batchQuery.ts')).batchQuery,
    'im.v1.messageReaction.create': async () => (await import('./v1/messageReaction/create.ts')).create,
    'im.v1.messageReaction.delete': async () => (await import('./v1/messageReaction/delete.ts')).remove,
    'im.v1.messageReaction.list': async () => (await import('./v1/messageReaction/list.ts')).list,
    'im.v1.messageResource.get': async () => (await import('./v1/messageResource/get.ts')).get,
    'im.v1.pin.create': async () => (await import('./v1/pin/create.ts')).create,
    'im.v1.pin.delete': async () => (await import('./v1/pin/delete.ts')).remove,
    'im.v1.pin.list': async () => (await import('./v1/pin/list.ts')).list,
    'im.v1.thread.forward': async () => (await import('./v1/thread/forward.ts')).forward,
  },
  ids: imIds,
};
