import { describe, expect, it } from 'vitest'
import { placeUses } from '../../../src/renderer/domain/calendar/sources/party-sources'
import { put } from '../../../src/renderer/domain/journal/entry'
import { editPlace } from '../../../src/renderer/domain/party-places/edit-place'
import { cancelUse, editUse, noteUsed } from '../../../src/renderer/domain/party-places/edit-use'
import {
  figuresOfUses,
  stateOfUse,
  sheetOfUses,
  wordsOfUses,
} from '../../../src/renderer/domain/party-places/use-figures'
import { partyPlace, type PartyPlace } from '../../../src/renderer/domain/records/party-place'
import { placeUse, type PlaceUse } from '../../../src/renderer/domain/records/place-use'
import { savedOf } from '../../builders/a-change'
import { heldRecords } from '../../builders/held-records'
import { valueOf } from '../../builders/value-of'

const today = '2026-11-22'
const now = '2026-11-22T10:00'
const newId = () => 'new'
const place: PartyPlace = { id: 'place', name: '党群服务站', openedOn: '2026-01-01' }
const aUse = (changes: Partial<PlaceUse> = {}): PlaceUse => ({
  id: 'use',
  partyPlaceId: 'place',
  title: '主题党日',
  purpose: '党员学习',
  user: '安居物业党支部',
  startsAt: '2026-11-20T14:00',
  endsAt: '2026-11-20T15:30',
  ...changes,
})

describe('a place of party building', () => {
  it('is kept under a name there is once, and is not closed before it was opened', () => {
    const { change } = valueOf(
      editPlace({ name: '议事厅', seats: '30' }, 'estate', undefined, [place], newId),
    )
    expect(savedOf(partyPlace, change)).toEqual([
      { id: 'new', name: '议事厅', seats: 30, estateId: 'estate' },
    ])
    expect(editPlace({ name: '党群服务站' }, undefined, undefined, [place], newId)).toMatchObject({
      problem: { code: 'place-name-taken' },
    })
    expect(
      editPlace(
        { name: '议事厅', openedOn: '2026-02-01', closedOn: '2026-01-31' },
        undefined,
        undefined,
        [],
        newId,
      ),
    ).toMatchObject({ problem: { code: 'place-days-reversed' } })
  })
})

describe('the use of a place', () => {
  const entered = { title: '主题党日', purpose: '党员学习', user: '安居物业党支部' }
  const book = (startsAt: string | undefined, endsAt: string | undefined, all: readonly PlaceUse[] = []) =>
    editUse(place, entered, { startsAt, endsAt }, undefined, all, newId)

  it('is booked from a time to a time; right after another is allowed', () => {
    const decided = book('2026-11-20T15:30', '2026-11-20T17:00', [aUse()])
    expect(savedOf(placeUse, valueOf(decided))).toEqual([
      aUse({ id: 'new', startsAt: '2026-11-20T15:30', endsAt: '2026-11-20T17:00' }),
    ])
  })

  it.each([
    [undefined, '2026-11-20T15:30', 'use-time-missing'],
    ['2026-11-20T15:30', '2026-11-20T15:30', 'use-time-reversed'],
    ['2026-11-20T15:30', '2026-11-21T15:31', 'use-too-long'],
    ['2025-12-31T23:00', '2026-01-01T01:00', 'place-not-open'],
    ['2026-11-20T15:00', '2026-11-20T16:00', 'use-overlap'],
  ])('from %s to %s is refused: %s', (from, to, code) => {
    expect(book(from, to, [aUse()])).toMatchObject({ ok: false, problem: { code } })
  })

  it('may take the time of one that was called off', () => {
    const off = aUse({ cancelledOn: '2026-11-19', cancelReason: '停电' })
    expect(book('2026-11-20T15:00', '2026-11-20T16:00', [off])).toMatchObject({ ok: true })
  })

  it('is counted once it has begun, by whole persons', () => {
    expect(savedOf(placeUse, valueOf(noteUsed(place, aUse(), '２６', now)))).toEqual([aUse({ persons: 26 })])
    const codes = [
      noteUsed(place, aUse(), '0', now),
      noteUsed(place, aUse({ startsAt: '2026-11-23T09:00' }), '3', now),
      noteUsed(place, aUse({ cancelledOn: today }), '3', now),
    ].map(decided => (decided.ok ? 'ok' : decided.problem.code))
    expect(codes).toEqual(['use-persons', 'use-future', 'use-cancelled'])
  })

  it('is called off with a reason, and not once it was counted', () => {
    const off = (one: PlaceUse, reason: string) => cancelUse(place, one, { on: today, reason })
    expect(savedOf(placeUse, valueOf(off(aUse(), '停电')))).toEqual([
      aUse({ cancelledOn: today, cancelReason: '停电' }),
    ])
    expect(off(aUse(), ' ')).toMatchObject({ problem: { code: 'use-reason-missing' } })
    expect(off(aUse({ persons: 3 }), '停电')).toMatchObject({ problem: { code: 'use-used' } })
  })

  it('counts in the figures only when it took place, by the day it began', () => {
    const uses = [
      aUse({ persons: 26 }),
      aUse({ id: 'long', startsAt: '2026-11-30T18:00', endsAt: '2026-11-30T20:00', persons: 14 }),
      aUse({ id: 'booked' }),
      aUse({ id: 'december', startsAt: '2026-12-01T18:00', endsAt: '2026-12-01T20:00', persons: 9 }),
    ]
    const figures = figuresOfUses(uses, { from: '2026-11-01', to: '2026-11-30' })
    expect(figures).toEqual({ times: 2, minutes: 210, persons: 40 })
    expect(wordsOfUses(figures)).toBe('2 次、3.5 小时、40 人次')
  })

  it('is exported without who used it', () => {
    expect(sheetOfUses([aUse({ persons: 26 })], now).rows).toEqual([
      ['主题党日', '党员学习', '2026-11-20 14:00', '2026-11-20 15:30', '1.5', '26', '已使用'],
    ])
    expect(stateOfUse(aUse(), now)).toBe('waiting')
  })

  it('is announced the day before, and until it was counted', () => {
    const records = heldRecords()
    const save = [
      put(partyPlace, place),
      put(placeUse, aUse()),
      put(placeUse, aUse({ id: 'today', startsAt: '2026-11-22T14:00', endsAt: '2026-11-22T15:00' })),
      put(placeUse, aUse({ id: 'counted', persons: 3 })),
    ]
    records.commit({ cause: 'party-place-edited', detail: '', save })
    const items = placeUses.items(records, { from: today, to: '2026-11-23', today })
    expect(items.map(({ title, day }) => [title, day])).toEqual([
      ['登记到场人数：主题党日', '2026-11-20'],
      ['阵地使用：主题党日', '2026-11-22'],
    ])
  })
})
