import { type CallRejectedError, reject } from '../../../gateway/reject.ts';
import { codes } from '../codes.ts';

/**
 * What can be wrong with a card, and how it is told.
 * Source: sub-codes of 230099 on `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create`.
 */
export const cardFaults = {
  personUnknown: { code: 100290, message: 'There is an invalid user resource(at/person) in your card' },
  tooManyElements: { code: 11310, message: 'element exceeds the limit' },
  templateUnknown: {
    code: 200380,
    message: 'template does not exist, please confirm whether this template has been released',
  },
  templateNotVisible: {
    code: 200381,
    message: 'template is not visible to app, please confirm whether the app is allowed to use this template',
  },
  chartInvalid: { code: 200550, message: 'chart spec is invalid' },
  imageUnknown: { code: 200570, message: 'card contains invalid image keys' },
  malformed: { code: 200621, message: 'parse card json err, please check whether the card json is correct' },
  variableType: {
    code: 200732,
    message:
      'the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable',
  },
  variableFormat: {
    code: 200737,
    message: 'the format of the variable is incorrect. Please check the format of the variable',
  },
  tagGone: { code: 200861, message: 'cards of schema V2 no longer support this capability' },
  tableRows: { code: 200914, message: 'table rows is invalid' },
  tableRowNames: { code: 200915, message: 'table rows name is invalid' },
  audioOfAnotherApp: {
    code: 300240,
    message:
      'This application cannot retrieve audio information. Please check if the application used for uploading audio is the same as the one used for sending messages',
  },
  audioTwice: { code: 300230, message: 'duplicate audio id' },
  audioForwardable: { code: 300220, message: "audio elem don't support forward" },
  /** The last two are not on the page: cardkit's own words for it, in this place inferred. */
  entityUnknown: { code: 200740, message: 'The card entity does not exist' },
  entityExpired: { code: 200750, message: 'The card entity has expired' },
} as const;

export type CardFault = (typeof cardFaults)[keyof typeof cardFaults];

/** A card that cannot be built; each service puts the fault under a code of its own. */
export class CardFaultError extends Error {
  readonly fault: CardFault;
  /** After `ErrorValue: `; some faults have none. */
  readonly value: string | undefined;
  /** The way to the element, from the root: `elements -> [2](tag: chart)`. */
  readonly path: string | undefined;
  constructor(fault: CardFault, value?: string, path?: string) {
    super(`card fault ${fault.code}: ${value ?? fault.message}`);
    this.fault = fault;
    this.value = value;
    this.path = path;
  }

  /** `ErrCode: 200550; ErrPath: ROOT -> …; ErrMsg: …; ErrorValue: …` */
  get words(): string {
    const path = this.path === undefined ? '' : `ErrPath: ROOT -> ${this.path}; `;
    const value = this.value === undefined ? '' : ` ErrorValue: ${this.value}`;
    return `ErrCode: ${this.fault.code}; ${path}ErrMsg: ${this.fault.message};${value}`;
  }
}

/** The refusal of the message service: 230099. */
export function cardNotCreated(error: CardFaultError): CallRejectedError {
  return reject(codes.cardNotCreated, { msg: `Failed to create card content, ext=${error.words}` });
}
