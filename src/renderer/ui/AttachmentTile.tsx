import { FilePdfOutlined, WarningOutlined } from '@ant-design/icons'
import type { AttachmentItem, OpenAttachment } from './attachment-props'
import { useOpenedAttachment } from './use-opened-attachment'

function Small({ item, open }: { item: AttachmentItem; open: OpenAttachment }) {
  const seen = useOpenedAttachment(item.id, open, item.isPhoto)
  if (!item.isPhoto) return <FilePdfOutlined aria-hidden className="attachment-sign" />
  if (seen?.kind === 'refused') return <WarningOutlined aria-label="打不开" className="attachment-sign" />
  return seen?.kind === 'photo' ? <img src={seen.address} alt="" /> : null
}

/** A photo or scan small, with what it is called; a click shows it large. */
export function AttachmentTile({
  item,
  open,
  onChoose,
}: {
  item: AttachmentItem
  open: OpenAttachment
  onChoose: () => void
}) {
  return (
    <button type="button" className="attachment" title={item.title} onClick={onChoose}>
      <span className="attachment-small">
        <Small item={item} open={open} />
      </span>
      <span className="attachment-title">{item.title}</span>
      {item.takenOn !== '' && <span className="attachments-print figures">{item.takenOn}</span>}
    </button>
  )
}
