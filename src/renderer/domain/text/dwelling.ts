import { readNumeral } from './chinese-numeral'
import { halfWidth, withoutSpaces } from './tidy-text'

/** Where somebody lives: 小区, 楼栋, 单元, 室. Building, unit and room are figures or letters without their words. */
export type Dwelling = {
  readonly estate?: string
  readonly building?: string
  readonly unit?: string
  readonly room?: string
}
export type DwellingPart = keyof Dwelling

const figure = '(?:\\d{1,3}[A-Z]?|[A-Z]\\d{0,2}|[一二三四五六七八九十]{1,3})'
const roomFigure = '(?:[A-Z]?\\d{3,4}[A-Z]?)'
const anyRoom = '(?:[A-Z]?\\d{1,4}[A-Z]?)'
const joint = '[-‐‑–—―－_/#]'
const storey = '(?:\\d{1,2}[层楼F])?'
const building = `第?(?<building>${figure})`

/** From the most to the least telling; what stands before is the estate with whatever leads to it. */
const forms: readonly RegExp[] = [
  `^(?<before>.*?)${building}(?:号楼|#楼|楼|栋|幢|座|#)${joint}?(?<unit>${figure})(?:单元|门洞|门)${joint}?${storey}(?<room>${anyRoom})(?:室|号|户|房)?$`,
  `^(?<before>.*?)${building}(?:号楼|#楼|栋|幢|座)${joint}?(?<unit>\\d{1,2})${joint}(?<room>${roomFigure})(?:室|号|户|房)?$`,
  `^(?<before>.*?)${building}(?:号楼|#楼|栋|幢|座)${joint}?${storey}(?<room>${roomFigure})(?:室|号|户|房)?$`,
  `^(?<before>.*?[^\\d-])??(?<building>\\d{1,3}|[A-Z])${joint}(?<unit>\\d{1,2})${joint}(?<room>${roomFigure})(?:室|号|户|房)?$`,
].map(form => new RegExp(form, 'u'))

/** What leads to an estate: province, city, district, street office, community, road and number, each at most once. */
const ways: readonly RegExp[] = [
  /^\p{Script=Han}{2,7}?(?:省|自治区)/u,
  /^\p{Script=Han}{2,7}?(?:市|自治州|盟|地区)/u,
  /^\p{Script=Han}{2,7}?(?<!小)(?:区|县|旗)/u,
  /^\p{Script=Han}{2,8}?(?:街道办事处|街道|镇|乡)/u,
  /^\p{Script=Han}{2,8}?(?:社区居委会|社区|居委会|村委会)/u,
  /^\p{Script=Han}{1,8}?(?:大街|大道|路|街|巷|胡同)(?:[东西南北中]段?)?(?:\d{1,4}号?(?:院|弄)?)?/u,
]

/** Words by which estates are called, and that alone name none. */
const estateEnding =
  /(?:小区|花园|花苑|家园|公寓|新村|大院|宿舍|家属院|家属楼|广场|大厦|[苑园城府庭庄里坊院湾居舍邸墅郡阁轩寓])$/u
const namesNone = /^.?(?:小区|花园|花苑|家园|公寓|新村|大院|宿舍|家属院|家属楼|广场|大厦)+$/u
const plainEstate = /^[\p{Script=Han}A-Z0-9·]{2,15}$/u
const leading = /[省市县旗路街巷号弄]|(?<!小)区|社区|街道/u

/** The estate that an address names before the building; undefined where that would be a guess, empty where nothing stands there. */
function estateOf(before: string): string | undefined {
  const text = before.replace(/[,，、;；:：-]+$/u, '')
  if (text === '' || (plainEstate.test(text) && !leading.test(text))) return text
  const rest = ways.reduce((left, way) => left.replace(way, ''), text).replace(/^[,，、]+/u, '')
  const isEstate = plainEstate.test(rest) && estateEnding.test(rest) && !leading.test(rest)
  return isEstate && !namesNone.test(rest) ? rest : undefined
}

const tidied = (text: string): string => withoutSpaces(halfWidth(text)).toUpperCase()

const figures = (text: string): string => {
  const number = readNumeral(text)
  return number === undefined ? text : String(number)
}

/**
 * Take an address apart: `1-2-301`, `1号楼2单元301室`, `文和园小区1栋2单元301`, with or without city, street and road before it. Null
 * where a part would be a guess: two numbers only, or words before the building that may or may not be an estate.
 */
export function readDwelling(address: string): Dwelling | null {
  const text = tidied(address)
  for (const form of forms) {
    const found = form.exec(text)?.groups
    if (found === undefined) continue
    const estate = estateOf(found['before'] ?? '')
    if (estate === undefined) return null
    return {
      ...(estate !== '' && { estate }),
      building: figures(found['building'] ?? ''),
      ...(found['unit'] !== undefined && { unit: figures(found['unit']) }),
      room: found['room'] ?? '',
    }
  }
  return null
}

const unitAndRoom = new RegExp(
  `^(?<unit>${figure})(?:(?:单元|门洞|门)${joint}?|${joint})(?<room>${roomFigure})(?:室|号|户|房)?$`,
  'u',
)

/** `2-301` or `2单元301室`, where the building is told elsewhere. */
export function readUnitAndRoom(text: string): Required<Pick<Dwelling, 'unit' | 'room'>> | null {
  const found = unitAndRoom.exec(tidied(text))?.groups
  return found === undefined ? null : { unit: figures(found['unit'] ?? ''), room: found['room'] ?? '' }
}

const buildingAndUnit = new RegExp(
  `^${building}(?:号楼|#楼|楼|栋|幢|座|#)${joint}?(?<unit>${figure})(?:单元|门洞|门)$`,
  'u',
)

/** `1号楼2单元`, where the room is told elsewhere. */
export function readBuildingAndUnit(text: string): Required<Pick<Dwelling, 'building' | 'unit'>> | null {
  const found = buildingAndUnit.exec(tidied(text))?.groups
  if (found === undefined) return null
  return { building: figures(found['building'] ?? ''), unit: figures(found['unit'] ?? '') }
}

const endings: Readonly<Record<DwellingPart, RegExp>> = {
  estate: /小区$/u,
  building: /(?:号楼|#楼|楼|栋|幢|座|号|#)$/u,
  unit: /(?:单元|门洞|门|号|#)$/u,
  room: /(?:室|号|户|房)$/u,
}

const plainFigures = /^(?:[1-9]\d*)?$/

/** A part of a dwelling as dwellings are compared: 5号楼, 5栋, 5# and 05 are one building, 文和园 and 文和园小区 one estate. */
export function dwellingKey(part: DwellingPart, text: string): string {
  if (plainFigures.test(text)) return text
  const bare = tidied(text)
  const short = bare.replace(/^第/u, '').replace(endings[part], '')
  const key = short === '' ? bare : short
  if (part === 'estate') return key
  return part === 'room' ? key : figures(key).replace(/^0+(?=.)/u, '')
}

/** The keys of all four parts, from the estate to the room; two dwellings with the same keys are one. */
export const dwellingKeys = (parts: Partial<Record<DwellingPart, string | undefined>>): readonly string[] =>
  (['estate', 'building', 'unit', 'room'] as const).map(part => dwellingKey(part, parts[part] ?? ''))
