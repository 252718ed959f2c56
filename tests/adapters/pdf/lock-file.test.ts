import { describe, expect, it } from 'vitest'
import { pdfPasswordProblem } from '../../../src/renderer/domain/paper/pdf-password'
import { lockFile } from '../../../src/renderer/adapters/pdf/lock-file'
import { anOfficialPaper } from '../../builders/a-paper'
import { drawPages } from '../../pictures/draw-page'
import { drawn } from '../../pictures/pages-here'

const PASSWORD = 'Wenyuan-2026'

describe('a paper saved under a password', () => {
  it('opens with the password in another reader and looks as it did without one', async () => {
    const { bytes } = await drawn(anOfficialPaper([{ kind: 'title', text: '居住情况证明' }]))
    const locked = await lockFile(bytes, PASSWORD)
    expect(await drawPages(locked, 60, PASSWORD)).toEqual(await drawPages(bytes, 60))
  })

  it('opens neither without the password nor with another one', async () => {
    const { bytes } = await drawn(anOfficialPaper([{ kind: 'title', text: '居住情况证明' }]))
    const locked = await lockFile(bytes, PASSWORD)
    await expect(drawPages(locked)).rejects.toThrow(/password/iu)
    await expect(drawPages(locked, 60, 'Wenyuan-2025')).rejects.toThrow(/password/iu)
  })

  it('is enciphered with AES-256 and does not say its password', async () => {
    const { bytes } = await drawn(anOfficialPaper([]))
    const saying = (file: Uint8Array) => {
      const text = Buffer.from(file).toString('latin1')
      return ['/Encrypt', '/CFM /AESV3'].map(words => text.includes(words))
    }
    expect(saying(bytes)).toEqual([false, false])
    expect(saying(await lockFile(bytes, PASSWORD))).toEqual([true, true])
    expect(Buffer.from(await lockFile(bytes, PASSWORD)).includes(PASSWORD)).toBe(false)
  })
})

describe('a password for a PDF', () => {
  it('is one that every reader takes, long enough, and no run of keys', () => {
    const codeOf = (password: string) => pdfPasswordProblem(password)?.code
    expect(codeOf(PASSWORD)).toBeUndefined()
    expect(codeOf('文源社区二〇二六年')).toBe('pdf-password-letters')
    expect(codeOf('Ｗｅｎ－2026')).toBe('pdf-password-letters')
    expect(codeOf('x1'.repeat(64))).toBe('pdf-password-letters')
    expect(codeOf('Wen-202')).toBe('password-short')
    expect(codeOf('12345678')).toBe('password-run')
  })
})
