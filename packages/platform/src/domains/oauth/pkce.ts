import { hash } from 'node:crypto';

/** Source: `code_verifier` of `/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token`. */
const verifierForm = /^[A-Za-z0-9\-._~]{43,128}$/;

/** Whether the verifier belongs to the challenge. Without a challenge any verifier will do (inferred). */
export function isRightVerifier(
  challenge: { readonly code_challenge: string; readonly code_challenge_method: '' | 'S256' | 'plain' },
  verifier = '',
): boolean {
  if (challenge.code_challenge === '') return true;
  if (!verifierForm.test(verifier)) return false;
  const made = challenge.code_challenge_method === 'S256' ? hash('sha256', verifier, 'base64url') : verifier;
  return made === challenge.code_challenge;
}
