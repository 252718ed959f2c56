import { describe, expect, it } from 'vitest'
import { paperChecks } from '../../../src/renderer/adapters/seal/paper-checks'
import {
  checkCode,
  codeText,
  groupedCode,
  readTypedCode,
} from '../../../src/renderer/domain/paper/check-code'
import { checkPaper } from '../../../src/renderer/domain/paper/check-paper'
import { issuePapers } from '../../../src/renderer/domain/paper/issue-papers'
import { issuedPaper, type IssuedPaper } from '../../../src/renderer/domain/records/paper'
import { paperKey } from '../../../src/renderer/domain/records/paper-key'
import { fixedWorld } from '../../builders/fixed-world'
import { aDraft, aPaperDesk, type PaperDesk } from '../../builders/issuing-ports'

const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'
const paper = { number: '文源证〔2026〕1号', issuedOn: '2026-11-22' }

async function aChecked(): Promise<{ desk: PaperDesk; issued: IssuedPaper; code: string }> {
  const desk = aPaperDesk()
  await issuePapers(desk, { drafts: [aDraft('王秀兰', { usual: { check: true } })], detail: '' })
  const [issued] = desk.records.all(issuedPaper)
  if (issued?.code === undefined) throw new Error('No check')
  return { desk, issued, code: issued.code }
}

describe('the check of a paper', () => {
  it('follows from the key, the number and the day', () => {
    const code = checkCode(paperChecks, key, paper)
    expect(code).toMatch(/^\d{13}$/)
    const others = [
      checkCode(paperChecks, paperChecks.newKey(), paper),
      checkCode(paperChecks, key, { ...paper, number: '文源证〔2026〕2号' }),
      checkCode(paperChecks, key, { ...paper, issuedOn: '2026-11-23' }),
    ]
    expect(new Set([code, ...others]).size).toBe(4)
    expect(checkCode(paperChecks, key, paper)).toBe(code)
  })

  it('shows every single wrong digit, and is read with blanks, dashes and full-width digits', () => {
    const code = checkCode(paperChecks, key, paper)
    const missed = Array.from(code).flatMap((digit, at) =>
      Array.from('0123456789')
        .filter(other => other !== digit)
        .filter(other => readTypedCode(code.slice(0, at) + other + code.slice(at + 1)).ok),
    )
    expect(missed).toEqual([])
    const slip = code.slice(0, -1) + String((Number(code.at(-1)) + 1) % 10)
    expect(readTypedCode(slip)).toEqual({ ok: false, problem: { code: 'check-code-typed' } })
    const wide = Array.from(code, digit => String.fromCodePoint(0xff10 + Number(digit))).join('')
    for (const typed of [groupedCode(code), groupedCode(code).replaceAll(' ', '-'), wide, ` ${code} `])
      expect(readTypedCode(typed)).toEqual({ ok: true, value: { code } })
  })

  it.each(['', '123', '12345678901234', '居住证明'])('is asked for again when %o was typed', typed => {
    expect(readTypedCode(typed)).toEqual({ ok: false, problem: { code: 'check-code-shape' } })
  })

  it('is printed on the paper with its number and day', async () => {
    const { issued, code } = await aChecked()
    expect(issued.layout.check).toEqual({
      code: `文源证〔2026〕1号 2026-11-22 ${code}`,
      lines: [`查验码 ${groupedCode(code)}`, '文源证〔2026〕1号', '2026-11-22 开具，可向开具单位查验'],
    })
  })

  it('is made with one key, also by papers issued at the same time', async () => {
    const desk = aPaperDesk()
    const drafts = [aDraft('王秀兰', { usual: { check: true } })]
    await Promise.all(Array.from({ length: 5 }, () => issuePapers(desk, { drafts, detail: '' })))
    const kinds = desk.records
      .all(issuedPaper)
      .map(({ code = '' }) => checkPaper(desk.records, paperChecks, code))
      .map(checked => checked.ok && checked.value.kind)
    expect([desk.records.all(paperKey).length, kinds]).toEqual([1, Array(5).fill('registered')])
  })
})

describe('checking a paper', () => {
  it('finds it by the digits typed, and by the whole of the QR code', async () => {
    const { desk, issued, code } = await aChecked()
    for (const typed of [code, codeText(code, paper)])
      expect(checkPaper(desk.records, paperChecks, typed)).toEqual({
        ok: true,
        value: { kind: 'registered', paper: issued },
      })
  })

  it('says of another number in the QR code, which a scanner may have spoiled or a forger changed, what it was read as', async () => {
    const { desk, issued, code } = await aChecked()
    for (const read of ['????2026?1?', '文源证〔2026〕2号'])
      expect(checkPaper(desk.records, paperChecks, `${read} 2026-11-22 ${code}`)).toEqual({
        ok: true,
        value: { kind: 'registered', paper: issued, read },
      })
  })

  it('says false of a day that was changed on the paper', async () => {
    const { desk, code } = await aChecked()
    const changed = { ...paper, issuedOn: '2026-12-22' }
    expect(checkPaper(desk.records, paperChecks, codeText(code, changed))).toEqual({
      ok: true,
      value: { kind: 'false', vouched: changed },
    })
  })

  it('says false of digits nobody was given, and of a QR code made with another key', async () => {
    const { desk } = await aChecked()
    const forged = checkCode(paperChecks, key, paper)
    expect(checkPaper(desk.records, paperChecks, forged)).toEqual({
      ok: true,
      value: { kind: 'false', vouched: undefined },
    })
    expect(checkPaper(desk.records, paperChecks, codeText(forged, paper))).toMatchObject({
      value: { kind: 'false' },
    })
    expect(checkPaper(aPaperDesk().records, paperChecks, forged)).toMatchObject({ value: { kind: 'false' } })
  })

  it('knows a paper of its own that is missing from the register by its number and day', async () => {
    const { desk, issued, code } = await aChecked()
    await desk.records.commit({
      cause: 'change-undone',
      detail: '',
      save: [],
      remove: [{ kind: issuedPaper, id: issued.id }],
    })
    expect(checkPaper(desk.records, paperChecks, code)).toMatchObject({ value: { kind: 'false' } })
    const unregistered = { ok: true, value: { kind: 'unregistered', vouched: paper } }
    expect(checkPaper(desk.records, paperChecks, code, paper)).toEqual(unregistered)
    expect(checkPaper(desk.records, paperChecks, codeText(code, paper))).toEqual(unregistered)
  })

  it('knows a paper of a day without checks by nothing', async () => {
    const desk = aPaperDesk(fixedWorld())
    await issuePapers(desk, { drafts: [aDraft()], detail: '' })
    const [issued] = desk.records.all(issuedPaper)
    expect([issued?.code, issued?.layout.check, desk.records.all(paperKey)]).toEqual([
      undefined,
      undefined,
      [],
    ])
  })
})
