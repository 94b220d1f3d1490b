import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { type RandomBytes, secureRandom } from '../new-id.ts';

/**
 * The one secret of a platform. Tokens are derived from it, and app secrets are sealed with it, so that a copy of the
 * database alone opens nothing.
 */
export class PlatformKey {
  readonly #derivation: Buffer;
  readonly #sealing: Buffer;
  readonly #random: RandomBytes;

  /** @param key 32 bytes that nobody else knows. */
  constructor(key: Uint8Array, random: RandomBytes = secureRandom) {
    if (key.length !== 32) throw new Error(`A platform key has 32 bytes; this one has ${key.length}.`);
    this.#derivation = Buffer.from(hkdfSync('sha256', key, '', 'larkspur token derivation', 32));
    this.#sealing = Buffer.from(hkdfSync('sha256', key, '', 'larkspur secret sealing', 32));
    this.#random = random;
  }

  /** 32 bytes that follow from `text` and this key, and cannot be guessed without the key. */
  derive(text: string): Buffer {
    return createHmac('sha256', this.#derivation).update(text).digest();
  }

  /** Encrypts a short text (AES-256-GCM). */
  seal(text: string): string {
    const nonce = this.#random(12);
    const cipher = createCipheriv('aes-256-gcm', this.#sealing, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Opens what `seal` made. Throws when it was sealed with another key or was changed. */
  open(sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.#sealing, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    } catch (cause) {
      throw new Error(
        'An app secret cannot be read: the platform key does not fit this database. Put back the key file that belongs to it.',
        { cause },
      );
    }
  }
}

/** The token that opens the control API of a platform that asks for one: the same as long as the key is. */
export function adminTokenOf(key: PlatformKey): string {
  return key.derive('admin token').toString('base64url');
}
