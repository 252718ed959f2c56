import { describe, expect, it } from 'vitest'
import { lastDayOfTerm, meetingNumber } from '../../../src/renderer/domain/meeting/new-meeting'
import { letterNumber, minutesNumber, suggestedPrefix } from '../../../src/renderer/domain/meeting/numbers'
import { meeting } from '../../../src/renderer/domain/records/meeting'
import { aHeldMeeting, anAssociation, aNewMeeting } from '../../builders/a-meeting'

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

it('a term of three years ends the day before the third anniversary', () => {
  expect([
    lastDayOfTerm('2026-11-22', 3),
    lastDayOfTerm('2024-02-29', 1),
    lastDayOfTerm('2026-01-01', 5),
  ]).toEqual(['2029-11-21', '2025-02-28', '2030-12-31'])
})
