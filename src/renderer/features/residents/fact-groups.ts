import type { FactField } from '../../domain/roster/facts'

/** A resident's facts as the record shows and edits them, group by group. */
export type FactGroup = { readonly title: string; readonly fields: readonly FactField[] }

export const factGroups: readonly FactGroup[] = [
  { title: '身份', fields: ['name', 'idType', 'idNumber', 'sex', 'birthDate', 'nation'] },
  { title: '联系', fields: ['phone', 'emergencyContact', 'emergencyPhone', 'guardian', 'guardianRelation'] },
  {
    title: '住址与户籍',
    fields: [
      'estate',
      'building',
      'unit',
      'room',
      'tenure',
      'grid',
      'region',
      'address',
      'otherAddress',
      'householdNo',
      'relation',
      'hukouKind',
      'hukouRegion',
      'hukouAddress',
    ],
  },
  {
    title: '情况',
    fields: [
      'politics',
      'education',
      'marriage',
      'health',
      'occupation',
      'employer',
      'tags',
      'sensitiveTags',
      'stayReason',
      'stayTerm',
      'movedIn',
      'movedOut',
      'movedTo',
      'diedOn',
      'verifiedOn',
      'remarks',
    ],
  },
]
