import type { JournalEntry } from '../journal/entry'
import { houseWords } from '../people/house-for'
import { house, type House, type HouseOwner } from '../records/house'
import { housesOfOwner, sameOwnerAs } from './erase-owner'
import { listsGiven, papersNaming, told, type OwnData, type OwnEntry, type RecordsRead } from './own-data'

const owners = house.schema.shape.owners

/** What an entry did with the owner: put them down as one, changed what is told of them, or left them out. */
function originOf({ head, changes }: JournalEntry, owner: HouseOwner, home: House): readonly OwnEntry[] {
  const isMeant = sameOwnerAs(owner, home.id)
  const names = (id: string, fields: JournalEntry['changes'][number]['before']): boolean =>
    owners.safeParse(fields?.['owners']).data?.some(one => isMeant(one, { id })) === true
  return changes
    .filter(({ kind }) => kind === house.kind)
    .flatMap(({ id, before, after }) => {
      const [was, is] = [names(id, before), names(id, after)]
      if (!was && !is) return []
      const what = was && is ? '修改业主' : is ? '登记为业主' : '不再是业主'
      return [told(head, head.detail === '' ? what : `${what}（${head.detail}）`)]
    })
}

/**
 * Everything on record of an owner who is not on the roster of residents, as they may ask for it (个人信息保护法 §45); `home` is one of the
 * houses that name them.
 */
export async function ownerData(owner: HouseOwner, home: House, records: RecordsRead): Promise<OwnData> {
  const homes = housesOfOwner(owner, home, records)
  const heads = records.journal().toReversed()
  const touching = heads.filter(({ counts }) => (counts[house.kind] ?? 0) > 0)
  const entries = await Promise.all(touching.map(({ id }) => records.readEntry(id)))
  const origins = entries.flatMap(entry => originOf(entry, owner, home))
  const { name, idNumber = '', phone = '', share = '' } = owner
  const facts = [
    { label: '姓名', value: name },
    { label: '证件号码', value: idNumber },
    { label: '联系电话', value: phone },
    { label: '产权份额', value: share },
  ]
  return {
    name,
    facts: facts.filter(({ value }) => value !== ''),
    elsewhere: homes.map(one => ({ title: '房屋业主', told: houseWords(one) })),
    housemates: 0,
    papers: papersNaming(name, records),
    attachments: [],
    origins,
    ...listsGiven(
      homes.map(({ id }) => ({ kind: house.kind, id })),
      origins[0]?.at ?? 0,
      records,
    ),
  }
}
