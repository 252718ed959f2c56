import { volunteer, type Volunteer } from '../records/volunteer'
import { listsGiven, originsOf, papersNaming, type OwnData, type RecordsRead } from './own-data'
import { factsTold, servedBy } from './told-elsewhere'

/** Everything on record of a volunteer who is not on the roster of residents, as they may ask for it (个人信息保护法 §45). */
export async function volunteerData(one: Volunteer, records: RecordsRead): Promise<OwnData> {
  const self = { kind: volunteer.kind, id: one.id }
  const origins = await originsOf(self, records)
  return {
    name: one.name,
    facts: factsTold(volunteer, one),
    elsewhere: servedBy([one.id], records),
    housemates: 0,
    papers: papersNaming(one.name, records),
    attachments: [],
    origins,
    ...listsGiven([self], origins[0]?.at ?? 0, records),
  }
}
