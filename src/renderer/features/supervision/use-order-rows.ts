import { useMemo } from 'react'
import { meeting } from '../../domain/records/meeting'
import { supervision, type Supervision } from '../../domain/records/supervision'
import { supervisionLights } from '../../domain/records/supervision-lights'
import { lightOf, lightsOn, type BurningLight } from '../../domain/supervision/light'
import {
  isOverdue,
  supervisionState,
  type SupervisionState,
} from '../../domain/supervision/supervision-state'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'

export type OrderRow = {
  readonly key: string
  readonly order: Supervision
  readonly state: SupervisionState
  readonly overdue: boolean
  readonly light: BurningLight | undefined
  /** Title of the meeting it follows from; empty where it follows from none. */
  readonly meeting: string
}

/** Every order as it stands today, the open ones first, of these the sooner due first. */
export function useOrderRows(): readonly OrderRow[] {
  const { world } = useServices()
  const orders = useAll(supervision)
  const meetings = useAll(meeting)
  const own = useAll(supervisionLights)
  const today = world.today()
  return useMemo(() => {
    const { lights } = lightsOn(own, today)
    const titles = new Map(meetings.map(({ id, title }) => [id, title]))
    const rank = ({ closedOn, dueOn, issuedOn }: Supervision): string =>
      closedOn === undefined ? `0${dueOn ?? '9'}` : `1${issuedOn}`
    return orders
      .toSorted((one, other) => rank(one).localeCompare(rank(other)) || one.nth - other.nth)
      .map(order => ({
        key: order.id,
        order,
        state: supervisionState(order),
        overdue: isOverdue(order, today),
        light: lightOf(order, lights, today),
        meeting: titles.get(order.meetingId ?? '') ?? '',
      }))
  }, [orders, meetings, own, today])
}
