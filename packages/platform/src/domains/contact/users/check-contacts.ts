import { reject } from '../../../gateway/reject.ts';
import type { UserRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';
import { findUserByEmail, findUserByEnterpriseEmail, findUserByMobile } from '../directory.ts';
import type { UserFields, UserWrite } from './user-write.ts';

type Contacts = Pick<UserRow, 'email' | 'mobile' | 'enterprise_email'>;

/**
 * Mobile, email and enterprise email as they are to be stored. Throws the code of the first broken rule.
 * Source: `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create`, fields and error codes.
 */
export async function checkContacts(write: UserWrite, fields: UserFields): Promise<Partial<Contacts>> {
  const contacts: Partial<Contacts> = {};
  if (fields.mobile !== undefined) contacts.mobile = mobileWithCountry(fields.mobile);
  if (fields.email !== undefined) contacts.email = checkedEmail(fields.email);
  if (contacts.mobile !== undefined || contacts.email !== undefined) {
    checkMobileAndEmail(write, contacts.mobile, contacts.email);
    await checkNobodyHas(write, contacts);
  }
  if (fields.enterprise_email !== undefined) {
    contacts.enterprise_email = await checkEnterpriseEmail(write, fields.enterprise_email);
  }
  if (contacts.email !== undefined) checkInactiveEmail(write, contacts.email);
  return contacts;
}

/**
 * `+8613…` for a number written with its country, or without one for China. Throws 41004 for anything else. An international
 * number has at most 15 digits (E.164).
 */
function mobileWithCountry(written: string): string {
  if (written === '') return '';
  const number = /^1\d{10}$/.test(written) ? `+86${written}` : written;
  if (!/^\+(86-?1\d{10}|(?!86)[1-9]\d{5,14})$/.test(number)) throw reject(codes.mobileInvalid);
  return number.replace('-', '');
}

function checkedEmail(written: string): string {
  if (written !== '' && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(written)) throw reject(codes.emailInvalid);
  return written.toLowerCase();
}

/** The user must have a mobile; with a foreign one an email, too. */
function checkMobileAndEmail({ user, platform, settings }: UserWrite, newMobile?: string, newEmail?: string): void {
  const mobile = newMobile ?? user?.mobile ?? '';
  const email = newEmail ?? user?.email ?? '';
  if (mobile === '' && email === '') throw reject(codes.noEmailOrMobile);
  if (newMobile === '') throw reject(codes.noMobile);
  if (newMobile === undefined) return;
  const isChinese = newMobile.startsWith('+86');
  if (isChinese && platform.settings.brand === 'lark') throw reject(codes.chineseMobileOnLark);
  if (!isChinese && !settings.verified) throw reject(codes.foreignMobileUnverified);
  if (!isChinese && email === '') throw reject(codes.foreignMobileWithoutEmail);
}

/** When both belong to somebody: two people are a conflict; one person, on creation, is the user that exists (inferred). */
async function checkNobodyHas(write: UserWrite, { mobile = '', email = '' }: Partial<Contacts>): Promise<void> {
  const { db, caller, user } = write;
  const others = [
    await findUserByMobile(db, caller.tenantKey, mobile),
    await findUserByEmail(db, caller.tenantKey, email),
  ].map((found) => (found?.lark_id === user?.lark_id ? undefined : found));
  const [byMobile, byEmail] = others;
  if (byMobile && byEmail && byMobile.lark_id !== byEmail.lark_id) throw reject(codes.accountConflict);
  if (byMobile && byEmail && write.act === 'create') throw reject(codes.userExists);
  if (byMobile) throw reject(codes.mobileExists);
  if (byEmail) throw reject(codes.emailExists);
}

async function checkEnterpriseEmail(write: UserWrite, written: string): Promise<string> {
  if (written === '') return '';
  const { db, caller, settings, user } = write;
  const [prefix = '', domain = ''] = written.toLowerCase().split('@');
  if (!settings.mail_domains.includes(domain)) throw reject(codes.mailDomainUnavailable);
  if (!/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/.test(prefix)) throw reject(codes.emailPrefixInvalid);
  const address = `${prefix}@${domain}`;
  const holder = await findUserByEnterpriseEmail(db, caller.tenantKey, address);
  if (holder && holder.lark_id !== user?.lark_id) {
    throw reject(holder.is_resigned ? codes.businessEmailInRecycleBin : codes.emailPrefixExists);
  }
  const account = await findUserByEmail(db, caller.tenantKey, address);
  if (account && account.lark_id !== user?.lark_id) throw reject(codes.enterpriseEmailIsAccount);
  return address;
}

/** Somebody who has not activated the account yet and whose email is the enterprise email keeps it. */
function checkInactiveEmail({ user }: UserWrite, email: string): void {
  if (!user || user.is_activated || email === user.email) return;
  if (user.email !== '' && user.email === user.enterprise_email) throw reject(codes.inactiveUserEmail);
}
