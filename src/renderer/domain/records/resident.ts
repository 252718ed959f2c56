import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { coded, id, isoDate, text } from './parts'

/** A person of the community. Only the name is required (domain handbook §2.3; PIPL art. 6: no more than needed). */
export const resident = defineRecord({
  kind: 'resident',
  label: '居民',
  schema: z.object({
    id,
    name: text.max(50),
    idNumber: text.optional(),
    /** The 15-digit number the 18-digit one was made from. */
    formerIdNumber: text.optional(),
    idType: coded.optional(),
    sex: coded.optional(),
    birthDate: isoDate.optional(),
    /** A birth date that is not a whole date, as it stood. */
    birthText: text.optional(),
    nation: coded.optional(),
    householdId: id.optional(),
    relation: coded.optional(),
    hukouKind: coded.optional(),
    hukouAddress: text.optional(),
    houseId: id.optional(),
    address: text.optional(),
    phones: z.array(text).optional(),
    politics: coded.optional(),
    education: coded.optional(),
    marriage: coded.optional(),
    occupation: text.optional(),
    health: coded.optional(),
    tags: z.array(text).optional(),
    movedIn: text.optional(),
    movedOut: text.optional(),
    guardian: text.optional(),
    remarks: text.optional(),
  }),
  headings: { name: ['姓名'], idNumber: ['证件号码'] },
  refs: { householdId: 'household', houseId: 'house' },
})
export type Resident = RecordOf<typeof resident>
