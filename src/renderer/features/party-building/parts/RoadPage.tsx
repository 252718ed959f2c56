import { Flex, Tag } from 'antd'
import type { ReactNode } from 'react'
import type { Cause, Change } from '../../../domain/journal/entry'
import type { RecordKind } from '../../../domain/records/define-record'
import type { Result } from '../../../domain/result'
import type { Road, TakenTurn } from '../../../domain/turns/road'
import { PageTitle } from '../../../ui/PageTitle'
import { TitledCard } from '../../../ui/TitledCard'
import { RemoveButton } from './RemoveButton'
import { NextSteps, StepsCard } from './RoadCards'

/** The page of a record that goes its way step by step: what is known of it on the left, its next steps and those taken on the right. */
export function RoadPage<P extends string>({
  of: { kind, cause, id, called },
  state,
  road,
  steps,
  stepsTitle,
  decide,
  actions,
  onBack,
  children,
}: {
  of: { readonly kind: RecordKind; readonly cause: Cause; readonly id: string; readonly called: string }
  /** Where it stands, in words. */
  state: string
  road: Road<string, P>
  steps: readonly TakenTurn<P>[]
  stepsTitle: string
  decide: (request: TakenTurn) => Result<Change>
  actions?: ReactNode
  onBack: () => void
  children: ReactNode
}) {
  return (
    <>
      <PageTitle
        title={called}
        note={<Tag>{state}</Tag>}
        actions={
          <>
            <RemoveButton kind={kind} cause={cause} one={{ id, called }} onRemoved={onBack} />
            {actions}
          </>
        }
        onBack={onBack}
      />
      <Flex gap={16} align="flex-start">
        <Flex vertical gap={12} style={{ flex: 1, minWidth: 0 }}>
          {children}
        </Flex>
        <Flex vertical gap={12} style={{ flex: '0 0 300px' }}>
          <TitledCard title="下一步">
            <NextSteps road={road} steps={steps} decide={decide} />
          </TitledCard>
          <StepsCard title={stepsTitle} road={road} steps={steps} />
        </Flex>
      </Flex>
    </>
  )
}
