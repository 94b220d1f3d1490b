import { type CallRejectedError, reject } from '../../gateway/reject.ts';
import { codes } from './codes.ts';

/**
 * 230001, with the words that say which parameter is wrong.
 * Source: `/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-230001`; live answers end with a full stop
 * after some of them and without after others, as they do here.
 */
export function invalidParameter(ext: string, because?: string): CallRejectedError {
  return reject(codes.parameterInvalid, { ext, ...(because !== undefined && { because }) });
}

/** 230001 about the inside of `content`. Source: the same page; the two `ext=` in a row were seen live. */
export function invalidContent(detail: string): CallRejectedError {
  return invalidParameter(`invalid message content, ext=${detail}`);
}

/** 230001 for JSON that is not of the form of its kind of message. */
export function wrongForm(msgType: string): CallRejectedError {
  return invalidContent(`content format of the ${msgType} type is incorrect`);
}

/** The documented wording ("The bot can not be outside the group.") is older than the live one. */
export function outsideChat(because: string): CallRejectedError {
  return reject(codes.outsideChat, { msg: 'Bot/User can NOT be out of the chat.', because });
}

/** A scope that the service itself asks for, beyond those that open the API. The wording was seen live. */
export function scopeNeeded(scope: string): CallRejectedError {
  return reject(codes.permissionMissing, { ext: `need scope: ${scope}`, because: `the token does not carry ${scope}` });
}

/** The live wording; documented is "The message is recalled." */
export function messageRecalled(messageId: string): CallRejectedError {
  return reject(codes.messageRecalled, { msg: 'The message was withdrawn.', because: `${messageId} was recalled` });
}
