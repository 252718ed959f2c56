import { expect, it } from 'vitest'
import { planRestore } from '../../../src/renderer/domain/backup/plan-restore'
import { put } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { atOnce } from '../../../src/renderer/domain/paced'
import { planVolunteerErasure } from '../../../src/renderer/domain/personal-data/erase-volunteer'
import { pendingErasures, planCompaction } from '../../../src/renderer/domain/personal-data/erase-history'
import { ERASED_NAME } from '../../../src/renderer/domain/personal-data/tombstone'
import { volunteerData } from '../../../src/renderer/domain/personal-data/volunteer-data'
import { volunteer } from '../../../src/renderer/domain/records/volunteer'
import { volunteerActivity } from '../../../src/renderer/domain/records/volunteer-activity'
import { volunteerService } from '../../../src/renderer/domain/records/volunteer-service'
import { fail } from '../../../src/renderer/domain/result'
import {
  nameOfVolunteer,
  publicNameOfVolunteer,
} from '../../../src/renderer/domain/volunteering/volunteer-name'
import { FIXED_NOW } from '../../builders/fixed-world'
import { anActivity, aService, aVolunteer } from '../../builders/a-volunteer'
import { readRecords } from '../../builders/read-records'
import { chinaTime, copyOf } from '../../builders/some-copies'
import { valueOf } from '../../builders/value-of'

const today = '2026-11-22'
const guest = aVolunteer({ name: '高外来', phone: '13900000005', skills: '理发', publicName: '同意' })
const served = aService({ volunteerId: guest.id, hours: [{ day: '2026-11-14', tenths: 25 }] })
const confirmed = { step: 'confirmed' as const, at: '2026-11-15T09:00', note: '', by: '张伟' }

function anOffice() {
  const records = readRecords()
  const save = [
    put(volunteer, guest),
    put(volunteerActivity, anActivity({ steps: [confirmed] })),
    put(volunteerService, served),
  ]
  records.commit({ cause: 'volunteer-edited', detail: '高外来', save })
  return records
}

const erase = (records: ReturnType<typeof anOffice>) =>
  records.commit(valueOf(planVolunteerErasure(guest, records, today)).change)

it('a volunteer who is not on the roster of residents is left without anything but the hours, which are nobody’s', () => {
  const records = anOffice()
  const entry = erase(records)
  expect(records.all(volunteer)).toEqual([
    { id: guest.id, name: ERASED_NAME, state: '已退出', erasedOn: today },
  ])
  expect(records.all(volunteerService)).toEqual([served])
  expect([nameOfVolunteer, publicNameOfVolunteer].map(name => name(guest.id, records))).toEqual([
    ERASED_NAME,
    ERASED_NAME,
  ])
  expect(atOnce(planUndo(entry, records))).toEqual(fail('not-undoable'))
})

it('nothing of them comes back by undoing or from a copy of before, and the history is rid of them', async () => {
  const records = anOffice()
  const opened = copyOf(records.everything(), chinaTime('2026-11-20 16:32'))
  const edited = records.commit({
    cause: 'volunteer-edited',
    detail: '高外来',
    save: [put(volunteer, { ...guest, phone: '13900000006' })],
  })
  erase(records)
  expect(valueOf(atOnce(planUndo(edited, records))).change.save).toEqual([])
  records.commit(atOnce(planRestore(opened, records)).change)
  expect(JSON.stringify(records.everything())).not.toContain('高外来')
  expect(await pendingErasures(records)).toBe(1)
  const { change, head } = await planCompaction(records)
  const entries = await Promise.all(records.journal().map(({ id }) => records.readEntry(id)))
  const said = JSON.stringify(
    entries.map(one => [head(one.head, one.changes), one.changes.map(each => change(each, one.head.clock))]),
  )
  for (const words of ['高外来', '13900000005', '13900000006', '理发']) expect(said).not.toContain(words)
})

it('they are told everything on record of them, with the hours that were confirmed', async () => {
  expect(await volunteerData(guest, anOffice())).toEqual({
    name: '高外来',
    facts: [
      { label: '姓名', value: '高外来' },
      { label: '联系电话', value: '13900000005' },
      { label: '特长', value: '理发' },
      { label: '公开姓名', value: '同意' },
    ],
    elsewhere: [{ title: '志愿服务记录', told: '2026-11-14；楼道清扫；2.5 小时' }],
    housemates: 0,
    papers: [],
    attachments: [],
    origins: [{ at: FIXED_NOW, what: '修改志愿者', detail: '新增' }],
    given: [],
    perhapsGiven: [],
  })
})

it('who is on the roster is deleted there, and nobody twice', () => {
  const records = anOffice()
  const known = { ...guest, residentId: 'resident-1' }
  expect(planVolunteerErasure(known, records, today)).toEqual(fail('erasure-on-roster', { name: '高外来' }))
  const gone = { ...guest, erasedOn: today }
  expect(planVolunteerErasure(gone, records, today)).toEqual(fail('erasure-done'))
})
