import { readCode } from '../../codes/read-code'
import { documentKindOf } from '../../identity/document-kinds'
import { ageOn } from '../../people/birthday'
import { isWholeDay } from '../fact-changes'
import type { FactField, Facts } from '../facts'
import type { ListedPerson } from './listed-person'

/** Somebody in a row of a list. */
export type InRow = {
  readonly person: ListedPerson
  /** What the list may tell, masked where it must be. */
  readonly shown: Facts
  /** Whether the list tells only a part of the fact. */
  readonly isMasked: (field: FactField) => boolean
  /** The row among the people, from 1. */
  readonly nth: number
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** What stands in a column, and from which facts it comes. Without any of them given the cell stays empty. */
export type ColumnFill = {
  readonly needs: readonly FactField[]
  readonly value: (row: InRow) => string | number | undefined
}

const isOwnCard = ({ idType, idNumber = '' }: Facts): boolean => {
  const kind = idType === undefined ? undefined : documentKindOf(readCode('idType', idType).code)
  return kind === undefined ? /^\d/.test(idNumber) : kind === 'resident-card'
}

/** 是 or 否 where the fact is given. */
const yesOrNo = (yes: boolean): string => (yes ? '是' : '否')

const compact = (day: string | undefined): string | undefined =>
  isWholeDay(day) ? day.replaceAll('-', '') : day

const part = (text: string | undefined, word: string): string =>
  text === undefined ? '' : /^[\dA-Za-z*]+$/u.test(text) ? `${text}${word}` : text

/** 文和园5号楼1单元102室, as far as it is given. */
const dwellingWords = ({ estate = '', building, unit, room }: Facts): string =>
  `${estate}${part(building, '号楼')}${part(unit, '单元')}${part(room, '室')}`

const dwellingParts: readonly FactField[] = ['estate', 'building', 'unit', 'room']

const day = (field: FactField): ColumnFill => ({
  needs: [field],
  value: ({ shown }) => compact(shown[field]),
})

/** What follows from several facts or from the record, by the name the forms call it. */
const derivedFills = {
  序号: { needs: [], value: ({ nth }) => nth },
  年龄: {
    needs: ['birthDate'],
    value: ({ shown, today }) => (isWholeDay(shown.birthDate) ? ageOn(shown.birthDate, today) : undefined),
  },
  空: { needs: [], value: () => undefined },
  住址: {
    needs: ['address', ...dwellingParts],
    value: ({ shown }) => shown.address ?? (dwellingWords(shown) || undefined),
  },
  门牌: {
    needs: ['building', 'unit', 'room'],
    value: ({ shown: { building, unit, room } }) =>
      [building, unit, room].filter(each => each !== undefined).join('-') || undefined,
  },
  居民身份证号: {
    needs: ['idNumber', 'idType'],
    value: ({ person, shown }) => (isOwnCard(person.facts) ? shown.idNumber : undefined),
  },
  其他证件号: {
    needs: ['idNumber', 'idType'],
    value: ({ person, shown }) => (isOwnCard(person.facts) ? undefined : shown.idNumber),
  },
  其他证件类型: {
    needs: ['idType'],
    value: ({ person, shown }) => (isOwnCard(person.facts) ? undefined : shown.idType),
  },
  全部标签: {
    needs: ['tags'],
    value: ({ shown, isMasked }) => (isMasked('tags') ? undefined : shown.tags?.replaceAll('、', ',')),
  },
  标签: { needs: ['tags'], value: ({ shown }) => shown.tags?.replaceAll('、', ',') },
  是否重点: { needs: ['tags'], value: ({ shown }) => yesOrNo(shown.tags !== undefined) },
  电话: { needs: ['phone'], value: ({ shown }) => shown.phone?.replaceAll('、', ';') },
  是否人户分离: {
    needs: ['hukouAddress'],
    value: ({ person: { residence } }) =>
      residence === 'unknown' ? undefined : yesOrNo(residence === 'apart'),
  },
  是否已迁出: {
    needs: ['movedOut'],
    value: ({ person: { state, facts } }) =>
      yesOrNo(state === undefined ? facts.movedOut !== undefined : state === 'moved-out'),
  },
  是否已死亡: {
    needs: ['diedOn'],
    value: ({ person: { state, facts } }) => yesOrNo(state === 'died' || facts.diedOn !== undefined),
  },
  出生日期八位: day('birthDate'),
  迁入日期八位: day('movedIn'),
  迁出日期八位: day('movedOut'),
  死亡日期八位: day('diedOn'),
} as const satisfies Readonly<Record<string, ColumnFill>>

export type FillName = FactField | keyof typeof derivedFills

/** What follows from several facts, by name. */
export const derivedNames: readonly FillName[] = Object.keys(derivedFills).filter(isDerivedName)

function isDerivedName(name: string): name is keyof typeof derivedFills {
  return name in derivedFills
}

/** What a column of that name is filled with. */
export const columnFill = (name: FillName): ColumnFill =>
  isDerivedName(name) ? derivedFills[name] : { needs: [name], value: ({ shown }) => shown[name] }
