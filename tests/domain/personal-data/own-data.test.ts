import { expect, it } from 'vitest'
import { addAttachments } from '../../../src/renderer/domain/attachments/attachment-changes'
import { put } from '../../../src/renderer/domain/journal/entry'
import {
  collectedKinds,
  importedRosters,
  newCollection,
} from '../../../src/renderer/domain/personal-data/collection'
import { ownData } from '../../../src/renderer/domain/personal-data/own-data'
import { toldElsewhere } from '../../../src/renderer/domain/personal-data/told-elsewhere'
import { collection } from '../../../src/renderer/domain/records/collection'
import { house } from '../../../src/renderer/domain/records/house'
import { household } from '../../../src/renderer/domain/records/household'
import { resident } from '../../../src/renderer/domain/records/resident'
import { occupancy } from '../../../src/renderer/domain/records/occupancy'
import { partyMember } from '../../../src/renderer/domain/records/party-member'
import { partyOrganisation } from '../../../src/renderer/domain/records/party-organisation'
import { volunteer } from '../../../src/renderer/domain/records/volunteer'
import { volunteerActivity } from '../../../src/renderer/domain/records/volunteer-activity'
import { volunteerService } from '../../../src/renderer/domain/records/volunteer-service'
import { aChange, aResident, saveHousehold } from '../../builders/a-change'
import { anAttachment, attachmentId } from '../../builders/an-attachment'
import { aPartyOrganisation } from '../../builders/a-party-organisation'
import { anActivity, aService, aVolunteer } from '../../builders/a-volunteer'
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
    elsewhere: [],
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

it('tells a person what is on record of them beside the roster, by name and not by number of a record', () => {
  const records = anOffice()
  const owner = { name: '王秀兰', idNumber: '11010519491231002X', phone: '13812341234', share: '50%' }
  const served = aService({ hours: [{ day: '2026-11-14', tenths: 25 }] })
  const member = {
    ...{ id: 'm', partyOrganisationId: aPartyOrganisation().id, personName: '王秀兰' },
    ...{ residentId: person.id, post: '党员' as const, duty: '环境卫生责任区' },
  }
  const confirmed = { step: 'confirmed' as const, at: '2026-11-15T09:00', note: '', by: '张伟' }
  records.commit({
    cause: 'party-member-edited',
    detail: '',
    save: [
      put(house, { id: 'h1', estate: '文和园', building: '5', room: '101' }),
      put(house, { id: 'h2', estate: '文和园', building: '6', room: '201', owners: [owner] }),
      put(occupancy, { id: 'o', residentId: person.id, houseId: 'h1', tenure: { text: '产权人' } }),
      put(partyOrganisation, aPartyOrganisation()),
      put(partyMember, member),
      put(partyMember, { ...member, id: 'other', personName: '张伟', residentId: 'two' }),
      put(volunteer, aVolunteer({ name: '王秀兰', residentId: person.id })),
      put(volunteerActivity, anActivity({ steps: [confirmed] })),
      put(volunteerService, served),
    ],
  })
  expect(toldElsewhere(person, records)).toEqual([
    { title: '其他住房', told: '房屋：文和园-5-101；居住身份：产权人' },
    {
      title: '党员',
      told: '党组织：安居物业党支部；姓名：王秀兰；党内职务：党员；先锋岗责任区：环境卫生责任区',
    },
    { title: '志愿者', told: '姓名：王秀兰' },
    { title: '志愿服务记录', told: '2026-11-14；楼道清扫；2.5 小时' },
    { title: '房屋业主', told: '文和园-6-201；王秀兰；11010519491231002X；13812341234；份额 50%' },
  ])
})
