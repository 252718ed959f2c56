import { Button, Card, Typography } from 'antd'
import { useState } from 'react'
import { AttachmentDialog } from './AttachmentDialog'
import { AttachmentTile } from './AttachmentTile'
import type {
  AttachmentGivingProps,
  AttachmentItem,
  AttachmentWriting,
  OpenAttachment,
} from './attachment-props'
import './attachments.css'

/** The photos and scans of something: small pictures, and each of them large when it is chosen. */
export function AttachmentsCard({
  title = '照片与扫描件',
  hint,
  items,
  open,
  writing,
  giving,
}: {
  title?: string
  /** What belongs here, said while there is nothing. */
  hint?: string
  items: readonly AttachmentItem[]
  open: OpenAttachment
  writing: AttachmentWriting | undefined
  giving: AttachmentGivingProps | undefined
}) {
  const [chosen, setChosen] = useState<string>()
  const at = items.findIndex(({ id }) => id === chosen)
  const item = items[at]
  return (
    <Card
      size="small"
      title={
        <Typography.Title level={3} style={{ fontSize: 15, margin: 0 }}>
          {items.length === 0 ? title : `${title}（${items.length}）`}
        </Typography.Title>
      }
      extra={
        writing !== undefined && (
          <Button size="small" loading={writing.adding} onClick={() => void writing.add()}>
            添加照片或扫描件
          </Button>
        )
      }
    >
      {items.length === 0 && (
        <Typography.Paragraph type="secondary" style={{ marginBottom: 4 }}>
          {hint ?? '还没有照片和扫描件。'}
        </Typography.Paragraph>
      )}
      {items.length > 0 && (
        <ul className="attachments" aria-label={title}>
          {items.map(one => (
            <li key={one.id}>
              <AttachmentTile
                item={one}
                open={open}
                onChoose={() => {
                  setChosen(one.id)
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {writing !== undefined && (
        <Typography.Text type="secondary" className="attachments-print">
          JPEG、PNG、WebP 照片或 PDF，每个不超过 20 MB。照片会缩小，拍摄地点等信息会去掉；PDF 原样保存。
        </Typography.Text>
      )}
      {item !== undefined && (
        <AttachmentDialog
          key={item.id}
          item={item}
          open={open}
          place={items.length === 1 ? undefined : `${at + 1} / ${items.length}`}
          onStep={step => {
            setChosen(items[(at + step + items.length) % items.length]?.id)
          }}
          writing={writing}
          giving={giving}
          onClose={() => {
            setChosen(undefined)
          }}
        />
      )}
    </Card>
  )
}
