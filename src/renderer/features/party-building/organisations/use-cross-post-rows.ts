import { bodiesOf, postBodies } from '../../../domain/party-building/cross-posts'
import { crossPost, type CrossPost } from '../../../domain/records/cross-post'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'

/** A cross-post as lists show it: its bodies in words. */
export type CrossPostRow = {
  readonly id: string
  readonly one: CrossPost
  readonly first: string
  readonly second: string
  readonly span: string
  readonly over: boolean
}

/** Every cross-post, those over last. */
export function useCrossPostRows(): readonly CrossPostRow[] {
  const { records, world } = useServices()
  const all = useAll(crossPost)
  const names = new Map(postBodies(records).map(({ key, name }) => [key, name]))
  const today = world.today()
  return all
    .map(one => {
      const { first, second } = bodiesOf(one)
      const over = one.until !== undefined && one.until < today
      return {
        id: one.id,
        one,
        first: names.get(first) ?? '',
        second: names.get(second) ?? '',
        span: one.until === undefined ? `${one.since} 起` : `${one.since} 至 ${one.until}`,
        over,
      }
    })
    .toSorted(
      (one, other) =>
        Number(one.over) - Number(other.over) ||
        one.one.personName.localeCompare(other.one.personName, 'zh-CN'),
    )
}
