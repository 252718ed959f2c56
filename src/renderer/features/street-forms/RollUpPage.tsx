import { Button, Flex, Input, Typography } from 'antd'
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react'
import { useNavigate } from 'react-router'
import { expectedNames } from '../../domain/forms/rollup/community-name'
import type { RolledUp } from '../../domain/forms/rollup/rolled-up'
import type { Answers } from '../../domain/giving-out/given-list'
import type { GivingOutPlan } from '../../domain/giving-out/plan-giving-out'
import { useNotices } from '../../services/notices'
import { useMay } from '../../services/use-me'
import { PageTitle } from '../../ui/PageTitle'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { RefusalAlert } from '../../ui/RefusalAlert'
import './street-forms.css'
import { GiveRollUpDialog } from './GiveRollUpDialog'
import { RollUpResults } from './RollUpResults'
import { useRollUp } from './use-roll-up'

/** Which communities are to report, and their files. */
function ChooseFiles({
  names,
  again,
  onNames,
  onFiles,
}: {
  names: string
  /** Files were joined already; others can be chosen. */
  again: boolean
  onNames: (names: string) => void
  onFiles: (files: readonly File[]) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])]
    target.value = ''
    if (files.length > 0) onFiles(files)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(files)
  }
  return (
    <Flex gap={24} align="stretch">
      <div style={{ width: 280 }}>
        <Typography.Paragraph style={{ marginBottom: 4 }}>
          应报的社区（一行一个，可不填）
        </Typography.Paragraph>
        <Input.TextArea
          aria-label="应报的社区"
          rows={8}
          value={names}
          placeholder={'文和社区\n东街社区\n…'}
          onChange={({ target }) => {
            onNames(target.value)
          }}
        />
      </div>
      <div
        className="form-drop"
        style={{ flex: 1 }}
        onDragOver={event => {
          event.preventDefault()
        }}
        onDrop={drop}
      >
        <Typography.Paragraph strong>把各社区报来的同一种表一起拖到这里，或者</Typography.Paragraph>
        <Button type={again ? 'default' : 'primary'} onClick={() => input.current?.click()}>
          选择各社区的表格
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label="各社区的表格"
          accept=".xlsx,.xls,.et,.csv"
          onChange={chosen}
        />
        <Typography.Paragraph type="secondary" style={{ marginTop: 16 }}>
          可以一次选几十份。每行会注明来自哪个社区；重复的、两个社区都报的、填得不对的都列出来。什么都不写入本单位的名册。
        </Typography.Paragraph>
      </div>
    </Flex>
  )
}

const unanswered: Answers = { recipient: '', purpose: '', basis: undefined, password: '' }

/** 保存汇总表: the button, and what is asked before. */
function SaveRollUp({
  rolled,
  answers,
  onChange,
  onGive,
}: {
  rolled: RolledUp
  answers: Answers
  onChange: (part: Partial<Answers>) => void
  onGive: (plan: GivingOutPlan<string>) => void
}) {
  const [asking, setAsking] = useState(false)
  const may = useMay('export')
  if (rolled.rows === 0) return null
  return (
    <>
      <Button
        type="primary"
        disabled={!may}
        onClick={() => {
          setAsking(true)
        }}
      >
        保存汇总表
      </Button>
      {asking && (
        <GiveRollUpDialog
          rolled={rolled}
          answers={answers}
          onChange={onChange}
          onGive={onGive}
          onClose={() => {
            setAsking(false)
          }}
        />
      )}
    </>
  )
}

/** 汇总各社区报表: the same form from many communities joined into one, on a screen that can be stopped. */
export function RollUpPage() {
  const navigate = useNavigate()
  const notices = useNotices()
  const [names, setNames] = useState('')
  const [answers, setAnswers] = useState(unanswered)
  const { join, save, rolled, refusal, work } = useRollUp()
  const give = async (plan: GivingOutPlan<string>): Promise<void> => {
    const saved = await save(plan)
    if (saved !== null) notices.done(`已保存 ${saved}`)
  }
  if (work.progress !== undefined) return <ProgressPanel {...work.progress} onCancel={work.cancel} />
  return (
    <>
      <PageTitle
        title="汇总各社区报表"
        onBack={() => void navigate('/forms')}
        actions={
          rolled !== undefined && (
            <SaveRollUp
              rolled={rolled}
              answers={answers}
              onChange={part => {
                setAnswers(before => ({ ...before, ...part }))
              }}
              onGive={plan => void give(plan)}
            />
          )
        }
      />
      <div className="form-scroll">
        {refusal !== undefined && <RefusalAlert sentence={refusal} />}
        {rolled !== undefined && <RollUpResults rolled={rolled} />}
        <div style={{ paddingTop: 12 }}>
          <ChooseFiles
            names={names}
            again={rolled !== undefined}
            onNames={setNames}
            onFiles={files => void join(files, expectedNames(names))}
          />
        </div>
      </div>
    </>
  )
}
