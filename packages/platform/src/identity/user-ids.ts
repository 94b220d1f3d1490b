import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

/**
 * The ids under which a person is known outside: an open_id for each app, a union_id for each developer. Each is the
 * person's number encrypted under a key of that app or developer, so both directions need no table, and an id of
 * another app can be told from one that never was.
 */
export class UserIds {
  readonly #idKey: string;
  readonly #keys = new Map<string, Buffer>();

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
    return openId.startsWith('ou_') ? this.#decrypt(`open_id ${appId}`, openId.slice(3)) : undefined;
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
    return createCipheriv('aes-128-ecb', this.#keyFor(purpose), null).setAutoPadding(false).update(block, undefined, 'hex');
  }

  #decrypt(purpose: string, hex: string): number | undefined {
    if (!/^[0-9a-f]{32}$/.test(hex)) return undefined;
    const block = createDecipheriv('aes-128-ecb', this.#keyFor(purpose), null).setAutoPadding(false).update(hex, 'hex');
    // A value that was not made with this key gives noise; eight zero bytes happen once in 2^64.
    if (block.readBigUInt64BE(0) !== 0n) return undefined;
    const larkId = Number(block.readBigUInt64BE(8));
    return Number.isSafeInteger(larkId) ? larkId : undefined;
  }

  #keyFor(purpose: string): Buffer {
    let key = this.#keys.get(purpose);
    if (!key) {
      key = createHash('sha256').update(`${this.#idKey} ${purpose}`).digest().subarray(0, 16);
      this.#keys.set(purpose, key);
    }
    return key;
  }
}
