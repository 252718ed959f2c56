import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sealing } from '../../renderer/adapters/seal/sealing'
import { openAttachment } from '../../renderer/adapters/store/attachments/attachment-file'
import { undamaged } from '../../renderer/adapters/store/damaged'
import { keyIdOf } from '../../renderer/adapters/store/files/newest-ring'
import { hashOf } from '../../renderer/adapters/store/hash'
import { attachmentFileName } from '../../renderer/domain/attachments/file-name'
import { atOnce } from '../../renderer/domain/paced'
import type { Attachment } from '../../renderer/domain/records/attachment'
import type { RingKey } from './open-rings'

/** How the files of the photos and scans stand that a backup or journal names. */
export type AttachmentFiles = { readonly named: number; readonly missing: number; readonly damaged: number }

/** Where the files may lie, seen from a backup or a journal file: in the data folder, or in a second place. */
const foldersBeside = (path: string): readonly string[] =>
  [['attachments'], ['..', 'attachments'], ['附件']].map(parts => join(dirname(path), ...parts))

function readIfThere(path: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(path))
  } catch {
    return null
  }
}

/** The first of these files that can be read. */
function readFirst(folders: readonly string[], name: string): Uint8Array | null {
  for (const folder of folders) {
    const file = readIfThere(join(folder, name))
    if (file !== null) return file
  }
  return null
}

/** Looks for the file of each, and opens it. */
export function checkAttachmentFiles(
  paths: readonly string[],
  named: readonly Attachment[],
  { ring, key }: RingKey,
): AttachmentFiles {
  const folders = [...new Set(paths.flatMap(foldersBeside))]
  const seal = sealing.sealBytesWith(key)
  let missing = 0
  let damaged = 0
  for (const { id, sha256 } of named) {
    const file = readFirst(folders, attachmentFileName(id, keyIdOf(ring)))
    const plain = file === null ? null : undamaged(() => atOnce(openAttachment(file, id, seal)))
    if (file === null) missing += 1
    else if (plain === null || hashOf(plain) !== sha256) damaged += 1
  }
  return { named: named.length, missing, damaged }
}

/** What is to be said of them; nothing where there are none. */
export function attachmentWords({ named, missing, damaged }: AttachmentFiles): readonly string[] {
  if (named === 0) return []
  const count = (number: number): string => number.toLocaleString('zh-CN')
  if (missing + damaged === 0) return [`照片与扫描件 ${count(named)} 份，文件都在，都能打开。`]
  return [
    `照片与扫描件 ${count(named)} 份：${missing > 0 ? `${count(missing)} 份没有找到文件` : ''}${missing > 0 && damaged > 0 ? '，' : ''}${damaged > 0 ? `${count(damaged)} 份文件已损坏` : ''}。文件应在数据文件夹的 attachments 里，或 U 盘“文源备份”的“附件”里；已按本人要求删除的，不会再有。`,
  ]
}

/** The same of a backup put together anew, which holds no files of photos and scans. */
export const rebuiltAttachmentWords = (found: AttachmentFiles): readonly string[] =>
  found.named === 0
    ? []
    : [
        ...attachmentWords(found),
        '照片与扫描件的文件不在重建的备份里，仍在原处；恢复时它们要在本机或第二个存放处。',
      ]
