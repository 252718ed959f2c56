import { describe, expect, it } from 'vitest'
import { compareVersions, differingPart } from '../../../src/renderer/domain/association/compare-versions'
import { regulationOutlines } from '../../../src/renderer/domain/association/data/regulation-outlines'
import {
  adoptDraft,
  adoptUnwritten,
  newRegulation,
  repealRegulation,
  writeDraft,
} from '../../../src/renderer/domain/association/edit-regulation'
import { openAdoptions } from '../../../src/renderer/domain/association/open-adoptions'
import { outlineDraft } from '../../../src/renderer/domain/association/outline-draft'
import {
  bareTitle,
  inForce,
  paragraphsOf,
} from '../../../src/renderer/domain/association/regulation-versions'
import { regulation, type Regulation } from '../../../src/renderer/domain/records/regulation'
import { aHeldMeeting, anAssociation } from '../../builders/a-meeting'
import { aRegulation } from '../../builders/an-association'

const TODAY = '2026-11-25'
const [first] = aRegulation().versions
const draft = { nth: 2, body: ['一、每季度一次。'], adoptedBy: '' }
const revised = aRegulation({ versions: [first!, draft] })
const byMeeting = { on: '2026-11-22', by: ' 工作例会 ', meeting: 'meeting' }

const saved = (record: Regulation, detail: string) => ({
  ok: true,
  value: { cause: 'regulation-edited', detail, save: [{ kind: regulation, record }] },
})
const refused = (code: string, detail?: Readonly<Record<string, string>>) => ({
  ok: false,
  problem: { code, ...(detail && { detail }) },
})

describe('a rule', () => {
  it('is drafted under a title of its own', () => {
    const place = { id: 'new', organisationId: 'association' }
    const typed = { title: '《工作例会制度》', body: ['一、每月一次。'] }
    expect([
      newRegulation(place, typed, []),
      newRegulation(place, typed, [aRegulation()]),
      newRegulation(place, { ...typed, title: ' ' }, []),
      newRegulation(place, { ...typed, body: [] }, []),
    ]).toEqual([
      saved(
        { ...place, title: '工作例会制度', versions: [{ nth: 1, body: typed.body, adoptedBy: '' }] },
        '《工作例会制度》起草',
      ),
      refused('regulation-title-taken', { title: '工作例会制度' }),
      refused('regulation-title-missing'),
      refused('regulation-body-missing'),
    ])
  })

  it('is revised in a new version, which leaves the adopted words as they are until it is adopted itself', () => {
    expect([
      writeDraft(aRegulation(), draft.body),
      writeDraft(revised, ['一、每年一次。']),
      writeDraft(aRegulation(), first!.body),
      writeDraft(aRegulation(), []),
      writeDraft(aRegulation({ repealedOn: '2026-02-01' }), draft.body),
    ]).toEqual([
      saved(revised, '《工作例会制度》起草'),
      saved(
        aRegulation({ versions: [first!, { ...draft, body: ['一、每年一次。'] }] }),
        '《工作例会制度》起草',
      ),
      refused('regulation-unchanged'),
      refused('regulation-body-missing'),
      refused('regulation-repealed'),
    ])
    expect([inForce(revised)?.nth, inForce(aRegulation({ repealedOn: '2026-02-01' }))]).toEqual([
      1,
      undefined,
    ])
  })

  it('is adopted by a meeting, on a day not before the version it follows', () => {
    const adopted = { ...draft, adoptedOn: '2026-11-22', adoptedBy: '工作例会', adoptedIn: 'meeting' }
    expect([
      adoptDraft(revised, byMeeting, TODAY),
      adoptDraft(aRegulation(), byMeeting, TODAY),
      adoptDraft(revised, { ...byMeeting, on: '2026-11-26' }, TODAY),
      adoptDraft(revised, { ...byMeeting, on: '2026-01-09' }, TODAY),
      adoptDraft(revised, { ...byMeeting, on: undefined }, TODAY),
      adoptDraft(revised, { ...byMeeting, by: '' }, TODAY),
    ]).toEqual([
      saved(aRegulation({ versions: [first!, adopted] }), '《工作例会制度》通过'),
      refused('regulation-no-draft'),
      refused('regulation-future'),
      refused('regulation-too-early', { last: '2026-01-10' }),
      refused('regulation-day-missing'),
      refused('regulation-by-missing'),
    ])
  })

  it('that was adopted before its words were on record can be written afterwards', () => {
    const place = { id: 'new', organisationId: 'association', title: '协商议事制度' }
    const unwritten: Regulation = {
      ...place,
      versions: [{ nth: 1, body: [], adoptedBy: '工作例会', adoptedOn: '2026-11-22', adoptedIn: 'meeting' }],
    }
    const written = { ...unwritten, versions: [{ ...unwritten.versions[0]!, body: ['一、协商。'] }] }
    expect([adoptUnwritten(place, byMeeting, TODAY), writeDraft(unwritten, ['一、协商。'])]).toEqual([
      saved(unwritten, '《协商议事制度》通过'),
      saved(written, '《协商议事制度》补录正文'),
    ])
  })

  it('is repealed once it holds', () => {
    const unadopted = aRegulation({ versions: [{ ...draft, nth: 1 }] })
    expect([
      repealRegulation(aRegulation(), '2026-11-22', TODAY),
      repealRegulation(unadopted, '2026-11-22', TODAY),
      repealRegulation(aRegulation(), '2026-11-26', TODAY),
      repealRegulation(aRegulation(), undefined, TODAY),
    ]).toEqual([
      saved(aRegulation({ repealedOn: '2026-11-22' }), '《工作例会制度》废止'),
      refused('regulation-not-adopted'),
      refused('regulation-future'),
      refused('regulation-day-missing'),
    ])
  })
})

it('takes one line for one paragraph', () => {
  expect(paragraphsOf(' 一、甲。\r\n\n二、乙。 ')).toEqual(['一、甲。', '二、乙。'])
})

describe('versions side by side', () => {
  it('show what stayed, changed, went and came', () => {
    expect(compareVersions(['甲', '乙一', '丙', '丁'], ['甲', '乙二', '丙', '戊', '己', '丁'])).toEqual([
      { how: 'same', before: '甲', after: '甲' },
      { how: 'changed', before: '乙一', after: '乙二' },
      { how: 'same', before: '丙', after: '丙' },
      { how: 'added', after: '戊' },
      { how: 'added', after: '己' },
      { how: 'same', before: '丁', after: '丁' },
    ])
    expect(compareVersions(['甲', '乙'], [])).toEqual([
      { how: 'removed', before: '甲' },
      { how: 'removed', before: '乙' },
    ])
  })

  it('mark within a paragraph what differs', () => {
    expect(differingPart('每月召开一次。', '每季度召开一次。')).toEqual({
      start: '每',
      before: '月',
      after: '季度',
      end: '召开一次。',
    })
    expect(differingPart('甲甲', '甲')).toEqual({ start: '甲', before: '甲', after: '', end: '' })
  })
})

describe('what a meeting adopted', () => {
  const body = anAssociation()
  const title = '文和园物业服务提升促进会工作例会制度'

  it.each([`《${title}》`, title, '文和园促进会工作例会制度', '工作例会制度'])(
    'is the same rule by any name of its association: %s',
    named => {
      expect(bareTitle(named, body)).toBe('工作例会制度')
    },
  )

  it('is proposed until it is recorded: a new rule, or the draft of a known one', () => {
    const open = (regulations: readonly Regulation[]) =>
      openAdoptions(body, [aHeldMeeting()], regulations).map(one => [one.title, one.regulation?.id])
    const linked = { ...first!, adoptedIn: 'meeting' }
    expect([
      open([]),
      open([revised]),
      open([aRegulation({ versions: [linked] })]),
      open([aRegulation()]),
    ]).toEqual([
      [
        ['党建联席会议制度', undefined],
        ['工作例会制度', undefined],
        ['协商议事制度', undefined],
      ],
      [
        ['党建联席会议制度', undefined],
        ['工作例会制度', 'regulation'],
        ['协商议事制度', undefined],
      ],
      [
        ['党建联席会议制度', undefined],
        ['协商议事制度', undefined],
      ],
      [
        ['党建联席会议制度', undefined],
        ['协商议事制度', undefined],
      ],
    ])
  })
})

describe('an outline', () => {
  it.each(regulationOutlines)('$title asks for exactly the blanks its paragraphs leave', outline => {
    const left = outline.paragraphs.flatMap(text => [...text.matchAll(/\{(\w+)\}/gu)].map(([, id]) => id))
    expect(outline.blanks.map(({ id }) => id).toSorted()).toEqual([...new Set(left)].toSorted())
  })

  it('becomes a draft with what was filled in, and lines where nothing was', () => {
    const outline = {
      id: 'x',
      title: '制度',
      paragraphs: ['{who}每{often}召集。'],
      blanks: [],
    }
    expect(outlineDraft(outline, { who: '会长', often: ' ' })).toEqual(['会长每＿＿＿＿召集。'])
  })
})
