import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { honour } from '../../../src/renderer/documents/honour'
import { officePapers } from '../../../src/renderer/documents/office-papers'
import { situationStatement } from '../../../src/renderer/documents/situation-statement'
import { itemsInForce } from '../../../src/renderer/domain/certifying/items-in-force'
import { judge } from '../../../src/renderer/domain/certifying/judge'
import { judgedPaper } from '../../../src/renderer/domain/certifying/judged-paper'
import { put } from '../../../src/renderer/domain/journal/entry'
import { office, OFFICE_ID } from '../../../src/renderer/domain/records/office'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { paperWording } from '../../../src/renderer/domain/records/paper-wording'
import { series } from '../../../src/renderer/domain/records/series'
import { setWording } from '../../../src/renderer/domain/wording/wording-in-force'
import { issueCertificate } from '../../../src/renderer/features/certificates/issue-certificate'
import { aPaperDesk } from '../../builders/issuing-ports'

const name = '文源社区居民委员会'

async function anOffice() {
  const ports = aPaperDesk()
  const profile = put(office, { id: OFFICE_ID, name })
  await ports.records.commit({ cause: 'office-edited', detail: name, save: [profile] })
  return ports
}
const honoured = { name: '王䶮', occasion: '2026年度社区志愿服务', organisation: name }
const stated = (title: string, body: string) => ({
  paper: situationStatement,
  answers: { title, body, organisation: name, clerk: '李𡘙' },
  residentId: undefined,
})
const codeOf = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code ?? 'ok'

describe('the samples', () => {
  it.each(officePapers.map(paper => [paper.title, paper] as const))('%s runs against no list', (_, paper) => {
    const laid = paper.lay(JSON.parse(readFileSync(`resources/samples/${paper.id}.json`, 'utf8')))
    if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
    const { kind } = judge(judgedPaper(paper, laid.paper), itemsInForce([], '2026-11-22'))
    const expected = paper.id === 'volunteer-record' ? 'allowed' : paper.certifies ? 'open' : 'own'
    expect(kind).toBe(expected)
  })
})

describe('issuing', () => {
  it('refuses what may not be certified, whatever the screen said; no number is spent', async () => {
    const ports = await anOffice()
    const text = await issueCertificate(ports, stated('情况说明', '王䶮至今未婚。'), undefined)
    const open = await issueCertificate(ports, stated('供暖情况说明', '供暖已恢复。'), undefined)
    const blank = await issueCertificate(ports, stated('供暖情况说明', ' '), undefined)
    expect([text, open, blank].map(codeOf)).toEqual([
      'certificate-forbidden',
      'certificate-needs-ground',
      'certificate-answers',
    ])
    expect(ports.records.all(issuedPaper)).toEqual([])
    expect(ports.records.all(series)).toEqual([])
  })

  it('takes the next number of the year, and the words of the day; what is issued keeps them', async () => {
    const ports = await anOffice()
    const certificate = { paper: honour, answers: honoured, residentId: undefined }
    const first = await issueCertificate(ports, certificate, undefined)
    const wording = { title: '荣誉证书', body: ['感谢您在{事由}中的付出！'] }
    const changed = setWording(honour, wording, ports.records.all(paperWording), {
      world: ports.world,
      by: '主任',
    })
    if (!changed.ok) throw new Error(changed.problem.code)
    await ports.records.commit(changed.value)
    const second = await issueCertificate(ports, certificate, undefined)
    if (!first.ok || !second.ok) throw new Error('not issued')
    const saidBy = (id: string) =>
      ports.records
        .find(issuedPaper, id)
        ?.layout.blocks.flatMap(block => (block.kind === 'paragraph' ? [block.text] : []))
    expect([first.value.number, second.value.number]).toEqual(['文源荣〔2026〕1号', '文源荣〔2026〕2号'])
    expect(saidBy(first.value.id)).toEqual(['在2026年度社区志愿服务中表现突出。', '特发此证，以资鼓励。'])
    expect(saidBy(second.value.id)).toEqual(['感谢您在2026年度社区志愿服务中的付出！'])
  })

  it('is refused while the office has no name', async () => {
    const certificate = { paper: honour, answers: honoured, residentId: undefined }
    expect(codeOf(await issueCertificate(aPaperDesk(), certificate, undefined))).toBe(
      'certificate-office-missing',
    )
  })
})
