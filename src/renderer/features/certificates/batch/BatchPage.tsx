import { Card, Checkbox, Flex, Form, Select } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { z } from 'zod'
import type { OfficePaper } from '../../../documents/define-office-paper'
import { officePapers } from '../../../documents/office-papers'
import { resident } from '../../../domain/records/resident'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import { EmptyState } from '../../../ui/EmptyState'
import { PageTitle } from '../../../ui/PageTitle'
import { useAskBeforeLeaving } from '../../../ui/use-ask-before-leaving'
import { AnswerField } from '../AnswerField'
import { DesignChoice } from '../../../ui/DesignChoice'
import { EntryTable } from './EntryTable'
import { IssueBatchButton } from './IssueBatchButton'
import { PeopleCard } from './PeopleCard'
import { isForMany, isPersonal } from './plan-batch'
import { pickedPeople, type BatchPerson } from './read-people'
import { useBatch, type Batch } from './use-batch'

const choices = officePapers.filter(isForMany)

/** What another screen hands over: the ids of the people that were picked there. */
const handedOver = z.object({ people: z.array(z.string()) })

/** The people picked in the roster before coming here. */
function usePicked(): readonly BatchPerson[] {
  const { records } = useServices()
  const { state } = useLocation() as { state: unknown }
  return useMemo(() => {
    const read = handedOver.safeParse(state)
    const ids = read.success ? read.data.people : []
    return pickedPeople(ids.flatMap(id => records.find(resident, id) ?? []))
  }, [state, records])
}

/** 成批开具: one paper for many people. */
export function BatchPage() {
  const [search, setSearch] = useSearchParams()
  const location = useLocation() as { state: unknown }
  const picked = usePicked()
  const paper = choices.find(({ id }) => id === search.get('paper')) ?? choices[0]
  if (paper === undefined) return null
  return (
    <BatchDesk
      key={paper.id}
      paper={paper}
      picked={picked}
      onPaper={id => {
        setSearch({ paper: id }, { replace: true, state: location.state })
      }}
    />
  )
}

function Numbers({ batch }: { batch: Batch }) {
  const { records } = useServices()
  const notices = useNotices()
  const about = batch.people.flatMap(({ residentId }) =>
    residentId === undefined ? [] : [{ kind: resident.kind, id: residentId }],
  )
  if (!batch.paper.asks.some(({ known }) => known === 'idNumber') || about.length === 0) return null
  const turn = async (wanted: boolean): Promise<void> => {
    if (wanted) {
      const detail = `证件号码（成批开具${batch.paper.title} ${about.length} 人）`
      const written = await records.commit({ cause: 'number-shown', detail, save: [], about })
      if (!written.ok) {
        notices.refused(refusalWords(written.problem))
        return
      }
    }
    batch.setNumbers(wanted)
  }
  return (
    <Checkbox
      checked={batch.numbers}
      onChange={event => {
        void turn(event.target.checked)
      }}
    >
      填入名册里的身份证号码（记入操作记录）
    </Checkbox>
  )
}

function SharedCard({ batch }: { batch: Batch }) {
  const asks = batch.paper.asks.filter(ask => !isPersonal(ask))
  return (
    <Card size="small" title="共同的内容（每一份都一样，个别不同的点“补填”）">
      <DesignChoice designs={batch.designs} value={batch.design?.id} onChange={batch.setDesign} />
      <Form component="div" labelCol={{ flex: '92px' }} className="ask-dialog">
        {asks.map(ask => (
          <AnswerField
            key={ask.fact}
            ask={ask}
            answer={batch.shared[ask.fact]}
            onAnswer={answer => {
              batch.answerForAll(ask.fact, answer)
            }}
          />
        ))}
      </Form>
      <Numbers batch={batch} />
    </Card>
  )
}

type DeskProps = {
  readonly paper: OfficePaper
  readonly picked: readonly BatchPerson[]
  readonly onPaper: (id: string) => void
}

function BatchDesk({ paper, picked, onPaper }: DeskProps) {
  const navigate = useNavigate()
  const batch = useBatch(paper, picked)
  const [issued, setIssued] = useState<string>()
  useAskBeforeLeaving(issued === undefined && batch.unsaved)
  useEffect(() => {
    if (issued !== undefined) void navigate(`/papers/issue/batch/${issued}`)
  }, [issued, navigate])
  const ready = batch.entries.filter(({ lacks }) => lacks.length === 0).length
  return (
    <>
      <PageTitle title="成批开具" onBack={() => void navigate('/papers/issue')} />
      <Flex gap={16} align="flex-start">
        <Flex vertical gap={12} style={{ flex: '0 0 460px', minWidth: 0 }}>
          <Card size="small" title="文书">
            <Select
              aria-label="文书"
              style={{ width: '100%' }}
              value={paper.id}
              options={choices.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={onPaper}
            />
          </Card>
          <PeopleCard batch={batch} />
          <SharedCard batch={batch} />
        </Flex>
        <Card
          size="small"
          style={{ flex: 1, minWidth: 0 }}
          title={
            batch.entries.length === 0
              ? '逐份核对'
              : `逐份核对：可以开具 ${ready} 份，缺内容 ${batch.entries.length - ready} 份`
          }
        >
          {batch.entries.length === 0 ? (
            <EmptyState
              title="还没有名单"
              hint="粘贴名单、选择名单文件，或者先到居民名册勾选，再点“成批开具”。每一份缺什么，先在这里列出来，补齐以后才编号。"
            />
          ) : (
            <EntryTable batch={batch} />
          )}
          <div style={{ paddingTop: 12 }}>
            <IssueBatchButton batch={batch} onIssued={setIssued} />
          </div>
        </Card>
      </Flex>
    </>
  )
}
