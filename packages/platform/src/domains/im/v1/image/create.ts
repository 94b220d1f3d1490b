import * as image from '@larkspur/catalog/calls/im/v1/image';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { resourceCodes as codes } from '../../resources/codes.ts';
import { type ImageFormat, imageFormatOf } from '../../resources/image-format.ts';
import { keepUpload, refuseForm, uploadedFile } from '../../resources/upload.ts';

/** Source of the limits: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create`, limits of use. */
const maxBytes = 10 * 1024 * 1024;
const maxSide = { gif: 2000, avatar: 4096, other: 12_000 };

/** Takes a picture, for messages or as an avatar. */
export const create = handle(
  image.create,
  async (context) => {
    const { input, files, caller, note } = context;
    if (!caller.app.botEnabled) throw reject(codes.noBot);
    const { image_type: type } = input.data;
    const { bytes } = uploadedFile(files, 'image', maxBytes);
    const format = imageFormatOf(bytes);
    if (!format) throw reject(codes.formatUnknown);
    checkResolution(format, type);
    if (format.contentType === 'image/tiff' || format.contentType === 'image/heic') {
      note(`Feishu turns ${format.contentType} into JPG; here the picture stays as it was uploaded.`);
    }
    const key = await keepUpload(context, bytes, {
      kind: 'image',
      type,
      file_name: '',
      content_type: format.contentType,
      duration: 0,
    });
    return { image_key: key };
  },
  { refuseInput: refuseForm },
);

function checkResolution({ contentType, width, height }: ImageFormat, type: string): void {
  const kind = contentType === 'image/gif' ? 'gif' : 'other';
  const limit = Math.min(maxSide[kind], type === 'avatar' ? maxSide.avatar : Number.POSITIVE_INFINITY);
  if (width <= limit && height <= limit) return;
  throw reject(codes.resolutionTooHigh, { because: `${width} x ${height}; at most ${limit} x ${limit}` });
}
