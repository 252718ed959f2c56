import { expect, it } from 'vitest'
import { addAttachments } from '../../../src/renderer/domain/attachments/attachment-changes'
import { put } from '../../../src/renderer/domain/journal/entry'
import {
  collectedKinds,
  importedRosters,
  newCollection,
} from '../../../src/renderer/domain/personal-data/collection'
import { ownData } from '../../../src/renderer/domain/personal-data/own-data'
import { collection } from '../../../src/renderer/domain/records/collection'
import { household } from '../../../src/renderer/domain/records/household'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aChange, aResident, saveHousehold } from '../../builders/a-change'
import { anAttachment, attachmentId } from '../../builders/an-attachment'
import { FIXED_NOW } from '../../builders/fixed-world'
import { readRecords } from '../../builders/read-records'

const person = aResident({ householdId: 'household-1', phones: ['13812341234'], health: { text: '高血压' } })
const about = [{ kind: resident.kind, id: person.id }]

function anOffice() {
  const records = readRecords()
  const others = [aResident({ id: 'two', name: '张伟', householdId: 'household-1' })]
  const change = aChange([person, ...others])
  const save = [saveHousehold(), ...[person, ...others].map(one => put(resident, one))]
  const { head } = records.commit({ ...change, save })
  records.commit({
    cause: 'collection-recorded',
    detail: '',
    save: [put(collection, { ...newCollection('collection-1', head), purpose: '人口登记' })],
  })
  const card = { ownerKind: 'resident', ownerId: person.id, caption: '残疾证' }
  records.commit(
    addAttachments([anAttachment(undefined, card), anAttachment(undefined, { id: attachmentId(2) })]),
  )
  records.commit({ cause: 'list-exported', detail: '给文和街道民政办；56 人', save: [], about })
  records.commit({ cause: 'list-exported', detail: '给文和派出所；8,231 人', save: [] })
  return records
}

it('tells a person every fact on record of them, where it came from and to whom it was given', async () => {
  expect(await ownData(person, anOffice())).toEqual({
    name: '王秀兰',
    facts: [
      { label: '姓名', value: '王秀兰' },
      { label: '身份证号', value: '11010519491231002X' },
      { label: '户号', value: '310101001' },
      { label: '联系电话', value: '13812341234' },
      { label: '健康状况', value: '高血压' },
    ],
    housemates: 1,
    papers: [],
    attachments: [{ title: '残疾证', addedOn: '2026-11-22' }],
    origins: [
      { at: FIXED_NOW, what: '导入名册', detail: '新增（居民名册.xlsx；依据：法定职责；用途：人口登记）' },
    ],
    given: [{ at: FIXED_NOW, what: '导出名册', detail: '给文和街道民政办；56 人' }],
    perhapsGiven: [{ at: FIXED_NOW, what: '导出名册', detail: '给文和派出所；8,231 人' }],
  })
})

it('knows of every imported roster whether it was recorded', () => {
  const records = anOffice()
  expect(importedRosters(records.journal(), records.all(collection))).toEqual([
    { head: records.journal()[4], recorded: records.all(collection)[0], undone: false },
  ])
})

it('names the kinds of facts a roster brought, and which are sensitive', () => {
  const records = readRecords()
  const { changes } = records.commit(aChange([person]))
  expect(collectedKinds(changes)).toEqual({
    kinds: ['姓名', '证件号码', '户号', '联系电话', '健康状况'],
    sensitive: ['健康状况'],
  })
  expect(records.all(household)).toEqual([])
})
