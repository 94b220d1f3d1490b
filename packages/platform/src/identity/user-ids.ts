import { type Cipheriv, createCipheriv, createDecipheriv, createHash, type Decipheriv } from 'node:crypto';

/** First byte of what a bot's open_id holds; that of a user's is 0. */
const botMark = 1;

/** How many decrypted open_ids are kept. */
const knownSize = 10_000;

/**
 * The ids under which a person is known outside: an open_id for each app, a union_id for each developer. Each is the
 * person's number encrypted under a key of that app or developer, so both directions need no table, and an id of
 * another app can be told from one that never was.
 */
export class UserIds {
  readonly #idKey: string;
  readonly #ciphers = new Map<string, Cipheriv>();
  readonly #deciphers = new Map<string, Decipheriv>();
  /** Open_ids that were decrypted lately. What one stands for never changes. */
  readonly #known = new Map<string, { readonly appId: string; readonly larkId: number }>();

  /** @param idKey lasting random text of this store; all ids follow from it. */
  constructor(idKey: string) {
    this.#idKey = idKey;
  }

  /** `ou_` and 32 hex digits. */
  openId(appId: string, larkId: number): string {
    return `ou_${this.#encrypt(`open_id ${appId}`, larkId)}`;
  }

  /** The user whose open_id in this app it is, or undefined. Whether the user exists is not asked. */
  larkIdOfOpenId(appId: string, openId: string): number | undefined {
    const known = this.#known.get(openId);
    if (known?.appId === appId) return known.larkId;
    const larkId = openId.startsWith('ou_') ? this.#decrypt(`open_id ${appId}`, openId.slice(3)) : undefined;
    if (larkId === undefined) return undefined;
    if (this.#known.size >= knownSize) this.#known.clear();
    this.#known.set(openId, { appId, larkId });
    return larkId;
  }

  /** `on_` and 32 hex digits. */
  unionId(developer: string, larkId: number): string {
    return `on_${this.#encrypt(`union_id ${developer}`, larkId)}`;
  }

  /** The user whose union_id with this developer it is, or undefined. */
  larkIdOfUnionId(developer: string, unionId: string): number | undefined {
    return unionId.startsWith('on_') ? this.#decrypt(`union_id ${developer}`, unionId.slice(3)) : undefined;
  }

  /** The open_id of a bot, as another app or its own sees it. `appId` is `cli_` and 16 lower-case letters or digits. */
  botOpenId(appId: string, botAppId: string): string {
    const block = Buffer.alloc(16);
    block[0] = botMark;
    let number = 0n;
    for (const digit of botAppId.slice(4)) number = number * 36n + BigInt(Number.parseInt(digit, 36));
    block.write(number.toString(16).padStart(30, '0'), 1, 'hex');
    return `ou_${this.#cipher(`open_id ${appId}`).update(block, undefined, 'hex')}`;
  }

  /** The app whose bot has this open_id in this app, or undefined. Whether the app exists is not asked. */
  appIdOfBotOpenId(appId: string, openId: string): string | undefined {
    if (!openId.startsWith('ou_')) return undefined;
    const block = this.#decipher(`open_id ${appId}`, openId.slice(3));
    if (block?.[0] !== botMark) return undefined;
    const number = BigInt(`0x${block.toString('hex', 1)}`);
    return number < 36n ** 16n ? `cli_${number.toString(36).padStart(16, '0')}` : undefined;
  }

  #encrypt(purpose: string, larkId: number): string {
    const block = Buffer.alloc(16);
    block.writeBigUInt64BE(BigInt(larkId), 8);
    return this.#cipher(purpose).update(block, undefined, 'hex');
  }

  #decrypt(purpose: string, hex: string): number | undefined {
    const block = this.#decipher(purpose, hex);
    // A value that was not made with this key gives noise; eight zero bytes happen once in 2^64.
    if (block === undefined || block.readBigUInt64BE(0) !== 0n) return undefined;
    const larkId = Number(block.readBigUInt64BE(8));
    return Number.isSafeInteger(larkId) ? larkId : undefined;
  }

  // In this mode every block is worked on for itself, so that one cipher serves for ever; making one takes 30 times as long
  // as using it.
  #cipher(purpose: string): Cipheriv {
    let cipher = this.#ciphers.get(purpose);
    if (!cipher) {
      cipher = createCipheriv('aes-128-ecb', this.#keyFor(purpose), null).setAutoPadding(false);
      this.#ciphers.set(purpose, cipher);
    }
    return cipher;
  }

  #decipher(purpose: string, hex: string): Buffer | undefined {
    if (!/^[0-9a-f]{32}$/.test(hex)) return undefined;
    let decipher = this.#deciphers.get(purpose);
    if (!decipher) {
      decipher = createDecipheriv('aes-128-ecb', this.#keyFor(purpose), null).setAutoPadding(false);
      this.#deciphers.set(purpose, decipher);
    }
    return decipher.update(hex, 'hex');
  }

  #keyFor(purpose: string): Buffer {
    return createHash('sha256').update(`${this.#idKey} ${purpose}`).digest().subarray(0, 16);
  }
}
