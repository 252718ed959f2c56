import { describe, expect, it } from 'vitest'
import { addAttachments, removeAttachment } from '../../../src/renderer/domain/attachments/attachment-changes'
import { put } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { notErased, planErasure } from '../../../src/renderer/domain/personal-data/erase'
import { pendingErasures, planCompaction } from '../../../src/renderer/domain/personal-data/erase-history'
import { ERASED_NAME } from '../../../src/renderer/domain/personal-data/tombstone'
import { appointment } from '../../../src/renderer/domain/records/appointment'
import { attachment } from '../../../src/renderer/domain/records/attachment'
import { house } from '../../../src/renderer/domain/records/house'
import { household } from '../../../src/renderer/domain/records/household'
import { occupancy } from '../../../src/renderer/domain/records/occupancy'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { resident } from '../../../src/renderer/domain/records/resident'
import { sealUse } from '../../../src/renderer/domain/records/seal-use'
import { visit } from '../../../src/renderer/domain/records/visit'
import { volunteer } from '../../../src/renderer/domain/records/volunteer'
import { volunteerService } from '../../../src/renderer/domain/records/volunteer-service'
import { nameOfVolunteer } from '../../../src/renderer/domain/volunteering/volunteer-name'
import { aChange, aResident } from '../../builders/a-change'
import { anAttachment, attachmentId } from '../../builders/an-attachment'
import { aNewMeeting } from '../../builders/a-meeting'
import { readRecords } from '../../builders/read-records'
import { meeting } from '../../../src/renderer/domain/records/meeting'
import { aService, aVolunteer } from '../../builders/a-volunteer'
import { atOnce } from '../../../src/renderer/domain/paced'

const today = '2026-11-22'
const blank = { id: 'resident-1', name: ERASED_NAME, erasedOn: today }
const body = { id: 'organisation-1', name: '文和园物业服务提升促进会', shortName: '促进会' }
const sealed = {
  ...{ id: 'seal-use-1', on: today, seal: '居委会公章', matter: '居住情况证明', copies: 1 },
  ...{ approvedBy: '李主任', handledBy: '赵敏', applicant: '王秀兰', phone: '13812341234' },
}
const post = {
  ...{ id: 'appointment-1', personName: '王秀兰', organisationId: body.id, post: '会长' },
  ...{ termFrom: '2026-01-01', termTo: '2028-12-31', meetingId: 'meeting-1' },
}

function anOffice() {
  const records = readRecords()
  records.commit(
    aChange([
      aResident({ phones: ['13812341234'], remarks: '独居' }),
      aResident({ id: 'two', name: '张伟' }),
    ]),
  )
  return records
}

function erase(records: ReturnType<typeof anOffice>) {
  const plan = planErasure(records, 'resident-1', today)
  if (!plan.ok) throw new Error(plan.problem.code)
  return records.commit(plan.value.change)
}

describe('a person who asks to be deleted', () => {
  it('is left with no field at once, and the others with all of theirs', () => {
    const records = anOffice()
    const entry = erase(records)
    expect(records.find(resident, 'resident-1')).toEqual(blank)
    expect(records.find(resident, 'two')).toEqual(aResident({ id: 'two', name: '张伟' }))
    expect(entry.head.detail).not.toContain('王秀兰')
    expect(notErased(records.all(resident)).map(({ id }) => id)).toEqual(['two'])
  })

  it('takes along the records that were merged into theirs', () => {
    const records = anOffice()
    const states = [{ state: 'merged' as const, since: today }]
    records.commit(aChange([aResident({ id: 'twin', mergedIntoId: 'resident-1', states })]))
    erase(records)
    expect(records.find(resident, 'twin')).toEqual({ ...blank, id: 'twin' })
  })

  it('takes along the 户号 nobody else has, and leaves that of a family', async () => {
    const records = anOffice()
    const own = [
      aResident({ householdId: 'alone' }),
      aResident({ id: 'two', name: '张伟', householdId: 'family' }),
    ]
    records.commit({
      ...aChange(own),
      save: [
        put(household, { id: 'alone', number: '140213001' }),
        put(household, { id: 'family', number: '140213002' }),
        ...own.map(one => put(resident, one)),
      ],
    })
    erase(records)
    expect(records.all(household).map(({ id }) => id)).toEqual(['family'])
    const { change, head } = await planCompaction(records)
    const entries = await Promise.all(records.journal().map(({ id }) => records.readEntry(id)))
    const left = entries.map(entry => [
      head(entry.head, entry.changes),
      entry.changes.map(one => change(one, entry.head.clock)),
    ])
    expect(JSON.stringify(left)).not.toContain('140213001')
    expect(JSON.stringify(left)).toContain('140213002')
  })

  it('takes along what tells of them only: visits and other houses, now and in the history', async () => {
    const records = anOffice()
    const called = {
      ...{ id: 'v', residentId: 'resident-1', on: today },
      ...{ mode: '上门' as const, by: '张主任', finding: '血压高' },
    }
    const kept = { ...called, id: 'v2', residentId: 'two' }
    const owned = { id: 'o', residentId: 'resident-1', houseId: 'h', remarks: '出租' }
    records.commit({
      cause: 'occupancy-edited',
      detail: '王秀兰：文和园',
      save: [
        put(visit, called),
        put(visit, kept),
        put(house, { id: 'h', room: '102' }),
        put(occupancy, owned),
      ],
    })
    erase(records)
    expect(records.all(visit)).toEqual([kept])
    expect(records.all(occupancy)).toEqual([])

    const { change, head } = await planCompaction(records)
    const entry = await records.readEntry('entry-2')
    const said = JSON.stringify([
      head(entry.head, entry.changes),
      entry.changes.filter(({ id }) => id !== 'v2').map(one => change(one, entry.head.clock)),
    ])
    for (const words of ['王秀兰', '血压高', '出租']) expect(said).not.toContain(words)
    expect(change(entry.changes[1]!, entry.head.clock)).toEqual(entry.changes[1])
  })

  it('takes along that they served as a volunteer; the hours stay, of nobody', () => {
    const records = anOffice()
    const served = aService({ hours: [{ day: '2026-11-14', tenths: 25 }] })
    records.commit({
      cause: 'volunteer-edited',
      detail: '王秀兰',
      save: [
        put(volunteer, aVolunteer({ residentId: 'resident-1' })),
        put(volunteer, aVolunteer({ id: 'other', name: '李建国' })),
        put(volunteerService, served),
      ],
    })
    erase(records)
    expect(records.all(volunteer).map(({ id }) => id)).toEqual(['other'])
    expect(records.all(volunteerService)).toEqual([served])
    expect(nameOfVolunteer(served.volunteerId, records)).toBe('（已删除）')
  })

  it('takes along the photos and scans that hang on them, on their visits, and that ever did', async () => {
    const records = anOffice()
    const called = {
      ...{ id: 'v', residentId: 'resident-1', on: today },
      ...{ mode: '上门' as const, by: '张主任', finding: '血压高' },
    }
    const card = { ownerKind: 'resident', ownerId: 'resident-1', name: '王秀兰身份证.jpg' }
    const photos = [
      anAttachment(undefined, card),
      anAttachment(undefined, { id: attachmentId(2), ownerKind: 'visit', ownerId: 'v' }),
      anAttachment(undefined, { ...card, id: attachmentId(3), name: '王秀兰残疾证.jpg' }),
      anAttachment(undefined, { ...card, id: attachmentId(4), ownerId: 'two', name: '张伟.jpg' }),
    ]
    records.commit({ cause: 'visit-recorded', detail: '', save: [put(visit, called)] })
    const added = records.commit(addAttachments(photos))
    records.commit(removeAttachment(photos[2]!))
    erase(records)
    expect(records.all(attachment)).toEqual([photos[3]])
    const { attachments, change } = await planCompaction(records)
    expect(new Set(attachments)).toEqual(new Set([1, 2, 3].map(attachmentId)))
    const said = JSON.stringify(added.changes.map(one => change(one, added.head.clock)))
    expect(said).not.toContain('王秀兰')
  })

  it('gets no photo back by undoing its removal', () => {
    const records = anOffice()
    const card = anAttachment(undefined, { ownerKind: 'resident', ownerId: 'resident-1' })
    records.commit(addAttachments([card]))
    const removed = records.commit(removeAttachment(card))
    erase(records)
    const undo = atOnce(planUndo(removed, records))
    expect(undo).toMatchObject({
      ok: true,
      value: { change: { save: [] }, kept: [{ reason: 'target-gone' }] },
    })
  })

  it('stays while they hold a post, unless it is somebody else of the same name who does', () => {
    const records = anOffice()
    records.commit({
      cause: 'meeting-edited',
      detail: '',
      save: [put(organisation, body), put(appointment, post)],
    })
    expect(planErasure(records, 'resident-1', today)).toEqual({
      ok: false,
      problem: { code: 'erasure-post-held', detail: { name: '王秀兰', posts: '促进会会长' } },
    })
    expect(planErasure(records, 'resident-1', today, true).ok).toBe(true)
    expect(planErasure(records, 'resident-1', '2029-01-01').ok).toBe(true)
  })

  it('goes on standing in the archive of the office, which says where', () => {
    const records = anOffice()
    const held = aNewMeeting({ chair: '王秀兰' })
    records.commit({ cause: 'meeting-created', detail: '', save: [put(meeting, held)] })
    records.commit({ cause: 'seal-used', detail: '', save: [put(sealUse, sealed)] })
    expect(planErasure(records, 'resident-1', today)).toMatchObject({
      ok: true,
      value: { name: '王秀兰', quotes: { meetings: 1, appointments: 0, papers: 0, sealUses: 1 } },
    })
    erase(records)
    expect([records.find(meeting, held.id), records.find(sealUse, sealed.id)]).toEqual([held, sealed])
  })

  it('cannot be deleted twice, nor when there is no such person', () => {
    const records = anOffice()
    erase(records)
    expect(planErasure(records, 'resident-1', today)).toEqual({
      ok: false,
      problem: { code: 'erasure-done' },
    })
    expect(planErasure(records, 'nobody', today)).toEqual({ ok: false, problem: { code: 'erasure-unknown' } })
  })

  it('is not brought back by undoing anything that was written before, nor by undoing the deletion', () => {
    const records = anOffice()
    const cleared = records.commit(
      aChange([aResident({ phones: ['13812341234'] })], { cause: 'resident-edited' }),
    )
    const erasure = erase(records)
    const undo = atOnce(planUndo(cleared, records))
    expect(undo).toMatchObject({ ok: true, value: { kept: [{ id: 'resident-1', reason: 'closed' }] } })
    expect(undo.ok && undo.value.change.save).toEqual([])
    expect(atOnce(planUndo(erasure, records))).toEqual({ ok: false, problem: { code: 'not-undoable' } })
  })
})

describe('the history still to be cleared', () => {
  it('is that of those deleted since it was last done', async () => {
    const records = anOffice()
    expect(await pendingErasures(records)).toBe(0)
    erase(records)
    expect(await pendingErasures(records)).toBe(1)
    records.commit({ cause: 'history-compacted', detail: '', save: [] })
    expect(await pendingErasures(records)).toBe(0)
    expect((await planCompaction(records)).people).toBe(0)
  })

  it('loses the name also where an entry is about several people', async () => {
    const records = anOffice()
    const both = records.all(resident).map(one => ({ ...one, remarks: '外出' }))
    const { head, changes } = records.commit(
      aChange(both, { cause: 'resident-edited', detail: '王秀兰等 2 人' }),
    )
    erase(records)
    const compaction = await planCompaction(records)
    expect(compaction.head(head, changes).detail).toBe('（已删除）等 2 人')
    expect(compaction.head(head, []).detail).toBe('（已删除）等 2 人')
  })

  it('keeps that somebody was deleted, so that records put together from the journal alone are too', async () => {
    const records = anOffice()
    const { head, changes } = erase(records)
    const compaction = await planCompaction(records)
    expect(changes.map(change => compaction.change(change, head.clock))).toEqual([
      { kind: 'resident', id: 'resident-1', before: {}, after: { name: ERASED_NAME, erasedOn: today } },
    ])
  })
})
