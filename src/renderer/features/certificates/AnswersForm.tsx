import { Alert, Card, Form } from 'antd'
import { isOnRoster, standingOf, stateFacts } from '../../domain/people/states'
import type { Resident } from '../../domain/records/resident'
import { AnswerField } from './AnswerField'
import { DesignChoice } from '../../ui/DesignChoice'
import { IdentityFill } from './IdentityFill'
import type { Desk } from './use-certificate'

function Gone({ person }: { person: Resident | undefined }) {
  if (person === undefined || isOnRoster(person)) return null
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 12 }}
      title={`${person.name}在名册里是“${stateFacts[standingOf(person)].label}”，开具前请核对。`}
    />
  )
}

/** What the paper asks, filled from the record as far as it is known, and what is still missing. */
export function AnswersForm({ desk }: { desk: Desk }) {
  const { paper, person, certificate, set, gaps } = desk
  return (
    <Card size="small" title="内容">
      <Gone person={person} />
      <DesignChoice designs={desk.designs} value={certificate.design?.id} onChange={desk.setDesign} />
      <Form component="div" labelCol={{ flex: '92px' }} className="ask-dialog">
        {paper.asks.map(ask => (
          <AnswerField
            key={ask.fact}
            ask={ask}
            answer={certificate.answers[ask.fact]}
            onAnswer={answer => {
              set(ask.fact, answer)
            }}
            {...(ask.known === 'idNumber' && {
              beside: (
                <IdentityFill
                  ask={ask}
                  person={person}
                  onFill={idNumber => {
                    set(ask.fact, idNumber)
                  }}
                />
              ),
            })}
          />
        ))}
      </Form>
      <div role="status">
        {gaps.missing.length > 0 && <Alert type="info" title={`还没有填：${gaps.missing.join('、')}`} />}
        {gaps.wrong.map(sentence => (
          <Alert key={sentence} type="error" style={{ marginTop: 6 }} title={sentence} />
        ))}
      </div>
    </Card>
  )
}
