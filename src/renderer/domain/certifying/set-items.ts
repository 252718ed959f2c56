import { put, type Change } from '../journal/entry'
import { certificateItem, type CertificateItem } from '../records/certificate-item'
import { fail, ok, type Result } from '../result'
import type { World } from '../world'
import { nationalItems } from './items-in-force'
import { listItem, type ListItem } from './list-item'
import { isTelling } from './sign-pattern'

const isNational = ({ id }: ListItem): boolean => nationalItems.some(item => item.id === id)

/** The record that holds what the office says of an item. */
const recordOf = (itemId: string, records: readonly CertificateItem[]): CertificateItem | undefined =>
  records.find(({ item }) => item.id === itemId)

const missing = (item: ListItem): string | undefined =>
  (['region', 'title', 'basis'] as const).find(name => item[name].trim() === '')

const untelling = ({ aliases, signs }: ListItem): string | undefined =>
  [...aliases, ...signs].find(words => !isTelling(words))

/** Why an item cannot be taken down; undefined where it can. */
function refusalOf(item: ListItem, records: readonly CertificateItem[]): Result<undefined> {
  const lacks = missing(item)
  if (lacks !== undefined) return fail(`certificate-item-${lacks}`)
  const words = untelling(item)
  if (words !== undefined) return fail('certificate-item-words', { words })
  if (item.list === 'positive' && item.documentId === undefined) return fail('certificate-item-template')
  if (item.validTo !== undefined && item.validTo < item.validFrom) return fail('certificate-item-days')
  const twin = records.find(
    ({ item: other }) =>
      other.id !== item.id &&
      other.list === item.list &&
      other.region === item.region &&
      other.no === item.no,
  )
  if (twin !== undefined)
    return fail('certificate-item-twin', { no: String(item.no), title: twin.item.title, region: item.region })
  return listItem.safeParse(item).success ? ok(undefined) : fail('certificate-item-long')
}

/**
 * Takes down an item of a regional list, or what the office adds to one of the nation's. Refusals: `certificate-item-region`,
 * `certificate-item-title`, `certificate-item-basis`, `certificate-item-words` (words that would fit every text),
 * `certificate-item-template`, `certificate-item-days`, `certificate-item-twin`, `certificate-item-long`.
 */
export function setItem(
  item: ListItem,
  records: readonly CertificateItem[],
  world: Pick<World, 'newId' | 'today'>,
): Result<Change> {
  const refused = refusalOf(item, records)
  if (!refused.ok) return refused
  const id = recordOf(item.id, records)?.id ?? world.newId()
  return ok({
    cause: 'certificate-items-edited',
    detail: `${item.region} 第 ${item.no} 项 ${item.title}`,
    save: [put(certificateItem, { id, item, madeOn: world.today() })],
  })
}

/** Takes an item off the office's lists; of a national one only the office's additions go. Undefined where there is nothing of the office's. */
export function removeItem(item: ListItem, records: readonly CertificateItem[]): Change | undefined {
  const record = recordOf(item.id, records)
  if (record === undefined) return undefined
  return {
    cause: 'certificate-items-edited',
    detail: `${item.region} 第 ${item.no} 项 ${item.title}：${isNational(item) ? '去掉本单位的补充' : '移出'}`,
    save: [],
    remove: [{ kind: certificateItem, id: record.id }],
  }
}
