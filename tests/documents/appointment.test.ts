import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { appointment, type AppointmentFacts } from '../../src/renderer/documents/appointment'
import { documents } from '../../src/renderer/documents/index'
import { checkWording } from '../../src/renderer/domain/wording/check-wording'

const facts = (changes: Partial<AppointmentFacts> = {}): AppointmentFacts => ({
  name: '陈𬱖',
  organisation: '文和园物业服务提升促进会',
  post: '副会长',
  termFrom: '2026-11-20',
  termTo: '2029-11-19',
  meeting: '成立大会',
  number: '文和园促聘〔2026〕2号',
  issuedOn: '2026-11-21',
  ...changes,
})

describe('a letter of appointment', () => {
  it('says who is appointed to what, by which meeting and for which term', () => {
    expect(appointment.lay(facts({ meetingDate: '2026-11-20' }))).toMatchObject({
      ok: true,
      paper: {
        form: 'letter',
        title: '聘书（陈𬱖）',
        author: '文和园物业服务提升促进会',
        blocks: [
          { kind: 'title', text: '聘书' },
          { kind: 'number', text: '编号：文和园促聘〔2026〕2号' },
          { kind: 'salutation', name: '陈𬱖', suffix: '同志：' },
          {
            kind: 'paragraph',
            text: '经成立大会（2026年11月20日）选举通过，兹聘请您担任文和园物业服务提升促进会副会长，聘期自2026年11月20日至2029年11月19日。',
          },
          { kind: 'paragraph', text: '此聘。' },
          { kind: 'signature', unit: '文和园物业服务提升促进会', date: '2026年11月21日' },
        ],
        names: ['陈𬱖'],
      },
    })
  })

  it('says it in the words of the office, the day of the meeting left out where it is not known', () => {
    const wording = {
      title: '聘任书',
      body: ['兹聘请{姓名}{称呼}为{组织}{职务}[（{会议日期}通过）]，任期{聘期起}—{聘期止}。'],
    }
    expect(checkWording(wording, appointment.terms)).toEqual([])
    const laid = appointment.layWith(wording, facts())
    expect(laid.ok && laid.paper.blocks.flatMap(block => ('text' in block ? [block.text] : []))).toEqual([
      '聘任书',
      '编号：文和园促聘〔2026〕2号',
      '兹聘请陈𬱖同志为文和园物业服务提升促进会副会长，任期2026年11月20日—2029年11月19日。',
    ])
  })

  it('has no wording without whom it appoints to what and for how long', () => {
    const missing = checkWording({ title: '聘书', body: ['兹聘请您。'] }, appointment.terms)
    expect(missing.map(({ detail }) => detail?.['name'])).toEqual(['组织', '职务', '聘期起', '聘期止'])
  })

  it('is refused when its term ends before it begins', () => {
    const ended = { path: 'termTo', message: '聘期的止日应在起日之后。' }
    for (const termTo of ['2026-11-19', '2026-11-20']) {
      expect(appointment.lay(facts({ termTo }))).toEqual({ ok: false, errors: [ended] })
    }
  })
})

describe('the papers of the office', () => {
  it.each(documents.map(document => [document.title, document] as const))(
    '%s has a sample that can be printed',
    (_, document) => {
      const sample: unknown = JSON.parse(readFileSync(`resources/samples/${document.id}.json`, 'utf8'))
      expect(document.lay(sample)).toMatchObject({ ok: true })
    },
  )
})
