import { describe, expect, it } from 'vitest'
import { foundingMeeting } from '../../../src/renderer/domain/meeting/data/association-kinds'
import { meetingNumber, newMeeting } from '../../../src/renderer/domain/meeting/new-meeting'
import { letterNumber, minutesNumber, suggestedPrefix } from '../../../src/renderer/domain/meeting/numbers'
import { meeting } from '../../../src/renderer/domain/records/meeting'
import { voteRules } from '../../../src/renderer/domain/voting/data/vote-rules'
import { aHeldMeeting, anAssociation, aNewMeeting, countingIds } from '../../builders/a-meeting'

describe('a founding meeting just recorded', () => {
  it('has the title, the standing agenda and the posts of its kind', () => {
    const { title, agenda, election } = aNewMeeting()
    expect({
      title,
      agenda: agenda.map(item => item.title),
      posts: election?.posts.map(post => [post.title, post.seats]),
    }).toEqual({
      title: '文和园物业服务提升促进会成立大会',
      agenda: [
        '文和园物业服务提升促进会筹备情况报告',
        '文和园物业服务提升促进会党建联席会议制度',
        '文和园物业服务提升促进会工作例会制度',
        '文和园物业服务提升促进会协商议事制度',
        '选举会长、常务副会长、副会长',
        '颁发聘书',
      ],
      posts: [
        ['会长', 1],
        ['常务副会长', 1],
        ['副会长', 2],
      ],
    })
  })

  it('has the shape meetings are stored in', () => {
    expect(meeting.schema.parse(aNewMeeting())).toEqual(aNewMeeting())
    expect(meeting.schema.parse(aHeldMeeting())).toEqual(aHeldMeeting())
  })
})

it('a meeting that elects does so by the rule as the office has it on its day', () => {
  const listed = voteRules.find(({ id }) => id === 'AS1')!
  const rule = { ...listed, basis: '本会章程第十二条', validFrom: '2026-01-01' }
  const called = (startsAt: string) =>
    newMeeting(
      foundingMeeting,
      anAssociation(),
      { startsAt, place: '', chair: '', recorder: '' },
      [],
      countingIds(),
      [{ id: 'own', madeOn: '2026-01-01', rule }],
    ).election?.rule.basis
  expect([called('2025-12-31T09:00'), called('2026-01-01T09:00')]).toEqual([
    '由本会选举办法确定',
    '本会章程第十二条',
  ])
})

describe('numbers', () => {
  it('of meetings run by kind and year', () => {
    const held = [
      aNewMeeting({ nth: 1 }),
      aNewMeeting({ nth: 2 }),
      aNewMeeting({ nth: 7, startsAt: '2025-03-01T09:00' }),
      aNewMeeting({ nth: 9, meetingKind: 'regular' }),
    ]
    expect([
      meetingNumber('founding', 'association', '2026-12-01T09:00', held),
      meetingNumber('founding', 'association', '2027-01-01T09:00', held),
    ]).toEqual([3, 1])
  })

  it('of papers have the year in 〔〕 and no padding zeros', () => {
    expect([
      letterNumber(anAssociation(), 2026, 1),
      minutesNumber({ startsAt: '2026-11-22T09:30', nth: 1 }),
    ]).toEqual(['文和园促聘〔2026〕1号', '〔2026〕第1次'])
  })

  it('begin with the place and 促 unless the body has another mark', () => {
    expect([
      suggestedPrefix('文和园物业服务提升促进会'),
      suggestedPrefix('文源社区物业促进会'),
      suggestedPrefix('文源社区居委会'),
    ]).toEqual(['文和园促', '文源社区促', '文源社区居委会'])
  })
})
