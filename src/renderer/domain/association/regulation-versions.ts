import type { Organisation } from '../records/organisation'
import type { Regulation, RegulationVersion } from '../records/regulation'

/** The version in force: the last one adopted; of a rule that was repealed, none. */
export const inForce = ({ versions, repealedOn }: Regulation): RegulationVersion | undefined =>
  repealedOn === undefined ? versions.findLast(one => one.adoptedOn !== undefined) : undefined

/** The version still being written: the last one, while nobody has adopted it. */
export const draftOf = ({ versions }: Regulation): RegulationVersion | undefined => {
  const last = versions.at(-1)
  return last?.adoptedOn === undefined ? last : undefined
}

/** The version whose words may be written: the draft, or one that was adopted before its words were put on record. */
export const writableVersion = (regulation: Regulation): RegulationVersion | undefined =>
  draftOf(regulation) ?? regulation.versions.find(one => one.body.length === 0)

export const versionWords = (version: RegulationVersion): string =>
  version.adoptedOn === undefined
    ? `第 ${version.nth} 版（草稿）`
    : `第 ${version.nth} 版（${version.adoptedOn} 通过）`

/** The paragraphs of a text typed with one paragraph a line; empty lines are left out. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/u)
    .map(line => line.trim())
    .filter(line => line !== '')

/** The bare title by which a rule is known: without 《》 and without any name of its association before it. */
export function bareTitle(title: string, { name, shortName, aliases }: Organisation): string {
  const inner = title.trim().replace(/^《(.*)》$/u, '$1')
  const names = [name, shortName ?? '', ...(aliases ?? [])]
    .filter(one => one !== '')
    .toSorted((one, other) => other.length - one.length)
  const before = names.find(one => inner.startsWith(one) && inner.length > one.length)
  return before === undefined ? inner : inner.slice(before.length)
}
