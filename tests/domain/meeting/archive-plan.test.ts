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
    meeting: aHeldMeeting(),
    papers: [
      aPaper('minutes', '会议纪要', { number: '〔2026〕第1次' }),
      aPaper('supervision-slip', '督办单', {
        number: '督〔2026〕1号',
        aboutKind: 'supervision',
        aboutId: 'supervision',
      }),
      aPaper('sign-in-sheet', '签到表'),
      aPaper('meeting-notice', '会议通知', { number: '文和园促通〔2026〕1号' }),
      aPaper('minutes', '会议纪要', { id: 'elsewhere', meetingId: 'other' }),
    ],
    orders: [aSupervision()],
    notices: [aPublicNotice({ meetingId: 'meeting' })],
    attachments: [
      aPhoto('public-notice', 'notice', '公告栏/照片'),
      aPhoto('meeting', 'meeting', '会场'),
      aPhoto('meeting', 'other', '别的会议'),
    ],
  })
  expect(plan.map(({ fileName }) => fileName)).toEqual([
    '01 会议通知 文和园促通〔2026〕1号 成立大会.pdf',
    '02 签到表 成立大会.pdf',
    '03 会议纪要 〔2026〕第1次 成立大会.pdf',
    '04 督办单 督〔2026〕1号 成立大会.pdf',
    '05 公告栏_照片.jpg',
    '06 会场.jpg',
  ])
})
