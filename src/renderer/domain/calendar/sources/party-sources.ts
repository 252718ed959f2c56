import { gatheringRoad } from '../../opinions/data/gathering-road'
import { stateOfUse } from '../../party-places/use-figures'
import { opinionGathering } from '../../records/opinion-gathering'
import { partyPlace } from '../../records/party-place'
import { placeUse } from '../../records/place-use'
import { stateOn } from '../../turns/road'
import type { DueSource } from '../due-item'

const ownDays = '不是上级规定，由本单位自定'

/** Opinions that are gathered up to a day and not yet appraised. */
export const gatherings: DueSource = {
  id: 'gatherings',
  label: '征求意见截止',
  kinds: [opinionGathering],
  days: [3, 0],
  basis: ownDays,
  items: (records, { to }) =>
    records.all(opinionGathering).flatMap(one => {
      const { id, title, until, steps } = one
      const open = ['planned', 'running'].includes(stateOn(gatheringRoad, steps))
      return !open || until === undefined || until > to
        ? []
        : [{ key: id, title: `征求意见截止，研判：${title}`, day: until, path: `/party/opinions/${id}` }]
    }),
}

/** Uses of places: today's bookings, and those over without a count. */
export const placeUses: DueSource = {
  id: 'place-uses',
  label: '阵地使用',
  kinds: [placeUse, partyPlace],
  days: [1, 0],
  basis: ownDays,
  items: (records, { to, today }) =>
    records.all(placeUse).flatMap(one => {
      const day = one.startsAt.slice(0, 10)
      const state = stateOfUse(one, `${today}T00:00`)
      if (state === 'used' || state === 'cancelled' || day > to) return []
      const place = records.find(partyPlace, one.partyPlaceId)
      const waiting = state === 'waiting'
      return [
        {
          key: one.id,
          title: `${waiting ? '登记到场人数' : '阵地使用'}：${one.title}`,
          day,
          path: `/party/places/${one.partyPlaceId}`,
          note: place?.name ?? '',
        },
      ]
    }),
}
