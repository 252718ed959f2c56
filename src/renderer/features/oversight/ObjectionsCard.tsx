import { Button, Card, Flex, Typography } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { objectionDue, reviewWords } from '../../domain/assessing/objections'
import type { Assessment } from '../../domain/records/assessment'
import { assessmentObjection, type AssessmentObjection } from '../../domain/records/assessment-objection'
import { periodRule } from '../../domain/records/period-rule'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { ObjectionDialog } from './ObjectionDialog'
import { ReviewDialog } from './ReviewDialog'

/** How far the review of an objection has come. */
function ReviewState({
  one,
  schemeId,
  today,
}: {
  one: AssessmentObjection
  schemeId: string
  today: string
}) {
  if (one.outcome === undefined) {
    const late = one.dueOn < today
    return (
      <Typography.Text type={late ? 'danger' : 'secondary'}>
        {late ? `复核已逾期，应在 ${one.dueOn} 前` : `应在 ${one.dueOn} 前复核`}
      </Typography.Text>
    )
  }
  return (
    <Typography.Text type="secondary">
      {`${one.reviewedOn ?? ''} ${one.reviewer ?? ''}复核：${one.findings ?? ''}。${reviewWords[one.outcome]}。`}
      {one.correctedId !== undefined && (
        <Link to={`/assessments/${schemeId}/${one.correctedId}`}>看更正的一版</Link>
      )}
    </Typography.Text>
  )
}

/** 异议和复核: what the enterprise has against the published result, and what its review came to. */
export function ObjectionsCard({ one, may }: { one: Assessment; may: boolean }) {
  const { world } = useServices()
  const navigate = useNavigate()
  const mayWrite = useRights().includes('write')
  const rules = useAll(periodRule)
  const objections = useAll(assessmentObjection).filter(({ assessmentId }) => assessmentId === one.id)
  const [asked, setAsked] = useState<'raise' | AssessmentObjection>()
  const close = (): void => {
    setAsked(undefined)
  }
  const today = world.today()
  return (
    <Card size="small" title="异议和复核">
      <Flex vertical gap={8}>
        {objections.length === 0 && (
          <Typography.Text type="secondary">{`还没有异议；可以提到 ${objectionDue(one, rules) ?? ''}。`}</Typography.Text>
        )}
        {objections.map(objection => (
          <div key={objection.id}>
            <div>{`${objection.receivedOn} ${objection.from}：${objection.text}`}</div>
            <ReviewState one={objection} schemeId={one.schemeId} today={today} />
            {mayWrite && objection.outcome === undefined && (
              <Button
                size="small"
                style={{ marginLeft: 8 }}
                onClick={() => {
                  setAsked(objection)
                }}
              >
                复核
              </Button>
            )}
          </div>
        ))}
        {may && (
          <Button
            onClick={() => {
              setAsked('raise')
            }}
          >
            登记异议
          </Button>
        )}
      </Flex>
      {asked === 'raise' && <ObjectionDialog one={one} onClose={close} />}
      {typeof asked === 'object' && (
        <ReviewDialog
          one={one}
          objection={asked}
          onClose={id => {
            close()
            if (id !== undefined) void navigate(`/assessments/${one.schemeId}/${id}`)
          }}
        />
      )}
    </Card>
  )
}
