import { resident, type Resident } from '../../../domain/records/resident'
import { useAttachments } from '../../../services/use-attachments'
import { AttachmentsCard } from '../../../ui/AttachmentsCard'

/** Photos and scans of a person's papers, for those who may see what is sensitive. */
export function PersonAttachments({ person }: { person: Resident }) {
  const attachments = useAttachments({ kind: resident.kind, id: person.id })
  return attachments === undefined ? null : (
    <AttachmentsCard {...attachments} hint="还没有。可以添加证件、证明的照片或扫描件；用不着的不要留。" />
  )
}
