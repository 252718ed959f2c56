import { Form, Input, Select } from 'antd'
import { useMemo, useState } from 'react'
import { caseScores, casesOfTerm } from '../../domain/assessing/case-points'
import { scoreAssessment } from '../../domain/assessing/change-assessment'
import { pointsWords } from '../../domain/assessing/points'
import { schemeTerm, termOf } from '../../domain/assessing/terms'
import { attachmentsOf, attachmentTitle } from '../../domain/attachments/attachments-of'
import { assessment, type Assessment, type CaseScore } from '../../domain/records/assessment'
import type { AssessmentScheme, SchemeItem } from '../../domain/records/assessment-scheme'
import { attachment } from '../../domain/records/attachment'
import { greenCase } from '../../domain/records/green-case'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useNow } from '../../services/use-now'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'
import { CasesBehind } from './ScoresCard'

type Choice = { readonly value: string; readonly label: string }

/** One item: its points, what cases make of it, and the photos that show why. */
function ItemField({
  item: { category, text, full, method },
  typed,
  score,
  evidence,
  photos,
  first,
  onType,
  onEvidence,
}: {
  item: SchemeItem
  typed: string
  score: CaseScore | undefined
  evidence: readonly string[]
  photos: readonly Choice[]
  first: boolean
  onType: (points: string) => void
  onEvidence: (ids: readonly string[]) => void
}) {
  return (
    <Form.Item
      label={category}
      required
      extra={
        <>
          {`${text}（${method}）`}
          {score && <CasesBehind score={score} />}
          {score && typed !== pointsWords(score.points) && (
            <div>{`按诉求算得 ${pointsWords(score.points)} 分；不按它打的，请在说明里写明原因。`}</div>
          )}
        </>
      }
    >
      <Input
        aria-label={text}
        autoFocus={first}
        autoComplete="off"
        suffix={`/ ${pointsWords(full)} 分`}
        style={{ width: 160 }}
        value={typed}
        onChange={({ target }) => {
          onType(target.value)
        }}
      />
      {photos.length > 0 && (
        <Select<string[]>
          aria-label={`${text}的依据照片`}
          mode="multiple"
          placeholder="依据照片，可不选"
          style={{ width: 280, marginLeft: 12 }}
          value={[...evidence]}
          options={[...photos]}
          onChange={onEvidence}
        />
      )}
    </Form.Item>
  )
}

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
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const known = one.sheets.find(sheet => sheet.assessor === assessor)
  const fromCases = useCaseScores(one, scheme)
  const [typed, setTyped] = useState(() => ({
    ...asTyped(Object.fromEntries(Object.entries(fromCases).map(([id, { points }]) => [id, points]))),
    ...asTyped(known?.scores ?? {}),
  }))
  const [evidence, setEvidence] = useState<Readonly<Record<string, readonly string[]>>>(known?.evidence ?? {})
  const [note, setNote] = useState(known?.note ?? '')
  const photos = attachmentsOf(records.all(attachment), { kind: assessment.kind, id: one.id }).map(photo => ({
    value: photo.id,
    label: attachmentTitle(photo),
  }))
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
      width={680}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {scheme.items.map((item, nth) => (
        <ItemField
          key={item.id}
          item={item}
          typed={typed[item.id] ?? ''}
          score={fromCases[item.id]}
          evidence={evidence[item.id] ?? []}
          photos={photos}
          first={nth === 0}
          onType={points => {
            setTyped(before => ({ ...before, [item.id]: points }))
          }}
          onEvidence={ids => {
            setEvidence(before => ({ ...before, [item.id]: ids }))
          }}
        />
      ))}
      <TextField label="说明" rows={2} value={note} placeholder="扣分在哪里、依据什么" onChange={setNote} />
    </AskDialog>
  )
}
