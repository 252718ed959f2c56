import {
  flagHeadings,
  groupHeadings,
  headings,
  idleHeadings,
  officials,
  otherPersons,
  plainPhones,
  spareHeadings,
  standInOwners,
} from './data/headings'
import { factFields, type FactField } from './facts'
import type { HeadingMeaning as MeaningOf } from './heading-book'
import { normaliseHeading } from './normalise-heading'

type HeadingMeaning = MeaningOf<FactField>

const IDLE: HeadingMeaning = { kind: 'idle' }

const namesIn = (list: string): string[] => list.trim().split(/\s+/u)

function meaningsOf(kind: 'fact' | 'spare', names: Readonly<Partial<Record<FactField, string>>>) {
  return factFields.flatMap(field =>
    namesIn(names[field] ?? '').map(name => [normaliseHeading(name), { kind, field }] as const),
  )
}

const own: ReadonlyMap<string, HeadingMeaning> = new Map<string, HeadingMeaning>([
  ...[idleHeadings, ...Object.values(flagHeadings)]
    .flatMap(namesIn)
    .map(name => [normaliseHeading(name), IDLE] as const),
  ...meaningsOf('spare', spareHeadings),
  ...meaningsOf('fact', headings),
])
const others = namesIn(otherPersons)
const owners = namesIn(standInOwners)
const groups: ReadonlySet<string> = new Set(namesIn(groupHeadings).map(normaliseHeading))

/** 来深事由, 来同时间: a city's own word for here. */
const cameHere = /^来\p{Script=Han}{1,3}(?=事由$|原因$|时间$)/u

/** What the heading says of the person the row is about, or of someone beside that person. */
function meaningOf(heading: string): HeadingMeaning | undefined {
  const known = own.get(heading.replace(cameHere, '来本地'))
  if (known !== undefined) return known
  const other = others.find(person => heading.startsWith(person))
  return other !== undefined && own.has(heading.slice(other.length).replace(/^的/u, '')) ? IDLE : undefined
}

/** The same, in a sheet whose rows are about householders or owners: 户主电话 is the phone. */
function standInMeaning(heading: string): HeadingMeaning | undefined {
  const owner = owners.find(person => heading.startsWith(person))
  if (owner === undefined) return undefined
  const rest = heading.slice(owner.length)
  return rest === '' ? { kind: 'fact', field: 'name' } : own.get(rest)
}

const groupEnding = /(基本)?(信息|情况)$/u

/** From the most telling to the least: all parts joined, the lower parts joined, the lowest, then those above it. */
function readings(parts: readonly string[]): string[] {
  const bare = parts.map(part => part.replace(groupEnding, ''))
  const child = parts.at(-1) ?? ''
  const joined = parts
    .slice(0, -1)
    .flatMap((_, from) => [parts.slice(from).join(''), bare.slice(from, -1).join('') + child])
  return [...joined, child, ...parts.slice(0, -1).reverse()]
}

const ofOtherPerson = (part: string): boolean => others.includes(part.replace(groupEnding, ''))
const ofHukou = (part: string): boolean => /^户(籍|口)/u.test(part)
const places: readonly FactField[] = ['address', 'estate', 'building', 'unit', 'room']

const isOfficial: ReadonlySet<string> = new Set(namesIn(officials))
const isPlainPhone: ReadonlySet<string> = new Set(namesIn(plainPhones))

/** Whether a column tells how to reach the official named in the column before it: 责任民警 | 责任单位 | 电话. */
export const reachesOfficial = (heading: string, before: string | undefined): boolean =>
  before !== undefined && isOfficial.has(before) && isPlainPhone.has(heading)

/** What a heading means under the headings above it: 姓名 under 监护人 is another person's, 地址 under 户籍信息 is the hukou's. */
function underGroup(meaning: HeadingMeaning, above: readonly string[]): HeadingMeaning {
  if (meaning.kind === 'idle') return meaning
  const { field } = meaning
  if (above.some(ofOtherPerson) && field !== 'guardian' && field !== 'relation') return IDLE
  if (!above.some(ofHukou) || !places.includes(field)) return meaning
  return field === 'address' ? { kind: meaning.kind, field: 'hukouAddress' } : IDLE
}

/**
 * The meaning of a heading of one or more rows, its normalised parts from top to bottom: 父子 joined, then 子, then 父.
 *
 * @param standIn true in a sheet without a column for the name, whose rows are about householders or owners
 */
export function headingMeaning(parts: readonly string[], standIn: boolean): HeadingMeaning | undefined {
  for (const heading of readings(parts)) {
    const standing = standIn ? standInMeaning(heading) : undefined
    if (standing !== undefined) return standing
    const meaning = meaningOf(heading)
    if (meaning === undefined) continue
    return underGroup(meaning, standIn ? parts.slice(0, -1).filter(ofHukou) : parts.slice(0, -1))
  }
  return undefined
}

/** Whether a cell can stand over others as the name of a group: 基本信息, or 现住址 over 小区 and 楼栋. */
export const isGroupHeading = (heading: string): boolean => groups.has(heading) || own.has(heading)

/** Whether a row's name cell holds the heading of names again, as on every printed page. */
export const isNameHeading = (heading: string): boolean => {
  const meaning = own.get(heading)
  return meaning?.kind === 'fact' && meaning.field === 'name'
}

/** The heading we print over a fact, and call it by. */
export const factLabel = (field: FactField): string => namesIn(headings[field])[0] ?? field
