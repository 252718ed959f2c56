import { meeting as meetingKind } from '../../domain/records/meeting'
import { useAttachments } from '../../services/use-attachments'
import { AttachmentsCard } from '../../ui/AttachmentsCard'

/** The photos and scans of a meeting: the room, the signed roll, the minutes as signed. A closed meeting still takes them. */
export function MeetingAttachments({ meetingId }: { meetingId: string }) {
  const attachments = useAttachments({ kind: meetingKind.kind, id: meetingId })
  if (attachments === undefined) return null
  return (
    <AttachmentsCard {...attachments} hint="还没有。可以添加会场照片、签到表扫描件、签字后的会议记录。" />
  )
}
