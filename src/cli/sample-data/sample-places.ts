import { put, type Put } from '../../renderer/domain/journal/entry'
import { editPlace } from '../../renderer/domain/party-places/edit-place'
import { cancelUse, editUse, noteUsed } from '../../renderer/domain/party-places/edit-use'
import { daysAfter } from '../../renderer/domain/people/days'
import type { Estate } from '../../renderer/domain/records/estate'
import { partyPlace, type PartyPlace } from '../../renderer/domain/records/party-place'
import { placeUse, type PlaceUse } from '../../renderer/domain/records/place-use'
import { partyPlaces, placeUses } from './data/party-words'
import type { Dice } from './dice'
import { nameOf } from './sample-people'
import { recordBy } from './saved-by'

/** A place is used every so many days, the last time so many days ago. */
const EVERY = 12
const LAST = 2
const USES = 15

type Moment = { readonly now: string; readonly dice: Dice }

function placeOf(nth: number, { id, name, address }: Estate, { now, dice }: Moment): PartyPlace {
  const { name: called, ...rest } = partyPlaces[nth] ?? partyPlaces[0]
  const entered = {
    ...{ ...rest, name: `${name}${called}`, address: `${address ?? ''}（物业用房）` },
    ...{ keeper: nameOf(dice), keeperPhone: `1990770${String(nth).padStart(4, '0')}` },
    openedOn: daysAfter(now.slice(0, 10), -700 + nth * 90),
  }
  return recordBy(partyPlace, editPlace(entered, id, undefined, [], dice.newId))
}

/** A use so many days after today, before it when negative. */
function bookingOf(place: PartyPlace, days: number, { now, dice }: Moment): PlaceUse {
  const { from, to, ...entered } = dice.pick(placeUses)
  const day = daysAfter(now.slice(0, 10), days)
  const times = { startsAt: `${day}T${from}`, endsAt: `${day}T${to}` }
  return recordBy(placeUse, editUse(place, entered, times, undefined, [], dice.newId))
}

/** What became of a use that is over: nearly always people came, sometimes it was called off. */
function over(place: PartyPlace, one: PlaceUse, { now, dice }: Moment): PlaceUse {
  return recordBy(
    placeUse,
    dice.chance(92)
      ? noteUsed(place, one, String(6 + dice.upTo(25)), now)
      : cancelUse(place, one, { on: one.startsAt.slice(0, 10), reason: '停电' }),
  )
}

/** Places of party building with their uses of half a year, one whose people are not yet counted, and what is booked. */
export function placesOf(estates: readonly Estate[], now: string, dice: Dice): readonly Put[] {
  const moment = { now, dice }
  return estates.slice(0, partyPlaces.length).flatMap((of, nth) => {
    const place = placeOf(nth, of, moment)
    const past = Array.from({ length: USES }, (_, use) =>
      over(place, bookingOf(place, -LAST - use * EVERY, moment), moment),
    )
    const waiting = nth === 0 ? [bookingOf(place, -1, moment)] : []
    const booked = bookingOf(place, 1 + nth * 2, moment)
    return [put(partyPlace, place), ...[...past, ...waiting, booked].map(one => put(placeUse, one))]
  })
}
