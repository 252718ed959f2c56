import type { CertificateItem } from '../records/certificate-item'
import { nationalNegative } from './data/negative-items'
import { nationalPositive } from './data/positive-items'
import type { ListItem } from './list-item'

/** What holds everywhere in the country. */
export const nationalItems: readonly ListItem[] = [...nationalNegative, ...nationalPositive]

/** What is on a national list and stays on it. */
const fixed = ({ id, list, region, no, title, basis, validFrom, documentId }: ListItem) => ({
  ...{ id, list, region, no, title, basis, validFrom },
  ...(documentId !== undefined && { documentId }),
})

/** A national item with the office's additions: further words, and a way out in place of the shipped one. */
function amended(item: ListItem, own: ListItem): ListItem {
  const { goTo, goToBasis } = own.goTo === undefined ? item : own
  return {
    ...fixed(item),
    aliases: [...new Set([...item.aliases, ...own.aliases])],
    signs: [...new Set([...item.signs, ...own.signs])],
    ...(goTo !== undefined && { goTo }),
    ...(goToBasis !== undefined && { goToBasis }),
  }
}

const holdsOn = ({ validFrom, validTo }: ListItem, day: string): boolean =>
  validFrom <= day && (validTo === undefined || validTo >= day)

/** The lists as they are kept here: the nation's, amended by the office, then the region's as the office entered them. */
export function allItems(records: readonly CertificateItem[]): readonly ListItem[] {
  const own = new Map(records.map(({ item }) => [item.id, item]))
  const national = nationalItems.map(item => {
    const mine = own.get(item.id)
    return mine === undefined ? item : amended(item, mine)
  })
  const regional = records
    .map(({ item }) => item)
    .filter(({ id }) => !nationalItems.some(item => item.id === id))
    .toSorted((one, other) => one.list.localeCompare(other.list) || one.no - other.no)
  return [...national, ...regional]
}

/** The items that hold on a day, `YYYY-MM-DD`. */
export const itemsInForce = (records: readonly CertificateItem[], day: string): readonly ListItem[] =>
  allItems(records).filter(item => holdsOn(item, day))
