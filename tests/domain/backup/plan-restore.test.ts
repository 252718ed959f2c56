import { describe, expect, it } from 'vitest'
import type { OpenedCopy } from '../../../src/renderer/domain/backup/copies'
import { isSameAsNow, planRestore, type RestorePlan } from '../../../src/renderer/domain/backup/plan-restore'
import { put, type Change, type Put } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { ERASED_NAME } from '../../../src/renderer/domain/personal-data/tombstone'
import type { Progress } from '../../../src/renderer/domain/progress'
import { account } from '../../../src/renderer/domain/records/account'
import { appointment } from '../../../src/renderer/domain/records/appointment'
import { attachment } from '../../../src/renderer/domain/records/attachment'
import { house } from '../../../src/renderer/domain/records/house'
import { meeting } from '../../../src/renderer/domain/records/meeting'
import { office, OFFICE_ID } from '../../../src/renderer/domain/records/office'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { resident } from '../../../src/renderer/domain/records/resident'
import { series } from '../../../src/renderer/domain/records/series'
import { visit } from '../../../src/renderer/domain/records/visit'
import { kindCountsWords, restoreTotal } from '../../../src/renderer/domain/words/backup-words'
import { aChange, manyResidents, saveHousehold, saveResident } from '../../builders/a-change'
import { aHeldMeeting, anAssociation } from '../../builders/a-meeting'
import { anAttachment, attachmentId } from '../../builders/an-attachment'
import { aParagraph, anOfficialPaper } from '../../builders/a-paper'
import { heldRecords, type HeldRecords } from '../../builders/held-records'
import { chinaTime, copyOf } from '../../builders/some-copies'
import { atOnce } from '../../../src/renderer/domain/paced'

const madeAt = chinaTime('2026-11-20 16:32')

function planned(opened: OpenedCopy, records: HeldRecords) {
  const told: Progress[] = []
  const steps = planRestore(opened, records)
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) told.push(step.value)
  return { plan: step.value, told }
}

/** Records that were as `then` when the copy was made, and are as `now` today. */
function desk(then: readonly Put[], now: Partial<Change> = {}) {
  const records = heldRecords()
  records.commit({ ...aChange([]), save: then })
  const opened = copyOf(records.everything(), madeAt)
  records.commit({ ...aChange([]), ...now })
  return { records, opened, today: records.everything() }
}

function undone(
  records: HeldRecords,
  change: Change,
): { kept: number; now: ReturnType<HeldRecords['everything']> } {
  const planning = atOnce(planUndo(records.commit(change), records))
  if (!planning.ok) throw new Error(planning.problem.code)
  records.commit(planning.value.change)
  return { kept: planning.value.kept.length, now: records.everything() }
}

const words = ({ counts }: RestorePlan): readonly string[] => counts.map(kindCountsWords)

const officeNamed = (name: string): Put => put(office, { id: OFFICE_ID, name })
const someone = (id: string, name: string): Put =>
  put(account, { id, name, role: 'director', since: '2026-11-01' })
const taken = (last: number, year = 2026): Put => put(series, { id: `文和园促:${String(year)}`, last })

describe('restoring a copy', () => {
  const people = [
    saveHousehold(),
    saveResident({ householdId: 'household-1' }),
    saveResident({ id: 'b', name: '张伟' }),
  ]

  it('says kind by kind what there is now, what there will be, and what becomes of it', () => {
    const { records, opened } = desk([...people, officeNamed('文源社区居民委员会')], {
      save: [
        saveResident({ householdId: 'household-1', address: '5栋102' }),
        saveResident({ id: 'c', name: '李强' }),
        put(house, { id: 'house-1', estate: '文和园', building: '5' }),
      ],
      remove: [{ kind: resident, id: 'b' }],
    })
    const { plan } = planned(opened, records)
    expect(words(plan)).toEqual([
      '居民 2 → 2（新增 1、改动 1、移出 1）',
      '住户 1 → 1（不变）',
      '房屋 1 → 0（移出 1）',
      '单位信息 1 → 1（不变）',
    ])
    expect(restoreTotal(plan)).toBe('新增 1、改动 1、移出 2')
    expect(plan.change).toMatchObject({ cause: 'backup-restored', detail: '2026-11-20 16:32 的备份' })
  })

  it('brings everything to what the copy holds, the office’s own profile too', () => {
    const { records, opened } = desk([...people, officeNamed('文源社区居民委员会')], {
      save: [officeNamed('别的社区'), saveResident({ id: 'c', name: '李强', householdId: 'household-1' })],
      remove: [{ kind: resident, id: 'resident-1' }],
    })
    records.commit(planned(opened, records).plan.change)
    expect(records.everything()).toEqual({
      household: opened.all('household'),
      resident: opened.all('resident'),
      office: opened.all('office'),
    })
  })

  it('leaves who may sign in as it is today', () => {
    const { records, opened, today } = desk([someone('a', '张主任'), someone('b', '李主任')], {
      save: [someone('a', '张书记'), someone('c', '王主任')],
      remove: [{ kind: account, id: 'b' }],
    })
    const { plan } = planned(opened, records)
    expect({ same: isSameAsNow(plan), words: words(plan) }).toEqual({ same: true, words: [] })
    records.commit(plan.change)
    expect(records.everything()).toEqual(today)
  })

  it('does not bring back whoever was deleted on request since, and leaves that they were', () => {
    const blank = (id: string) => put(resident, { id, name: ERASED_NAME, erasedOn: '2026-11-22' })
    const { records, opened, today } = desk(people, { save: [blank('b'), blank('c')] })
    const { plan } = planned(opened, records)
    expect(words(plan)).toEqual(['居民 3 → 3（不变）', '住户 1 → 1（不变）'])
    records.commit(plan.change)
    expect(records.everything()).toEqual(today)
  })

  it('does not bring back photos and visits of whoever was deleted on request since, nor photos of such a visit', () => {
    const called = {
      ...{ id: 'v', residentId: 'b', on: '2026-11-01' },
      ...{ mode: '上门' as const, by: '张主任', finding: '血压高' },
    }
    const photos = [
      anAttachment(undefined, { ownerKind: 'resident', ownerId: 'b' }),
      anAttachment(undefined, { id: attachmentId(2), ownerKind: 'visit', ownerId: 'v' }),
      anAttachment(undefined, { id: attachmentId(3), ownerKind: 'resident', ownerId: 'a' }),
    ]
    const then = [...people, put(visit, called), ...photos.map(one => put(attachment, one))]
    const { records, opened } = desk(then, {
      save: [put(resident, { id: 'b', name: ERASED_NAME, erasedOn: '2026-11-22' })],
      remove: [{ kind: visit, id: 'v' }, ...photos.map(({ id }) => ({ kind: attachment, id }))],
    })
    records.commit(planned(opened, records).plan.change)
    expect(records.all(visit)).toEqual([])
    expect(records.all(attachment)).toEqual([photos[2]])
  })

  it.each([
    ['ran on since', [taken(7)], [taken(9)], 9],
    ['had run further when the copy was made', [taken(9)], [taken(7)], 9],
    ['stands where it stood', [taken(7)], [], 7],
    ['is not there any more', [taken(5), taken(7, 2025)], [], 5],
    ['began since', [], [taken(3)], 3],
  ])('never lets a series of numbers go back: it %s', (_, then, now, last) => {
    const { records, opened } = desk(then, { save: now })
    records.commit(planned(opened, records).plan.change)
    expect(records.find(series, '文和园促:2026')).toEqual({ id: '文和园促:2026', last })
  })

  it('changes nothing where the copy holds what there is now', () => {
    const { records, opened } = desk(people)
    const { plan } = planned(opened, records)
    expect({ same: isSameAsNow(plan), save: plan.change.save, remove: plan.change.remove }).toEqual({
      same: true,
      save: [],
      remove: [],
    })
  })
})

describe('undoing a restore', () => {
  it('gives what there was before it', () => {
    const { records, opened, today } = desk(
      [
        saveHousehold(),
        saveResident({ householdId: 'household-1' }),
        saveResident({ id: 'b', name: '张伟' }),
        taken(2),
      ],
      {
        save: [
          saveHousehold({ id: 'household-2', number: '2' }),
          saveResident({ id: 'b', name: '张伟', householdId: 'household-2', phones: ['13900000000'] }),
          saveResident({ id: 'c', name: '李强', householdId: 'household-2' }),
          officeNamed('文源社区居民委员会'),
          taken(4),
        ],
        remove: [{ kind: resident, id: 'resident-1' }],
      },
    )
    expect(undone(records, planned(opened, records).plan.change)).toEqual({ kept: 0, now: today })
  })

  const held = aHeldMeeting()
  const association = anAssociation({ id: held.organisationId })
  const minutes = put(issuedPaper, {
    id: 'paper-1',
    documentId: 'minutes',
    title: '会议纪要',
    subject: held.title,
    meetingId: held.id,
    issuedOn: '2026-11-20',
    layout: anOfficialPaper([aParagraph('纪要')]),
  })
  const letter = put(appointment, {
    id: 'appointment-1',
    personName: '王䶮',
    organisationId: association.id,
    post: '会长',
    termFrom: '2026-11-20',
    termTo: '2029-11-19',
    meetingId: held.id,
  })
  const closed = put(meeting, { ...held, minutesPaperId: 'paper-1' })
  const bases = [put(organisation, association), minutes]

  it.each([
    [
      'issued since the copy',
      [put(organisation, association), put(meeting, held)],
      [minutes, letter, closed],
    ],
    ['reopened since the copy', [...bases, letter, closed], [put(meeting, { ...held, place: '楼下' })]],
    [
      'in force then and now',
      [...bases, letter, closed],
      [put(meeting, { ...held, minutesPaperId: 'paper-1', place: '楼下' })],
    ],
  ])('gives meetings back with their papers: %s', (_, then, now) => {
    const { records, opened, today } = desk(then, { save: now })
    expect(undone(records, planned(opened, records).plan.change)).toEqual({ kept: 0, now: today })
  })

  it('leaves a meeting alone on whose strength a paper was given out since', () => {
    const { records, opened } = desk(
      [put(organisation, association), put(meeting, { ...held, place: '楼下' })],
      {
        save: [put(meeting, held)],
      },
    )
    const restored = records.commit(planned(opened, records).plan.change)
    records.commit({ cause: 'paper-issued', detail: '聘书', save: [letter] })
    expect(atOnce(planUndo(restored, records))).toMatchObject({
      value: {
        kept: [{ kind: 'meeting', id: held.id, reason: 'closed', fields: ['place'] }],
        change: { save: [] },
      },
    })
  })
})

describe('a whole community', () => {
  it('is compared in small steps and comes back as it was when the restore is undone', () => {
    const then = manyResidents(8_000).map(one => put(resident, one))
    const now = [
      ...manyResidents(52).map(one => put(resident, { ...one, address: '已搬走' })),
      ...manyResidents(41, 'new').map(one => put(resident, one)),
    ]
    const gone = manyResidents(7_997).slice(7_950)
    const { records, opened, today } = desk(then, {
      save: now,
      remove: gone.map(({ id }) => ({ kind: resident, id })),
    })
    const { plan, told } = planned(opened, records)
    expect(words(plan)).toEqual(['居民 7,994 → 8,000（新增 47、改动 52、移出 41）'])
    expect(told).toHaveLength(8_000)
    expect(told.at(-1)).toEqual({ step: '与现在的资料比较', done: 8_000, total: 8_000 })
    expect(undone(records, plan.change)).toEqual({ kept: 0, now: today })
  })
})
