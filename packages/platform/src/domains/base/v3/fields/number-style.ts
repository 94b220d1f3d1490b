import { type CallRejectedError, reject } from '../../../../gateway/reject.ts';
import { codes } from '../../../bitable/codes.ts';
import type { Field } from '../../../bitable/fields/field.ts';
import type { WrittenProperty } from '../../../bitable/fields/read-property.ts';
import { formatOf, formatterOf } from './number-format.ts';

type Style = Readonly<Record<string, unknown>>;

/** What bitable/v1 makes of a number's style; `formatter` may be one that v1 itself does not write. */
export interface NumberStyle {
  readonly ui_type: string;
  readonly property: WrittenProperty;
  readonly formatter: string;
  readonly color?: string;
}

/** Source: github larksuite/cli, `lark-base-field-json`. */
const progressColors = new Set(
  (
    'Blue Purple DarkGreen Green Cyan Orange Red Gray WhiteToBlueGradient WhiteToPurpleGradient ' +
    'WhiteToOrangeGradient GreenToRedGradient RedToGreenGradient BlueToPinkGradient PinkToBlueGradient SpectralGradient'
  ).split(' '),
);

/** Throws 1254081 for a style that numbers have not. */
export function readNumberStyle(style: Style): NumberStyle {
  const { type = 'plain', currency_code = 'CNY', icon = 'star', min = 1, max = 5, color } = style;
  switch (type) {
    case 'plain': {
      const formatter = formatterOf({
        precision: readPrecision(style),
        percentage: style.percentage === true,
        thousands_separator: style.thousands_separator === true,
      });
      return { ui_type: 'Number', property: {}, formatter };
    }
    case 'currency': {
      const formatter = formatterOf({
        precision: readPrecision(style),
        percentage: false,
        thousands_separator: false,
      });
      return { ui_type: 'Currency', property: { currency_code: String(currency_code), formatter: '0' }, formatter };
    }
    case 'progress': {
      if (typeof color !== 'string' || !progressColors.has(color))
        throw wrong(`color ${color} is none of a progress bar`);
      const formatter = style.percentage === false ? '0' : '0%';
      return { ui_type: 'Progress', property: { formatter }, formatter, color };
    }
    case 'rating': {
      const property = { formatter: '0', min: Number(min), max: Number(max), rating: { symbol: String(icon) } };
      return { ui_type: 'Rating', property, formatter: '0' };
    }
    default:
      throw wrong(`there is no style ${type}`);
  }
}

function readPrecision({ precision = 2 }: Style): number {
  if (precision !== 0 && precision !== 1 && precision !== 2 && precision !== 3 && precision !== 4) {
    throw wrong(`precision ${precision} is not 0 to 4`);
  }
  return precision;
}

function wrong(because: string): CallRejectedError {
  return reject(codes.numberFieldPropertyError, { because });
}

/** The color of a progress bar that was made by v1 is the first one (inferred). */
export function shownNumberStyle({ ui_type, property, progress_color = 'Blue' }: Field): Style {
  const { precision, percentage, thousands_separator } = formatOf(property?.formatter);
  switch (ui_type) {
    case 'Currency':
      return { type: 'currency', precision, currency_code: property?.currency_code };
    case 'Progress':
      return { type: 'progress', percentage, color: progress_color };
    case 'Rating':
      return { type: 'rating', icon: property?.rating?.symbol, min: property?.min, max: property?.max };
    default:
      return { type: 'plain', precision, percentage, thousands_separator };
  }
}
