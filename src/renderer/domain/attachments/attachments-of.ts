import type { Right } from '../accounts/roles'
import type { RecordName } from '../journal/entry'
import type { Attachment } from '../records/attachment'
import { occupancy } from '../records/occupancy'
import { partyMember } from '../records/party-member'
import { resident } from '../records/resident'
import { visit } from '../records/visit'

/** On these hangs what tells of one person, which takes the right to what is sensitive: an identity card, a certificate. */
const personalOwners: readonly string[] = [resident.kind, visit.kind, occupancy.kind, partyMember.kind]

/** Whether somebody with these rights may see what hangs on records of this kind. */
export const maySeeAttachments = (ownerKind: string, rights: readonly Right[]): boolean =>
  rights.includes('sensitive') || !personalOwners.includes(ownerKind)

/** What hangs on a record, in the order it was added. */
export const attachmentsOf = (all: readonly Attachment[], owner: RecordName): readonly Attachment[] =>
  all
    .filter(({ ownerKind, ownerId }) => ownerKind === owner.kind && ownerId === owner.id)
    .sort((one, other) => (one.addedOn < other.addedOn ? -1 : one.addedOn > other.addedOn ? 1 : 0))

/** What a clerk calls it: by its caption, else by the file's name. */
export const attachmentTitle = ({ caption, name }: Pick<Attachment, 'caption' | 'name'>): string =>
  caption ?? name
