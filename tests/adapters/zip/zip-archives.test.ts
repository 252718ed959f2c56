import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { zipArchives } from '../../../src/renderer/adapters/zip/zip-archives'

const name = '居民名册_2026-11-22.xlsx'
const secret = '王秀兰 11010519491231002X 13812341234'
const bytes = new TextEncoder().encode(secret.repeat(40))
const password = '文和-9f3a-77c1'

const seal = () => zipArchives.seal([{ name, bytes }], password)

async function openWith(archive: Uint8Array, key: string): Promise<Uint8Array> {
  const reader = new ZipReader(new Uint8ArrayReader(archive), { password: key, useWebWorkers: false })
  const [entry] = await reader.getEntries()
  if (entry === undefined || entry.directory) throw new Error('No file')
  expect(entry.filename).toBe(name)
  return entry.getData(new Uint8ArrayWriter())
}

/** The AES part (0x9901) of the extra field in the first local header, and where the file's own bytes are. */
function firstFile(archive: Uint8Array) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const [nameLength, extraLength] = [view.getUint16(26, true), view.getUint16(28, true)]
  let at = 30 + nameLength
  const end = at + extraLength
  while (view.getUint16(at, true) !== 0x9901) at += 4 + view.getUint16(at + 2, true)
  const aes = {
    version: view.getUint16(at + 4, true),
    vendor: String.fromCharCode(archive[at + 6]!, archive[at + 7]!),
    strength: archive[at + 8],
    method: view.getUint16(at + 9, true),
  }
  return { flags: view.getUint16(6, true), method: view.getUint16(8, true), aes, start: end }
}

it('files without a password lie open in the order they were given', async () => {
  const archive = await zipArchives.seal(
    [
      { name: '00 目录.pdf', bytes },
      { name: '01 会议通知.pdf', bytes },
    ],
    null,
  )
  const entries = await new ZipReader(new Uint8ArrayReader(archive), { useWebWorkers: false }).getEntries()
  expect(entries.map(({ filename, encrypted }) => [filename, encrypted])).toEqual([
    ['00 目录.pdf', false],
    ['01 会议通知.pdf', false],
  ])
})

describe('a file under a password', () => {
  it('is given back whole by the right password, and not at all by a wrong one', async () => {
    const archive = await seal()
    expect(await openWith(archive, password)).toEqual(bytes)
    await expect(openWith(archive, '文和-9f3a-77c2')).rejects.toThrow()
    await expect(openWith(archive, '')).rejects.toThrow()
  })

  it('is enciphered with AES-256, not with the old cipher of zips that is broken in minutes', async () => {
    const { flags, method, aes } = firstFile(await seal())
    expect([flags & 1, method]).toEqual([1, 99])
    expect(aes).toEqual({ version: 2, vendor: 'AE', strength: 3, method: 0 })
  })

  it('is what WinZip describes, deciphered step by step with Node’s own ciphers', async () => {
    const archive = await seal()
    const { start } = firstFile(archive)
    const salt = archive.subarray(start, start + 16)
    const keys = pbkdf2Sync(password, salt, 1000, 66, 'sha1')
    expect(archive.subarray(start + 16, start + 18)).toEqual(new Uint8Array(keys.subarray(64)))

    const sealed = archive.subarray(start + 18, start + 18 + bytes.length)
    const code = createHmac('sha1', keys.subarray(32, 64)).update(sealed).digest().subarray(0, 10)
    expect(archive.subarray(start + 18 + bytes.length, start + 28 + bytes.length)).toEqual(
      new Uint8Array(code),
    )

    const opened = new Uint8Array(bytes.length)
    for (let block = 0; block * 16 < sealed.length; block += 1) {
      // WinZip counts blocks from 1 with the lowest byte first, which no mode of Node's does.
      const counter = Buffer.alloc(16)
      counter.writeUInt32LE(block + 1)
      const cipher = createDecipheriv('aes-256-ctr', keys.subarray(0, 32), counter)
      opened.set(cipher.update(sealed.subarray(block * 16, block * 16 + 16)), block * 16)
    }
    expect(new TextDecoder().decode(opened)).toBe(secret.repeat(40))
  })

  it('shows nothing of what is in it, and is never twice the same', async () => {
    const [one, other] = [await seal(), await seal()]
    for (const word of ['王秀兰', '11010519491231002X', '13812341234'])
      expect(Buffer.from(one).includes(word)).toBe(false)
    expect(one).not.toEqual(other)
  })

  it('is refused when a single byte was changed on the way', async () => {
    const archive = await seal()
    archive[firstFile(archive).start + 40]! ^= 1
    await expect(openWith(archive, password)).rejects.toThrow()
  })
})
