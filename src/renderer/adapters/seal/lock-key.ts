import { utf8ToBytes } from '@noble/ciphers/utils.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { argon2id } from 'hash-wasm'
import { KEY_BYTES } from './sealed-bytes'

/** What trying one password costs. */
export type LockCost = { readonly memoryKiB: number; readonly passes: number; readonly lanes: number }

/** RFC 9106 §4, second recommended option: for places where 2 GiB cannot be had. */
export const recommendedCost: LockCost = { memoryKiB: 64 * 1024, passes: 3, lanes: 4 }

/** The key a password stands for, by Argon2id (RFC 9106). The password is taken in NFC, since keyboards differ; an empty one is a fault. */
export const passwordLockKey = (password: string, salt: Uint8Array, cost: LockCost): Promise<Uint8Array> =>
  argon2id({
    password: utf8ToBytes(password.normalize('NFC')),
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  })

/**
 * The key a recovery key stands for, by HKDF-SHA-256. Argon2 makes each guess of a password dear because passwords are few;
 * of 2^160 random keys nobody can guess one however cheap a guess is.
 */
export const recoveryLockKey = (recovery: Uint8Array, salt: Uint8Array): Uint8Array =>
  hkdf(sha256, recovery, salt, utf8ToBytes('wenyuan recovery 1'), KEY_BYTES)
