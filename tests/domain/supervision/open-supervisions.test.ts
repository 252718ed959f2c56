import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { meeting } from '../../../src/renderer/domain/records/meeting'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { supervision, type Supervision } from '../../../src/renderer/domain/records/supervision'
import { openSupervisions } from '../../../src/renderer/domain/supervision/open-supervisions'
import { anAssociation, aHeldMeeting } from '../../builders/a-meeting'
import { aSupervision } from '../../builders/a-supervision'
import { heldRecords } from '../../builders/held-records'

const recordsWith = (...orders: readonly Supervision[]) => {
  const records = heldRecords()
  records.commit({
    cause: 'meeting-created',
    detail: '',
    save: [
      put(organisation, anAssociation()),
      put(organisation, anAssociation({ id: 'other', name: '文源社区居委会' })),
      put(meeting, aHeldMeeting()),
      put(meeting, aHeldMeeting({ id: 'elsewhere', organisationId: 'other' })),
      ...orders.map(order => put(supervision, order)),
    ],
  })
  return records
}

describe('what a body has still to carry out', () => {
  it('is what its meetings decided and nobody has closed, the sooner due first, the undated last', () => {
    const undated = aSupervision({ id: 'undated' })
    delete undated.dueOn
    const records = recordsWith(
      undated,
      aSupervision({ id: 'later', dueOn: '2026-12-20' }),
      aSupervision({
        id: 'sooner',
        dueOn: '2026-12-01',
        steps: [{ step: 'started', on: '2026-11-23', by: '', note: '' }],
      }),
      aSupervision({ id: 'done', closedOn: '2026-11-30' }),
      aSupervision({ id: 'of another body', meetingId: 'elsewhere' }),
    )
    expect(
      openSupervisions(records, 'association', '2026-12-05').map(({ order, state, overdue }) => [
        order.id,
        state,
        overdue,
      ]),
    ).toEqual([
      ['sooner', 'working', true],
      ['later', 'issued', false],
      ['undated', 'issued', false],
    ])
  })

  it('is told as it stood on the day asked for', () => {
    const records = recordsWith(aSupervision({ closedOn: '2026-12-10' }))
    const on = (day: string) => openSupervisions(records, 'association', day).map(({ overdue }) => overdue)
    expect([on('2026-11-21'), on('2026-12-02'), on('2026-12-03'), on('2026-12-10')]).toEqual([
      [],
      [false],
      [true],
      [],
    ])
  })
})
