import { describe, expect, it } from 'vitest'
import { sealing } from '../../../../src/renderer/adapters/seal/sealing'
import {
  openAttachment,
  sealAttachment,
  sealedSize,
} from '../../../../src/renderer/adapters/store/attachments/attachment-file'
import { StoreDamaged } from '../../../../src/renderer/adapters/store/damaged'
import { atOnce } from '../../../../src/renderer/domain/paced'
import { attachmentId, photoBytes } from '../../../builders/an-attachment'

const key = new Uint8Array(32).fill(3)
const seal = sealing.sealBytesWith(key)
const id = attachmentId(1)
const sealed = (plain: Uint8Array, of = id): Uint8Array => atOnce(sealAttachment(plain, of, seal))
const opened = (file: Uint8Array, of = id, by = seal) => atOnce(openAttachment(file, of, by))
const small = photoBytes(60)
const PART = 256 * 1024
const large = photoBytes(2 * PART + 5)

/** The parts of a file as they lie on the disk, behind the signature. */
function partsOf(file: Uint8Array): readonly Uint8Array[] {
  const step = PART + 40
  const count = Math.ceil((file.length - 8) / step)
  return Array.from({ length: count }, (_, nth) => file.subarray(8 + nth * step, 8 + (nth + 1) * step))
}

const fileOf = (file: Uint8Array, parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat([file.subarray(0, 8), ...parts]))

describe('the file of an attachment', () => {
  it.each([1, 60, PART - 1, PART, PART + 1, 2 * PART + 5])('of %i bytes opens as it was sealed', length => {
    const plain = photoBytes(length)
    const file = sealed(plain)
    expect(file.length).toBe(sealedSize(length))
    expect(Buffer.from(opened(file)).equals(Buffer.from(plain))).toBe(true)
  })

  it('is refused with any one bit of it turned over', () => {
    const file = sealed(small)
    const accepted: number[] = []
    for (let bit = 0; bit < file.length * 8; bit++) {
      const spoilt = file.slice()
      spoilt[bit >> 3]! ^= 1 << (bit & 7)
      try {
        opened(spoilt)
        accepted.push(bit)
      } catch (fault) {
        expect(fault).toBeInstanceOf(StoreDamaged)
      }
    }
    expect(accepted).toEqual([])
  })

  it('is refused when it was cut off at any byte', () => {
    const file = sealed(small)
    for (let length = 8 + 1; length < file.length; length++)
      expect(() => opened(file.subarray(0, length)), String(length)).toThrow(StoreDamaged)
  })

  it('is refused with a part gone, twice there, or in another place', () => {
    const file = sealed(large)
    const [one, two, three] = partsOf(file)
    for (const parts of [
      [one!, two!],
      [two!, one!, three!],
      [one!, one!, three!],
      [one!, two!, two!, three!],
    ])
      expect(() => opened(fileOf(file, parts))).toThrow(StoreDamaged)
    expect(opened(fileOf(file, [one!, two!, three!])).length).toBe(large.length)
  })

  it('is refused as that of another record, and under another key', () => {
    const file = sealed(small)
    expect(() => opened(file, attachmentId(2))).toThrow(StoreDamaged)
    expect(() => opened(file, id, sealing.sealBytesWith(new Uint8Array(32).fill(4)))).toThrow(StoreDamaged)
  })

  it('holds nothing of the photo as it was', () => {
    const file = Buffer.from(sealed(large))
    expect(file.includes(Buffer.from(large.subarray(1000, 1016)))).toBe(false)
  })
})
