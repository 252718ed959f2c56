import { describe, expect, it } from 'vitest'
import { honour } from '../../../src/renderer/documents/honour'
import { residence } from '../../../src/renderer/documents/residence'
import { situationStatement } from '../../../src/renderer/documents/situation-statement'
import { knownNow } from '../../../src/renderer/domain/certifying/known-now'
import { put } from '../../../src/renderer/domain/journal/entry'
import type { Watch } from '../../../src/renderer/domain/progress'
import { office, OFFICE_ID } from '../../../src/renderer/domain/records/office'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import type { Resident } from '../../../src/renderer/domain/records/resident'
import { series } from '../../../src/renderer/domain/records/series'
import { issueBatch } from '../../../src/renderer/features/certificates/batch/issue-batch'
import { planBatch, type BatchBasis } from '../../../src/renderer/features/certificates/batch/plan-batch'
import {
  pastedRows,
  readPeople,
  type BatchPerson,
} from '../../../src/renderer/features/certificates/batch/read-people'
import { anIdNumber } from '../../builders/a-resident'
import { aPaperDesk } from '../../builders/issuing-ports'

const name = '文源社区居民委员会'
const number = anIdNumber('19550307', '122')
const residents: readonly Resident[] = [
  { id: 'wang', name: '王䶮', idNumber: number, address: '文和园小区5号楼1单元102室' },
  { id: 'li-1', name: '李伟' },
  { id: 'li-2', name: '李伟' },
  { id: 'gone', name: '赵敏', states: [{ state: 'moved-out', since: '2026-01-01' }] },
]

const peopleOf = (text: string, paper = honour): readonly BatchPerson[] => {
  const read = readPeople(pastedRows(text), paper, residents)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value.people
}
const codeOf = (text: string): string => {
  const read = readPeople(pastedRows(text), honour, residents)
  return read.ok ? 'ok' : read.problem.code
}

describe('a list of people', () => {
  it('is names one under the other, or columns in any order under their headings', () => {
    expect(peopleOf('王䶮\n\n张三').map(({ name, residentId }) => [name, residentId])).toEqual([
      ['王䶮', 'wang'],
      ['张三', undefined],
    ])
    const read = readPeople(pastedRows('班级\t称号*\t姓名\n二班\t优秀志愿者\t王䶮'), honour, residents)
    expect(read).toEqual({
      ok: true,
      value: {
        people: [{ key: '1', name: '王䶮', residentId: 'wang', row: { award: '优秀志愿者', name: '王䶮' } }],
        unused: ['班级'],
      },
    })
  })

  it('takes nobody for somebody else: namesakes stay open, whoever left the roster is not meant', () => {
    const who = peopleOf('李伟\n赵敏').map(({ residentId, namesakes }) => [residentId, namesakes])
    expect(who).toEqual([
      [undefined, 2],
      [undefined, undefined],
    ])
    const wrong = peopleOf(`姓名\t证件号码\n王䶮\t${anIdNumber('19600101', '001')}`, residence)
    expect(wrong[0]?.residentId).toBeUndefined()
    expect(peopleOf(`姓名\t证件号码\n王䶮\t${number}`, residence)[0]?.residentId).toBe('wang')
  })

  it('is refused where it is empty, a row has no name, or it is too long', () => {
    const long = Array.from({ length: 1001 }, (_, at) => `人${at}`).join('\n')
    expect(['', '姓名\t称号\n\t优秀志愿者', long].map(codeOf)).toEqual([
      'batch-nobody',
      'batch-name-missing',
      'batch-too-many',
    ])
  })
})

const basis = (changes: Partial<BatchBasis> = {}): BatchBasis => ({
  paper: honour,
  knownOf: knownNow({ office: { id: OFFICE_ID, name, clerk: '李𡘙' }, houses: [], people: residents }),
  residentOf: id => residents.find(one => one.id === id),
  shared: { occasion: '2026年度社区志愿服务' },
  own: new Map(),
  numbers: false,
  design: undefined,
  wording: (changes.paper ?? honour).wording,
  rules: [],
  items: [],
  today: '2026-11-22',
  ...changes,
})

const lacksOf = (text: string, changes: Partial<BatchBasis> = {}) =>
  planBatch(peopleOf(text, changes.paper), basis(changes)).map(({ lacks }) => lacks)

describe('a batch', () => {
  it('says of each paper what it lacks before anything is numbered', () => {
    expect(lacksOf('王䶮\n张三', { shared: {} })).toEqual([['缺事由'], ['缺事由']])
    expect(lacksOf('王䶮\n李伟\n王䶮')).toEqual([
      [],
      ['名册里有 2 个同名的人，请点“补填”选定是哪一位'],
      ['与第 1 行重复'],
    ])
    const shared = { materials: '居民身份证', purpose: '子女入学' }
    const [known, unknown] = lacksOf('王䶮\n张三', { paper: residence, shared })
    expect(known?.[0]).toContain('经主任批准')
    expect(unknown).toEqual(['缺居住地址'])
  })

  it('refuses what may not be certified, whoever it is about', () => {
    const asked = { title: '情况说明', organisation: name, clerk: '李𡘙' }
    const people: readonly BatchPerson[] = [
      { key: '1', name: '王䶮', row: { ...asked, body: '王䶮至今未婚。' } },
      { key: '2', name: '张三', row: { ...asked, body: '张三家供暖已恢复。' } },
    ]
    const [single, heated] = planBatch(people, basis({ paper: situationStatement })).map(({ lacks }) => lacks)
    expect(single).toHaveLength(1)
    expect(single?.[0]).toContain('婚姻状况证明”，居委会不得出具')
    expect(heated?.[0]).toContain('经主任批准')
  })

  it('fills what one list or one person says over what is said for all', () => {
    const people = peopleOf('姓名\t事由\n王䶮\t抗洪抢险\n张三\t\n孙七\t敬老助老')
    const own = new Map([
      ['1', { occasion: '见义勇为' }],
      ['2', { occasion: '爱心助学' }],
    ])
    const said = planBatch(people, basis({ own })).map(({ certificate }) => certificate.answers['occasion'])
    expect(said).toEqual(['见义勇为', '爱心助学', '敬老助老'])
  })
})

async function anOffice() {
  const ports = aPaperDesk()
  const profile = put(office, { id: OFFICE_ID, name })
  await ports.records.commit({ cause: 'office-edited', detail: name, save: [profile] })
  return ports
}
const certificates = (text: string) =>
  planBatch(peopleOf(text), basis()).map(({ certificate }) => certificate)
const watched = (cancelled: () => boolean): Watch => ({ report: () => undefined, cancelled })

describe('issuing a batch', () => {
  it('takes all numbers in one entry, in the order of the list', async () => {
    const ports = await anOffice()
    const issued = await issueBatch(
      ports,
      certificates('王䶮\n张三\n孙七'),
      watched(() => false),
    )
    if (!issued.ok) throw new Error(issued.problem.code)
    expect(issued.value.papers.map(paper => [paper.number, paper.subject.split('　')[0]])).toEqual([
      ['文源荣〔2026〕1号', '王䶮'],
      ['文源荣〔2026〕2号', '张三'],
      ['文源荣〔2026〕3号', '孙七'],
    ])
    const [head, before] = ports.records.journal()
    expect([head?.id, head?.detail, before?.cause]).toEqual([
      issued.value.entryId,
      '荣誉证书 王䶮等 3 份',
      'office-edited',
    ])
  })

  it('spends no number when it is cancelled on the way, or one paper is refused', async () => {
    const ports = await anOffice()
    let asked = 0
    const cancelled = await issueBatch(
      ports,
      certificates('王䶮\n张三\n孙七'),
      watched(() => (asked += 1) > 1),
    )
    const [one] = certificates('王䶮')
    if (one === undefined) throw new Error('No certificate')
    const lacking = { ...one, answers: { ...one.answers, occasion: '' } }
    const refused = await issueBatch(
      ports,
      [one, lacking],
      watched(() => false),
    )
    expect([cancelled, refused].map(result => (result.ok ? 'ok' : result.problem.code))).toEqual([
      'cancelled',
      'batch-refused',
    ])
    expect([ports.records.all(issuedPaper), ports.records.all(series)]).toEqual([[], []])
  })
})
