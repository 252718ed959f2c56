import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { attachmentWords, checkAttachmentFiles } from '../../../src/cli/kept/attachment-files'
import { sealing } from '../../../src/renderer/adapters/seal/sealing'
import { sealAttachment } from '../../../src/renderer/adapters/store/attachments/attachment-file'
import { atOnce } from '../../../src/renderer/domain/paced'
import { aFolder } from '../../builders/a-folder'
import { anAttachment, attachmentId, photoBytes } from '../../builders/an-attachment'

const key = new Uint8Array(32).fill(9)
const ring = JSON.stringify({ revision: 1, keyId: 'office' })
const bytes = photoBytes(500)
const photos = [1, 2, 3].map(nth => anAttachment(bytes, { id: attachmentId(nth) }))
const sealed = (id: string): Uint8Array => atOnce(sealAttachment(bytes, id, sealing.sealBytesWith(key)))

it.each([
  ['the data folder, seen from the journal', 'records/journal-000001.wyj', 'records/attachments'],
  ['the data folder, seen from a copy', 'records/backups/one.wyb', 'records/attachments'],
  ['a stick, seen from a copy', '文源备份/one.wyb', '文源备份/附件'],
])('the files of photos are found in %s, and those missing or damaged are told', (_, copy, folder) => {
  const root = aFolder()
  mkdirSync(join(root, folder), { recursive: true })
  mkdirSync(join(root, dirname(copy)), { recursive: true })
  const put = (nth: number, file: Uint8Array) => {
    writeFileSync(join(root, folder, `${attachmentId(nth)}.office.wya`), file)
  }
  const checked = () => checkAttachmentFiles([join(root, copy)], photos, { ring, key })
  for (const nth of [1, 2, 3]) put(nth, sealed(attachmentId(nth)))
  expect(checked()).toEqual({ named: 3, missing: 0, damaged: 0 })
  put(2, sealed(attachmentId(1)))
  put(3, sealed(attachmentId(3)).subarray(1))
  expect(checked()).toEqual({ named: 3, missing: 0, damaged: 2 })
})

it('a report says nothing of photos where there are none', () => {
  expect(attachmentWords({ named: 0, missing: 0, damaged: 0 })).toEqual([])
  expect(attachmentWords({ named: 1200, missing: 2, damaged: 1 })[0]).toMatch(
    /^照片与扫描件 1,200 份：2 份没有找到文件，1 份文件已损坏。/,
  )
})
