import { put, type Change } from '../../src/renderer/domain/journal/entry'
import type { RecordKind, RecordOf } from '../../src/renderer/domain/records/define-record'
import { household, type Household } from '../../src/renderer/domain/records/household'
import { resident, type Resident } from '../../src/renderer/domain/records/resident'

/** 王秀兰, with the identity number of the GB 11643-1999 annex. */
export const aResident = (facts: Partial<Resident> = {}): Resident => ({
  id: 'resident-1',
  name: '王秀兰',
  idNumber: '11010519491231002X',
  ...facts,
})

export const aHousehold = (facts: Partial<Household> = {}): Household => ({
  id: 'household-1',
  number: '310101001',
  ...facts,
})

/** An import of the given residents, unless the change is said to be another. */
export const aChange = (residents: readonly Resident[], change: Partial<Change> = {}): Change => ({
  cause: 'roster-imported',
  detail: '居民名册.xlsx',
  save: residents.map(each => put(resident, each)),
  ...change,
})

/** The records of a kind that a change saves, one that waits for no number. */
export function savedOf<K extends RecordKind>(kind: K, { save }: Change): readonly RecordOf<K>[] {
  const saves = typeof save === 'function' ? save([]) : save
  return saves.flatMap(({ kind: own, record }) =>
    own.kind === kind.kind ? [kind.schema.parse(record) as RecordOf<K>] : [],
  )
}

export const saveHousehold = (facts: Partial<Household> = {}) => put(household, aHousehold(facts))
export const saveResident = (facts: Partial<Resident> = {}) => put(resident, aResident(facts))

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The nth synthetic identity number (GB 11643-1999): area 990000 exists nowhere, so it is nobody's. */
function syntheticIdNumber(nth: number): string {
  const born = new Date(Date.UTC(1940, 0, 1 + (nth % 25_000))).toISOString().slice(0, 10).replaceAll('-', '')
  const body = `990000${born}${String(1 + (nth % 999)).padStart(3, '0')}`
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return body + '10X98765432'.charAt(sum % 11)
}

const surnames = Array.from('王李张刘陈杨赵黄周吴徐孙马朱胡郭何林罗高')
const givenNames = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英玉兰建国文华')
const pick = (list: readonly string[], nth: number): string => list[nth % list.length] ?? ''

/** Many different residents with about 20 facts each (some 600 bytes of JSON). The ids begin with `prefix`. */
export const manyResidents = (count: number, prefix = 'many'): readonly Resident[] =>
  Array.from({ length: count }, (_, nth) => {
    const name = pick(surnames, nth) + pick(givenNames, nth * 7) + pick(givenNames, Math.floor(nth / 28))
    return {
      id: `${prefix}-0000-4000-8000-${String(nth).padStart(12, '0')}`,
      name,
      idNumber: syntheticIdNumber(nth),
      idType: { code: '111', text: '居民身份证' },
      sex: nth % 2 === 0 ? { code: '2', text: '女' } : { code: '1', text: '男' },
      birthDate: new Date(Date.UTC(1940, 0, 1 + (nth % 25_000))).toISOString().slice(0, 10),
      nation: { code: '01', text: '汉族' },
      relation: { code: '02', text: '户主' },
      hukouKind: { text: '家庭户' },
      hukouAddress: `东城街道文和路${nth % 300}号${nth % 30}栋${nth % 6}单元${nth % 18}0${nth % 4}室`,
      address: `文和园小区${nth % 30}栋${nth % 6}单元${nth % 18}0${nth % 4}室`,
      phones: [`1390000${String(nth % 10_000).padStart(4, '0')}`],
      politics: { code: '13', text: '群众' },
      education: { code: '20', text: '大学本科' },
      marriage: { code: '20', text: '已婚' },
      occupation: pick(['教师', '退休', '职员', '个体', '学生'], nth),
      tags: nth % 5 === 0 ? [{ name: '独居老人' }, { name: '志愿者' }] : [{ name: '志愿者' }],
      movedIn: `20${String(10 + (nth % 15))}-06`,
      remarks: `第${nth}号登记`,
    }
  })
