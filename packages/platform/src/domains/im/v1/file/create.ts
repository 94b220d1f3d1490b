import * as file from '@larkspur/catalog/calls/im/v1/file';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { resourceCodes as codes } from '../../resources/codes.ts';
import { contentTypeOf } from '../../resources/content-type.ts';
import { keepUpload, refuseForm, uploadedFile } from '../../resources/upload.ts';

/** Source: `file` of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create`. */
const maxBytes = 30 * 1024 * 1024;

/** Takes a file for messages. */
export const create = handle(
  file.create,
  async (context) => {
    const { input, files, caller } = context;
    if (!caller.app.botEnabled) throw reject(codes.noBot);
    const { file_type: type, file_name: name, duration = 0 } = input.data;
    const { bytes } = uploadedFile(files, 'file', maxBytes);
    const key = await keepUpload(context, bytes, {
      kind: 'file',
      type,
      file_name: name,
      content_type: contentTypeOf(bytes, name),
      duration,
    });
    return { file_key: key };
  },
  { refuseInput: refuseForm },
);
