import * as forms from '@larkspur/catalog/calls/base/v3/bases.tables.forms';
import { handle } from '../../../../../../emulation/handler.ts';
import { openFormAt } from '../../../views/questions.ts';
import { shownV3Form } from '../../../views/shown-form.ts';

/** A form without its questions. */
export const get = handle(forms.get, async ({ input, ...call }) => {
  return shownV3Form((await openFormAt(call, input.path, 'view')).view);
});
