import { expect, it } from 'vitest'
import { archivePlan } from '../../../src/renderer/domain/meeting/archive-plan'
import type { Attachment } from '../../../src/renderer/domain/records/attachment'
import type { IssuedPaper } from '../../../src/renderer/domain/records/paper'
import { aHeldMeeting } from '../../builders/a-meeting'
import { anOfficialPaper } from '../../builders/a-paper'
import { aPublicNotice } from '../../builders/a-public-notice'
import { aSupervision } from '../../builders/a-supervision'

const aPaper = (documentId: string, title: string, changes: Partial<IssuedPaper> = {}): IssuedPaper => ({
  id: documentId,
  documentId,
  title,
  subject: '成立大会',
  meetingId: 'meeting',
  issuedOn: '2026-11-22',
  layout: anOfficialPaper([]),
  ...changes,
})

const aPhoto = (ownerKind: string, ownerId: string, caption: string): Attachment => ({
  id: caption,
  ownerKind,
  ownerId,
  name: 'IMG_1.jpg',
  mediaType: 'image/jpeg',
  bytes: 10,
  sha256: '0'.repeat(64),
  addedOn: '2026-11-23',
  addedBy: '赵敏',
  caption,
})

it('an archive holds every paper of the meeting in the order it was needed, then its photos, numbered', () => {
  const plan = archivePlan({
    meeting: aHeldMeeting({
      minutesPaperId: 'minutes',
      agenda: [
        { id: 'item', kind: 'discussion', title: '加装电梯', outcome: 'done', note: '', topicId: 'topic' },
      ],
    }),
    papers: [
      aPaper('minutes', '会议纪要', { number: '〔2026〕第1次' }),
      aPaper('minutes', '会议纪要', { id: 'first', number: '〔2026〕第1次', issuedOn: '2026-11-20' }),
      aPaper('supervision-slip', '督办单', {
        number: '督〔2026〕1号',
        aboutKind: 'supervision',
        aboutId: 'supervision',
      }),
      aPaper('meeting-notice', '会议通知', { number: '文和园促通〔2026〕1号' }),
      aPaper('minutes', '会议纪要', { id: 'elsewhere', meetingId: 'other' }),
      aPaper('public-notice', '公示', {
        id: 'shown',
        subject: '会前公示',
        aboutKind: 'public-notice',
        aboutId: 'before',
      }),
      aPaper('public-notice', '公示', {
        id: 'result',
        subject: '加装电梯结果',
        aboutKind: 'public-notice',
        aboutId: 'of-topic',
        meetingId: 'elsewhere',
      }),
    ],
    printed: [
      { ...aPaper('ballot', '选票、表决票'), remark: '样票' },
      { ...aPaper('sign-in-sheet', '签到表'), remark: '按签到登记' },
    ],
    orders: [aSupervision()],
    notices: [
      aPublicNotice({ meetingId: 'meeting' }),
      aPublicNotice({ id: 'before', noticeKind: 'before-meeting', meetingId: 'meeting' }),
      aPublicNotice({ id: 'of-topic', topicId: 'topic' }),
    ],
    attachments: [
      aPhoto('public-notice', 'notice', '公告栏/照片'),
      aPhoto('meeting', 'meeting', '会场'),
      aPhoto('meeting', 'other', '别的会议'),
    ],
  })
  expect(plan.map(({ fileName }) => fileName)).toEqual([
    '01 公示 会前公示.pdf',
    '02 会议通知 文和园促通〔2026〕1号 成立大会.pdf',
    '03 签到表 成立大会.pdf',
    '04 选票、表决票 成立大会.pdf',
    '05 会议纪要 〔2026〕第1次 成立大会（更正前）.pdf',
    '06 会议纪要 〔2026〕第1次 成立大会.pdf',
    '07 会议纪要 〔2026〕第1次 成立大会.docx',
    '08 公示 加装电梯结果.pdf',
    '09 督办单 督〔2026〕1号 成立大会.pdf',
    '10 公告栏_照片.jpg',
    '11 会场.jpg',
  ])
  expect(plan.map(({ source }) => (source.kind === 'paper' ? source.remark : source.kind))).toEqual([
    '',
    '',
    '按签到登记',
    '样票',
    '',
    '',
    'word',
    '',
    '',
    'attachment',
    'attachment',
  ])
  expect(plan.slice(4, 6).map(({ title, number, day }) => [title, number, day])).toEqual([
    ['会议纪要（成立大会）（更正前）', '〔2026〕第1次', '2026-11-20'],
    ['会议纪要（成立大会）', '〔2026〕第1次', '2026-11-22'],
  ])
})
