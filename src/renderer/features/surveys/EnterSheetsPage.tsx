import { Button, Flex, Input, Typography } from 'antd'
import { useRef, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { estate } from '../../domain/records/estate'
import { survey as surveyKind, type Survey, type SurveyQuestion } from '../../domain/records/survey'
import { surveySheet } from '../../domain/records/survey-sheet'
import { answerCount, answerProblem, enterSheet, type TypedAnswers } from '../../domain/surveys/enter-sheet'
import { answerNames } from '../../domain/surveys/tally'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useAll, useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { ChoiceField } from '../../ui/ChoiceField'
import { EmptyState } from '../../ui/EmptyState'
import { enterGoesOn } from '../../ui/enter-goes-on'
import { PageTitle } from '../../ui/PageTitle'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { useShortcut } from '../../ui/use-shortcut'

const fieldsOf = (form: HTMLElement | null): readonly HTMLInputElement[] => [
  ...(form?.querySelectorAll<HTMLInputElement>('[data-answer]') ?? []),
]

const hintOf = (question: SurveyQuestion): string =>
  answerNames(question)
    .map((name, at) => `${at + 1} ${name}`)
    .join('　')

function Question({
  question,
  nth,
  typed,
  onType,
}: {
  question: SurveyQuestion
  nth: number
  typed: string
  onType: (typed: string) => void
}) {
  const problem = answerProblem(question, typed)
  const id = `answer-${question.id}`
  return (
    <div>
      <label htmlFor={id}>{`${nth}. ${question.text}`}</label>
      <Flex gap={12} align="center">
        <Input
          id={id}
          data-answer
          autoComplete="off"
          autoFocus={nth === 1}
          style={{ width: answerCount(question) === 0 ? 480 : 64 }}
          value={typed}
          {...(problem !== undefined && { status: 'error', 'aria-describedby': `${id}-why` })}
          onChange={({ target }) => {
            onType(target.value)
          }}
        />
        <Typography.Text type="secondary">{hintOf(question)}</Typography.Text>
      </Flex>
      {problem !== undefined && (
        <Typography.Text id={`${id}-why`} type="danger" role="alert">
          {refusalWords(problem)}
        </Typography.Text>
      )}
    </div>
  )
}

function Entering({ one, onBack }: { one: Survey; onBack: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const form = useRef<HTMLDivElement>(null)
  const entered = useAll(surveySheet).filter(({ surveyId }) => surveyId === one.id).length
  const [typed, setTyped] = useState<TypedAnswers>({})
  const [estateId, setEstateId] = useState<string>()
  const save = async (): Promise<void> => {
    const sheets = records.all(surveySheet)
    const context = { sheets, estateId, today: world.today(), newId: () => world.newId() }
    if (!(await carryOut(enterSheet(one, typed, context), '已录入一份'))) return
    setTyped({})
    fieldsOf(form.current)[0]?.focus()
  }
  useShortcut('Ctrl+S', () => void save())
  /** One figure answers a question, and the next waits for its own. */
  const type = (question: SurveyQuestion, answer: string, nth: number): void => {
    setTyped(before => ({ ...before, [question.id]: answer }))
    const whole = answerCount(question) > 0 && answer !== '' && answerProblem(question, answer) === undefined
    if (whole) fieldsOf(form.current)[nth + 1]?.focus()
  }
  return (
    <>
      <PageTitle
        title={`录入：${one.title}`}
        note={
          <Typography.Text type="secondary">{`已录 ${entered} 份，正在录第 ${entered + 1} 份`}</Typography.Text>
        }
        onBack={onBack}
        actions={
          <Button type="primary" onClick={() => void save()}>
            保存这一份
          </Button>
        }
      />
      <div style={{ maxWidth: 480 }}>
        <ChoiceField
          label="小区"
          value={estateId}
          choices={records.all(estate)}
          hint="表上写的小区，下一份沿用"
          onChange={setEstateId}
        />
      </div>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <div
        ref={form}
        style={{ display: 'grid', gap: 12 }}
        role="group"
        aria-label="答案"
        onKeyDown={enterGoesOn(() => void save())}
      >
        {one.questions.map((question, nth) => (
          <Question
            key={question.id}
            question={question}
            nth={nth + 1}
            typed={typed[question.id] ?? ''}
            onType={answer => {
              type(question, answer, nth)
            }}
          />
        ))}
      </div>
      <Typography.Paragraph type="secondary" style={{ marginTop: 12 }}>
        按表上打勾的数字，录一个自动到下一题；没有答的按回车跳过，最后一题回车保存，接着录下一份。
      </Typography.Paragraph>
    </>
  )
}

/** 录入调查表: sheet after sheet, by the keyboard alone. */
export function EnterSheetsPage() {
  const { surveyId } = useParams()
  const one = useFound(surveyKind, surveyId)
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const back = (): void => {
    void navigate(`/surveys/${surveyId ?? ''}`)
  }
  useShortcut('Escape', back)
  if (one === undefined || !may) {
    return (
      <>
        <PageTitle title="录入调查表" onBack={back} />
        <EmptyState title="不能录入" hint="没有找到这次调查，或者您的账户只能查看。" />
      </>
    )
  }
  return <Entering key={one.id} one={one} onBack={back} />
}
