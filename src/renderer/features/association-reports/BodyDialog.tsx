import { useState } from 'react'
import { editReportBody } from '../../domain/association-reports/edit-report'
import { compareMinutes } from '../../domain/meeting/compare-minutes'
import type { AssociationReport } from '../../domain/records/association-report'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { ParagraphsEdit } from '../../ui/ParagraphsEdit'
import { useAskBeforeLeaving } from '../../ui/use-ask-before-leaving'

/** The paragraphs of a report, to be edited beside what the records give. */
export function BodyDialog({
  report,
  title,
  drafted,
  onClose,
}: {
  report: AssociationReport
  title: string
  drafted: readonly string[]
  onClose: () => void
}) {
  const { refusal, carryOut } = useDecision()
  const begun = report.body ?? drafted
  const [paragraphs, setParagraphs] = useState(begun)
  useAskBeforeLeaving(paragraphs !== begun)
  const save = async (): Promise<void> => {
    const decided = editReportBody(report, paragraphs, drafted, title)
    if (await carryOut(decided, '已保存报告正文')) onClose()
  }
  return (
    <AskDialog
      title="修改报告正文"
      okText="保存正文"
      width={960}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <div style={{ display: 'grid', gap: 8, maxHeight: '64vh', overflowY: 'auto' }}>
        <ParagraphsEdit
          paragraphs={paragraphs}
          compared={compareMinutes(drafted, paragraphs)}
          redraft={{ label: '按记录重拟', paragraphs: drafted }}
          onChange={setParagraphs}
        />
      </div>
    </AskDialog>
  )
}
