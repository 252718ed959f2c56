import { recheckOpinion } from '../../documents/recheck-opinion'
import { rectificationNotice } from '../../documents/rectification-notice'
import { talkNotice } from '../../documents/talk-notice'
import type { Supervision } from '../../domain/records/supervision'
import { recheckFacts, rectificationFacts, talkFacts } from '../../domain/supervision/oversight-facts'
import { OrderPaperButton } from './OrderPaperButton'

/** The papers of an order to an enterprise: its notice, and once it was re-checked the opinion. */
export function OversightPapers({ order }: { order: Supervision }) {
  const checked = recheckFacts(order, '') !== undefined
  const isTalk = order.oversight === 'talk'
  return (
    <>
      <OrderPaperButton
        order={order}
        document={isTalk ? talkNotice : rectificationNotice}
        again="再印发通知书"
        own={undefined}
        facts={({ name }) => (isTalk ? talkFacts(order, name) : rectificationFacts(order, name))}
      />
      {checked && (
        <OrderPaperButton
          order={order}
          document={recheckOpinion}
          again="按最近一次复查再印发"
          own={undefined}
          facts={({ name }) => recheckFacts(order, name) ?? {}}
        />
      )}
    </>
  )
}
