import type { FactField } from '../../domain/roster/facts'

/** A resident's facts as the record shows and edits them, group by group. */
export type FactGroup = {
  readonly title: string
  readonly fields: readonly FactField[]
  /** Those that are shown while they are empty too. */
  readonly always: readonly FactField[]
}

export const factGroups: readonly FactGroup[] = [
  {
    title: '身份',
    fields: ['name', 'idType', 'idNumber', 'sex', 'birthDate', 'nation'],
    always: ['name', 'idNumber', 'sex', 'birthDate'],
  },
  {
    title: '联系',
    fields: ['phone', 'emergencyContact', 'emergencyPhone', 'guardian', 'guardianRelation'],
    always: ['phone'],
  },
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
    always: ['estate', 'building', 'unit', 'room', 'address', 'hukouKind', 'hukouAddress'],
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
      'stayReason',
      'stayTerm',
      'movedIn',
      'verifiedOn',
      'remarks',
    ],
    always: ['politics', 'education', 'marriage', 'remarks'],
  },
]

/** What is asked of somebody new. Tags have since when and on what ground beside them on the record; here their names do. */
export const newResidentFields: readonly FactField[] = [
  ...factGroups.flatMap(group => group.fields),
  'tags',
  'sensitiveTags',
]
