import { Button, Flex, Modal } from 'antd'
import { useState } from 'react'
import type { Paper } from '../../../domain/paper/paper'
import { Preview } from '../Preview'

type Shown = { readonly name: string; readonly at: number; readonly layout: Paper }

/** One paper after the other as it would be printed. */
export function PreviewDialog({
  papers,
  first,
  foot = '预览，还没有编号。',
  onClose,
}: {
  papers: readonly Shown[]
  /** The place in the list of the one to begin with. */
  first: number
  foot?: string
  onClose: () => void
}) {
  const [nth, setNth] = useState(() =>
    Math.max(
      0,
      papers.findIndex(({ at }) => at === first),
    ),
  )
  const shown = papers[nth]
  return (
    <Modal
      open
      title={`预览：${shown?.name ?? ''}（第 ${nth + 1} 份，共 ${papers.length} 份）`}
      width={900}
      style={{ top: 16 }}
      onCancel={onClose}
      footer={
        <Flex gap={8} justify="flex-end">
          <Button
            disabled={nth === 0}
            onClick={() => {
              setNth(nth - 1)
            }}
          >
            上一份
          </Button>
          <Button
            disabled={nth >= papers.length - 1}
            onClick={() => {
              setNth(nth + 1)
            }}
          >
            下一份
          </Button>
          <Button onClick={onClose}>关闭</Button>
        </Flex>
      }
    >
      <Preview label={shown?.name ?? ''} layout={shown?.layout} empty="没有可以预览的文书。" foot={foot} />
    </Modal>
  )
}
