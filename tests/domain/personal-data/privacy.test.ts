import { describe, expect, it } from 'vitest'
import { roles } from '../../../src/renderer/domain/accounts/roles'
import { isSensitiveTag, visibleTags } from '../../../src/renderer/domain/personal-data/sensitive-tags'
import { visibleFields } from '../../../src/renderer/domain/personal-data/visible-fields'
import { house } from '../../../src/renderer/domain/records/house'
import { household } from '../../../src/renderer/domain/records/household'
import { recordKinds } from '../../../src/renderer/domain/records/index'
import { resident } from '../../../src/renderer/domain/records/resident'
import { factPrivacy } from '../../../src/renderer/domain/roster/fact-privacy'
import { factFields } from '../../../src/renderer/domain/roster/facts'
import { isMasked, maskedFact } from '../../../src/renderer/domain/roster/masked-fact'

const fieldsOf = (kind: (typeof recordKinds)[number]) =>
  Object.keys(kind.schema.shape).filter(field => field !== 'id')

describe('what a field tells of a person', () => {
  it.each([resident, household, house])('is decided for every field of $label', kind => {
    expect(Object.keys(kind.privacy ?? {}).toSorted()).toEqual(fieldsOf(kind).toSorted())
  })

  it.each(recordKinds.filter(kind => kind.privacy !== undefined))(
    'is decided for all fields of $label or for none',
    kind => {
      expect(Object.keys(kind.privacy ?? {}).toSorted()).toEqual(fieldsOf(kind).toSorted())
    },
  )

  it('is the same for a column of a roster as for the field that keeps it', () => {
    expect(Object.fromEntries(factFields.map(field => [field, factPrivacy(field)]))).toMatchObject({
      idNumber: 'identity',
      phone: 'phone',
      householdNo: 'personal',
      building: 'open',
      room: 'address',
      health: 'sensitive',
      guardian: 'sensitive',
      tags: 'tags',
    })
  })
})

describe('sensitive fields', () => {
  it('are seen by those who have the right to them', () => {
    for (const role of [roles.director, roles.clerk]) {
      expect(visibleFields(resident, role.rights)).toEqual(Object.keys(resident.schema.shape))
    }
  })

  it('are not there for others: health, tags set apart and the guardian', () => {
    const hidden = Object.keys(resident.schema.shape).filter(
      field => !visibleFields(resident, roles.reader.rights).includes(field),
    )
    expect(hidden).toEqual(['health', 'sensitiveTags', 'pastTags', 'guardian', 'guardianRelation'])
  })

  it('do not exist in kinds that tell of nobody', () => {
    expect(visibleFields(household, [])).toEqual(['id', 'number', 'estate'])
  })
})

describe('sensitive tags', () => {
  it.each([
    '社区矫正',
    '社区矫正人员',
    '刑满释放',
    '精神障碍',
    '精神二级残疾',
    '吸毒',
    '信访',
    '安置帮教',
    '社会散居孤儿',
  ])('%s is one', tag => {
    expect(isSensitiveTag(tag)).toBe(true)
  })

  it.each(['独居', '空巢', '高龄', '志愿者', '低保户', '退役军人', '党员', '网格员'])('%s is none', tag => {
    expect(isSensitiveTag(tag)).toBe(false)
  })

  it('are seen only with the right to them', () => {
    const tags = ['独居', '精神障碍', '高龄']
    expect([visibleTags(tags, ['sensitive']), visibleTags(tags, ['write', 'export'])]).toEqual([
      tags,
      ['独居', '高龄'],
    ])
  })
})

describe('on the screen', () => {
  it('identity numbers and phones are masked until asked for, and nothing else', () => {
    expect(factFields.filter(isMasked)).toEqual(['idNumber', 'phone', 'emergencyPhone'])
    expect(maskedFact('idNumber', '14021319900307123X')).toBe('140213************')
    expect(maskedFact('phone', '13812341234、0352-7654321')).toBe('138****1234、0352-*****21')
    expect(maskedFact('address', '文和园小区5栋1单元102室')).toBe('文和园小区5栋1单元102室')
  })
})
