import { reject } from '../../../gateway/reject.ts';
import type { ResourceRow } from '../../../store/tables/im.ts';
import { codes } from '../codes.ts';
import { invalidParameter, wrongForm } from '../refusals.ts';
import { findResource } from '../resources/queries.ts';
import type { ContentContext, ContentReader, Said } from './content-context.ts';

/** `image`: a picture that this app has uploaded. */
export const readImage: ContentReader = async ({ image_key }, context) => {
  const image = await ownImage(context, keyOf(image_key, 'image'));
  return said({ image_key: image.resource_key });
};

/** `file`: any upload but sound and film, which have kinds of their own. */
export const readFile: ContentReader = async ({ file_key }, context) => {
  const file = await ownFile(context, keyOf(file_key, 'file'));
  if (file.type === 'opus' || file.type === 'mp4') throw mismatch(file, 'file');
  return said({ file_key: file.resource_key, file_name: file.file_name });
};

/** `audio`: an upload of the type `opus`. */
export const readAudio: ContentReader = async ({ file_key }, context) => {
  const file = await ownFile(context, keyOf(file_key, 'audio'));
  if (file.type !== 'opus') throw mismatch(file, 'audio');
  return said({ file_key: file.resource_key, duration: file.duration });
};

/** `media`: an upload of the type `mp4`, and perhaps a picture for its cover. */
export const readMedia: ContentReader = async ({ file_key, image_key }, context) => {
  const file = await ownFile(context, keyOf(file_key, 'media'));
  if (file.type !== 'mp4') throw mismatch(file, 'media');
  const hasCover = image_key !== undefined && image_key !== '';
  const cover = hasCover ? await ownImage(context, keyOf(image_key, 'media')) : undefined;
  return said({
    file_key: file.resource_key,
    ...(cover && { image_key: cover.resource_key }),
    file_name: file.file_name,
    duration: file.duration,
  });
};

/** `sticker`: one that the bot has received. */
export const readSticker: ContentReader = async ({ file_key }, { db, caller }) => {
  const key = keyOf(file_key, 'sticker');
  const sticker = await findResource(db, caller.tenantKey, key);
  if (sticker?.kind !== 'sticker') throw invalidParameter('invalid file_key', `${key} is no sticker`);
  return said({ file_key: key });
};

/** The picture of this key, which the app must have uploaded itself (230017). */
export async function ownImage(context: ContentContext, key: string): Promise<ResourceRow> {
  const image = await findResource(context.db, context.caller.tenantKey, key);
  if (image?.kind !== 'image') throw invalidParameter('invalid image_key', `there is no image ${key}`);
  return own(image, context);
}

/** The file of this key, which the app must have uploaded itself (230017). */
export async function ownFile(context: ContentContext, key: string): Promise<ResourceRow> {
  const file = await findResource(context.db, context.caller.tenantKey, key);
  if (file?.kind !== 'file') throw invalidParameter('invalid file_key', `there is no file ${key}`);
  return own(file, context);
}

function own(resource: ResourceRow, { caller, origin }: ContentContext): ResourceRow {
  if (resource.app_id === caller.app.appId || origin === 'custom_bot') return resource;
  throw reject(codes.notTheResourceOwner, { because: `${resource.resource_key} was uploaded by ${resource.app_id}` });
}

function keyOf(key: unknown, msgType: string): string {
  if (typeof key !== 'string' || key === '') throw wrongForm(msgType);
  return key;
}

/** Source: 230055 of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create`; its example is an mp4 sent otherwise than as media. */
function mismatch(file: ResourceRow, msgType: string): Error {
  return reject(codes.uploadTypeMismatch, { because: `uploaded as ${file.type}, sent as ${msgType}` });
}

function said(content: object): Said {
  return { content: JSON.stringify(content), mentions: '' };
}
