import { Form, Radio } from 'antd'
import { useState } from 'react'
import { reviewObjection, reviewWords, type Review } from '../../domain/assessing/objections'
import { assessment, type Assessment } from '../../domain/records/assessment'
import { reviewOutcomes, type AssessmentObjection } from '../../domain/records/assessment-objection'
import { ok } from '../../domain/result'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useMe } from '../../services/use-me'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'

/** 复核: what was found, and whether the result stands; `onClose` is told the version that corrects it, where one was begun. */
export function ReviewDialog({
  one,
  objection,
  onClose,
}: {
  one: Assessment
  objection: AssessmentObjection
  onClose: (correctedId?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const me = useMe().name
  const today = world.today()
  const [review, setReview] = useState<Review>({
    reviewedOn: today,
    reviewer: me,
    findings: '',
    outcome: undefined,
  })
  const set = (changed: Partial<Review>): void => {
    setReview(before => ({ ...before, ...changed }))
  }
  const save = async (): Promise<void> => {
    const known = { all: records.all(assessment), today, newId: () => world.newId() }
    const decided = reviewObjection(objection, one, review, known)
    if (!(await carryOut(decided.ok ? ok(decided.value.change) : decided, '已保存复核'))) return
    onClose(decided.ok ? decided.value.correctedId : undefined)
  }
  return (
    <AskDialog
      title="复核异议"
      okText="保存复核"
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <p>{`异议：${objection.text}`}</p>
      <TextField
        label="复核情况"
        required
        autoFocus
        rows={3}
        placeholder="查了什么、结果怎样"
        value={review.findings}
        onChange={findings => {
          set({ findings })
        }}
      />
      <Form.Item label="复核结论" required extra="已公布的一版不动；更正的另出一版，改好再公布。">
        <Radio.Group
          aria-label="复核结论"
          value={review.outcome}
          options={reviewOutcomes.map(value => ({ value, label: reviewWords[value] }))}
          onChange={({ target }) => {
            set({ outcome: reviewOutcomes.find(value => value === target.value) })
          }}
        />
      </Form.Item>
      <TextField
        label="复核人"
        required
        value={review.reviewer}
        onChange={reviewer => {
          set({ reviewer })
        }}
      />
      <Form.Item label="复核日期" required>
        <IsoDateField
          label="复核日期"
          value={review.reviewedOn}
          onChange={(reviewedOn = today) => {
            set({ reviewedOn })
          }}
        />
      </Form.Item>
    </AskDialog>
  )
}
