import { Typography } from 'antd'
import { useMemo, useState } from 'react'
import { caseScores, casesOfTerm } from '../../domain/assessing/case-points'
import { scoreAssessment } from '../../domain/assessing/change-assessment'
import { pointsWords, typedTotal } from '../../domain/assessing/points'
import { schemeTerm, termOf } from '../../domain/assessing/terms'
import { assessment, type Assessment, type CaseScore } from '../../domain/records/assessment'
import type { AssessmentScheme } from '../../domain/records/assessment-scheme'
import { greenCase } from '../../domain/records/green-case'
import { useServices } from '../../services/services'
import { useAttachments } from '../../services/use-attachments'
import { useDecision } from '../../services/use-decision'
import { useNow } from '../../services/use-now'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'
import { ScoreFields, type Evidence } from './ScoreFields'

/** What the cases of the term make of the items that are scored from them, as they stand now. */
function useCaseScores(one: Assessment, scheme: AssessmentScheme): Readonly<Record<string, CaseScore>> {
  const { records } = useServices()
  const now = useNow()
  return useMemo(() => {
    const cases = casesOfTerm(one.enterpriseId, schemeTerm(scheme, termOf(one)), records.all(greenCase))
    return caseScores(scheme.items, cases, now())
  }, [one, scheme, records, now])
}

const asTyped = (points: Readonly<Record<string, number>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(points).map(([id, given]) => [id, pointsWords(given)]))

/** 打分: what one assessor gives for every item; what is reckoned from cases stands there to be confirmed. */
export function SheetDialog({
  one,
  scheme,
  assessor,
  onClose,
}: {
  one: Assessment
  scheme: AssessmentScheme
  assessor: string
  onClose: () => void
}) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const known = one.sheets.find(sheet => sheet.assessor === assessor)
  const fromCases = useCaseScores(one, scheme)
  const [typed, setTyped] = useState(() => ({
    ...asTyped(Object.fromEntries(Object.entries(fromCases).map(([id, { points }]) => [id, points]))),
    ...asTyped(known?.scores ?? {}),
  }))
  const [evidence, setEvidence] = useState<Evidence>(known?.evidence ?? {})
  const [note, setNote] = useState(known?.note ?? '')
  const desk = useAttachments({ kind: assessment.kind, id: one.id })
  const total = typedTotal(scheme.items.map(({ id }) => typed[id] ?? ''))
  const save = async (): Promise<void> => {
    const shown = Object.entries(evidence).filter(([, ids]) => ids.length > 0)
    const given = {
      ...{ assessor, on: world.today(), note, typed },
      ...(Object.keys(fromCases).length > 0 && { fromCases }),
      evidence: Object.fromEntries(shown.map(([id, ids]) => [id, [...ids]])),
    }
    if (await carryOut(scoreAssessment(one, given, scheme), `已保存${assessor}的评分`)) onClose()
  }
  return (
    <AskDialog
      title={`${assessor}评分`}
      okText="保存评分"
      width={860}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <ScoreFields
        items={scheme.items}
        typed={typed}
        fromCases={fromCases}
        evidence={evidence}
        desk={desk}
        onType={(item, points) => {
          setTyped(before => ({ ...before, [item]: points }))
        }}
        onEvidence={(item, change) => {
          setEvidence(before => ({ ...before, [item]: change(before[item] ?? []) }))
        }}
        onEnd={() => void save()}
      />
      {total !== undefined && (
        <Typography.Paragraph
          strong
        >{`合计 ${pointsWords(total)} / ${pointsWords(scheme.total)} 分`}</Typography.Paragraph>
      )}
      <TextField label="说明" rows={2} value={note} placeholder="扣分在哪里、依据什么" onChange={setNote} />
    </AskDialog>
  )
}
