import type { FactField } from './facts'
import { headingMeaning, isGroupHeading, isNameHeading, reachesOfficial } from './field-of-heading'
import type { HeadingBook } from './heading-book'

/** Rosters of residents. 人员类型 and 重点类别, 手机 and 电话, both guardians are joined; a sex reckoned from no number is residue. */
export const residentBook: HeadingBook<FactField> = {
  meaning: headingMeaning,
  isGroup: isGroupHeading,
  isNaming: isNameHeading,
  isOfColumnBefore: reachesOfficial,
  naming: ['name'],
  standsIn: true,
  joined: new Set<FactField>(['tags', 'sensitiveTags', 'phone', 'guardian', 'guardianRelation']),
  own: ['name', 'idNumber'],
  whole: {
    idNumber: /^\d{17}[\dXx]$/,
    phone: /^1\d{10}$/,
    birthDate: /^(19|20)\d{2}(\D?\d{1,2}){2}\D?$/,
  },
  residue: ['sex', 'idType'],
}
