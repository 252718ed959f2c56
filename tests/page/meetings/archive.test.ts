import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipArchives } from '../../../src/renderer/adapters/zip/zip-archives'
import type { Progress } from '../../../src/renderer/domain/progress'
import { giveArchive } from '../../../src/renderer/features/meetings/issuing/give-archive'
import { issueMinutes } from '../../../src/renderer/features/meetings/issuing/issue-minutes'
import { aDesktop } from '../../builders/a-desktop'
import { aHeldMeeting } from '../../builders/a-meeting'
import { aDesk } from './open-desk'

const asked = {
  request: { recipient: '街道办', purpose: '迎检', basis: 'duty' },
  rights: ['export'],
} as const

it('the archive of a meeting tells how far it is, and leaves nothing behind when it is stopped', async () => {
  const saved: string[] = []
  let zip: Uint8Array = new Uint8Array()
  const desktop = aDesktop({
    saveFile: (_, name, bytes) => {
      saved.push(name)
      zip = bytes
      return Promise.resolve(name)
    },
  })
  const desk = { ...(await aDesk([aHeldMeeting()])), archives: zipArchives, desktop }
  await issueMinutes(desk, 'meeting')
  const entries = desk.records.journal().length

  const told: Progress[] = []
  const watch = { report: (progress: Progress) => told.push(progress), cancelled: () => told.length > 0 }
  const stopped = await giveArchive(desk, 'meeting', asked, watch)
  expect([stopped, told, saved, desk.records.journal().length]).toEqual([
    { ok: false, problem: { code: 'cancelled' } },
    [{ step: '整理会议档案：会议议程', done: 0, total: 6 }],
    [],
    entries,
  ])

  const given = await giveArchive(desk, 'meeting', asked, { ...watch, cancelled: () => false })
  const [last] = desk.records.journal()
  expect([given, saved, last?.cause]).toEqual([
    { ok: true, value: '文和园物业服务提升促进会成立大会档案.zip' },
    ['文和园物业服务提升促进会成立大会档案.zip'],
    'meeting-given',
  ])

  const files = unzipSync(zip)
  expect(Object.keys(files)).toEqual([
    '00 卷内目录.pdf',
    '01 会议议程 文和园物业服务提升促进会成立大会.pdf',
    '02 签到表 文和园物业服务提升促进会成立大会.pdf',
    '03 选举办法 文和园物业服务提升促进会成立大会.pdf',
    '04 选票、表决票 文和园物业服务提升促进会成立大会.pdf',
    '05 会议纪要 〔2026〕第1次 文和园物业服务提升促进会成立大会.pdf',
    '06 会议纪要 〔2026〕第1次 文和园物业服务提升促进会成立大会.docx',
  ])
  const starts = Object.values(files).map(bytes => new TextDecoder().decode(bytes.subarray(0, 2)))
  expect(starts).toEqual(['%P', '%P', '%P', '%P', '%P', '%P', 'PK'])
})
