import { supervisionSlip } from '../../documents/supervision-slip'
import { supervisionFacts } from '../../domain/meeting/papers/record-facts'
import { meeting as meetingKind } from '../../domain/records/meeting'
import { organisation } from '../../domain/records/organisation'
import type { Supervision } from '../../domain/records/supervision'
import { useFound } from '../../services/use-records'
import { OrderPaperButton } from './OrderPaperButton'

/** 印发督办单: the slip as the order stands now, in the name of the body whose meeting it follows from, else of the office. */
export function SlipButton({ order }: { order: Supervision }) {
  const meeting = useFound(meetingKind, order.meetingId)
  const own = useFound(organisation, meeting?.organisationId)
  return (
    <OrderPaperButton
      order={order}
      document={supervisionSlip}
      again="按现在的办理情况再印发"
      own={own}
      facts={body => supervisionFacts(order, body, meeting?.title ?? body.name)}
    />
  )
}
