import { Flex, Modal, Segmented, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { draftLayout, type PaperDraft } from '../../../domain/paper/paper-draft'
import { paperRule } from '../../../domain/records/paper-rule'
import { useServices } from '../../../services/services'
import { useDrawnPaper } from '../../../services/use-drawn-paper'
import { useAll } from '../../../services/use-records'
import { PdfPages } from '../../../ui/PdfPages'
import { NotDrawn } from './NotDrawn'
import { PrintButtons } from './PrintButtons'

type Props = {
  readonly title: string
  readonly drafts: readonly PaperDraft[]
  readonly onClose: () => void
}

/** 预览: papers as they would be today. Those that take no number are printed from here; the others once they are issued. */
export function PaperDialog({ title, drafts, onClose }: Props) {
  const [at, setAt] = useState(0)
  const draft = drafts[at]
  return (
    <Modal open title={`${title}预览`} width={1000} footer={null} style={{ top: 16 }} onCancel={onClose}>
      {drafts.length > 1 && (
        <Segmented
          aria-label="看哪一份"
          value={at}
          options={drafts.map(({ subject }, nth) => ({ value: nth, label: subject }))}
          onChange={setAt}
        />
      )}
      {draft !== undefined && <Preview key={at} draft={draft} />}
    </Modal>
  )
}

function Preview({ draft }: { draft: PaperDraft }) {
  const { world } = useServices()
  const today = world.today()
  const rules = useAll(paperRule)
  const layout = useMemo(() => draftLayout(draft, today, rules), [draft, today, rules])
  const shown = useDrawnPaper(layout)
  if (shown.kind !== 'drawn') return <NotDrawn shown={shown} />
  return (
    <>
      <Flex justify="flex-end" gap={8} style={{ paddingBottom: 8 }}>
        {draft.number.kind === 'none' ? (
          <PrintButtons title={layout.title} drawn={shown.drawn} />
        ) : (
          <Typography.Text type="secondary">编号并印发后打印</Typography.Text>
        )}
      </Flex>
      <div style={{ display: 'flex', height: 'calc(100vh - 190px)' }}>
        <PdfPages label={draft.title} pages={shown.pdf.pages} picture={shown.pdf.picture} />
      </div>
    </>
  )
}
