import { Button, Flex } from 'antd'
import { useState } from 'react'
import { fourStepsProposal } from '../../../documents/four-steps'
import { topicForm } from '../../../documents/topic-form'
import { factsProblem } from '../../../documents/facts-problem'
import type { PrintableDocument } from '../../../documents/define-document'
import { proposalFacts } from '../../../domain/meeting/papers/own-words'
import { topicFacts } from '../../../domain/meeting/papers/record-facts'
import { office, OFFICE_ID } from '../../../domain/records/office'
import { organisation } from '../../../domain/records/organisation'
import type { Topic } from '../../../domain/records/topic'
import { refusalWords } from '../../../domain/words/problem-words'
import { useFound } from '../../../services/use-records'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { ConsultationDialog } from './ConsultationDialog'
import { PaperOfTopic, type TopicPaper } from './PaperOfTopic'

/** 文书: the papers of a topic that can be printed before it comes to a meeting. */
export function TopicPapers({ topic }: { topic: Topic }) {
  const body = useFound(organisation, topic.organisationId)
  const officeName = useFound(office, OFFICE_ID)?.name
  const [paper, setPaper] = useState<TopicPaper>()
  const [refusal, setRefusal] = useState<string>()
  const [consulting, setConsulting] = useState(false)
  const unit = body?.name ?? officeName ?? ''
  const print = (document: PrintableDocument, facts: Readonly<Record<string, unknown>>): void => {
    const problem = factsProblem(document, facts)
    setRefusal(problem && refusalWords(problem))
    if (problem === undefined) setPaper({ document, facts })
  }
  if (unit === '') return '请先在“设置”里填写单位名称，再打印文书。'
  return (
    <Flex vertical gap={8} align="flex-start">
      <Button
        size="small"
        onClick={() => {
          print(topicForm, topicFacts(topic, { id: '', name: unit }))
        }}
      >
        打印议题表
      </Button>
      {topic.level === 'four-steps' && (
        <>
          <Button
            size="small"
            onClick={() => {
              print(fourStepsProposal, proposalFacts(topic, unit))
            }}
          >
            打印四议两公开提议表
          </Button>
          <Button
            size="small"
            onClick={() => {
              setConsulting(true)
            }}
          >
            打印四议两公开商议记录
          </Button>
        </>
      )}
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      {consulting && (
        <ConsultationDialog
          topic={topic}
          unit={unit}
          onPaper={made => {
            setConsulting(false)
            setPaper(made)
          }}
          onClose={() => {
            setConsulting(false)
          }}
        />
      )}
      {paper && (
        <PaperOfTopic
          paper={paper}
          onClose={() => {
            setPaper(undefined)
          }}
        />
      )}
    </Flex>
  )
}
