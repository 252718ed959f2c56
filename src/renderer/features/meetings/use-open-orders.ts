import type { Meeting } from '../../domain/records/meeting'
import { supervision } from '../../domain/records/supervision'
import { useAll } from '../../services/use-records'

/** How many supervision orders of a meeting are still open. */
export const useOpenOrders = ({ id }: Pick<Meeting, 'id'>): number =>
  useAll(supervision).filter(one => one.meetingId === id && one.closedOn === undefined).length
