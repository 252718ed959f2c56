import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok, type Result } from '../renderer/domain/result'
import type { NamedBytes } from '../renderer/domain/sheet/workbook'
import { systemReason } from './output'

/** No office's roster is larger; a larger one is refused before it is read. */
const MAX_BYTES = 200 * 1024 * 1024

const codes: Readonly<Record<string, string>> = {
  ENOENT: 'path-missing',
  EISDIR: 'path-is-folder',
  EACCES: 'path-forbidden',
}

/** A file given on the command line, at most `most` bytes of it. Refusals: `path-missing`, `path-is-folder`, `path-forbidden`, `path-unreadable`, `file-too-large`. */
export async function readGiven(path: string, most = MAX_BYTES): Promise<Result<NamedBytes>> {
  try {
    const { size } = await stat(path)
    if (size > most)
      return fail('file-too-large', { what: '文件', limit: `${String(most / 1024 / 1024)} MB` })
    return ok({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })
  } catch (fault) {
    const reason = systemReason(fault)
    return fail(codes[reason] ?? 'path-unreadable', { path, reason })
  }
}
