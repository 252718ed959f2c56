import { describe, expect, it } from 'vitest'
import {
  archiveGaps,
  archiveMeeting,
  distributeMinutes,
} from '../../../src/renderer/domain/meeting/close-file'
import { put } from '../../../src/renderer/domain/journal/entry'
import { meeting, type Meeting } from '../../../src/renderer/domain/records/meeting'
import { aHeldMeeting } from '../../builders/a-meeting'

const TODAY = '2026-12-30'
const signed = aHeldMeeting({ minutesPaperId: 'paper' })
const handedRound = aHeldMeeting({ minutesPaperId: 'paper', distributedOn: '2026-11-25' })

describe('the file of a meeting', () => {
  it('is closed once the minutes were handed round and every order is closed', () => {
    const gaps = (one: Meeting, openOrders = 0) => archiveGaps(one, openOrders).map(({ code }) => code)
    expect([
      gaps(aHeldMeeting()),
      gaps(signed),
      gaps(handedRound, 1),
      gaps(handedRound),
      gaps(aHeldMeeting({ minutesPaperId: 'paper', afterTheFact: true })),
    ]).toEqual([['archive-no-minutes'], ['archive-not-distributed'], ['step-orders-open'], [], []])
  })

  it('tells the day it was closed, and is not closed twice', () => {
    expect([
      archiveMeeting(handedRound, 0, TODAY),
      archiveMeeting({ ...handedRound, archivedOn: TODAY }, 0, TODAY),
      archiveMeeting(signed, 0, TODAY),
      distributeMinutes(signed, TODAY),
    ]).toEqual([
      {
        ok: true,
        value: {
          cause: 'meeting-archived',
          detail: signed.title,
          save: [put(meeting, { ...handedRound, archivedOn: TODAY })],
        },
      },
      { ok: false, problem: { code: 'archive-already' } },
      { ok: false, problem: { code: 'archive-not-distributed' } },
      {
        ok: true,
        value: {
          cause: 'meeting-distributed',
          detail: signed.title,
          save: [put(meeting, { ...signed, distributedOn: TODAY })],
        },
      },
    ])
  })
})
