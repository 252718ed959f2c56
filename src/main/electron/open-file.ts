import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { largestFile, type Request, type Response } from '../../preload/contract'
import { fileFaultWords } from '../file-fault-words'

const choices: Record<Request<'file:open'>['kind'], { title: string; filters: Electron.FileFilter[] }> = {
  roster: {
    title: '选择名册文件',
    filters: [
      { name: '名册', extensions: ['xlsx', 'xls', 'et', 'csv', 'txt', 'html', 'htm', 'xml'] },
      { name: '所有文件', extensions: ['*'] },
    ],
  },
  attachment: {
    title: '选择照片或扫描件',
    filters: [
      { name: '照片和扫描件', extensions: ['jpg', 'jpeg', 'png', 'webp', 'pdf'] },
      { name: '所有文件', extensions: ['*'] },
    ],
  },
  design: { title: '选择版式文件', filters: [{ name: '文源版式', extensions: ['wyd'] }] },
  backup: { title: '选择备份文件', filters: [{ name: '文源备份', extensions: ['wyb'] }] },
}

/** Lets the clerk choose a file and reads it. A file that cannot be read is told to the clerk here and counts as not chosen. */
export async function openFile(
  window: BrowserWindow,
  { kind }: Request<'file:open'>,
): Promise<Response<'file:open'>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    ...choices[kind],
    properties: ['openFile'],
  })
  const [path] = filePaths
  if (canceled || path === undefined) return null
  try {
    return { name: basename(path), bytes: await readBounded(path) }
  } catch (fault) {
    const words = fileFaultWords(fault)
    if (words === undefined) throw fault
    await dialog.showMessageBox(window, { type: 'warning', message: '这个文件打不开', detail: words })
    return null
  }
}

/** At most one byte more than the largest file, by which the page sees that it is too large and says so. */
async function readBounded(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const bytes = new Uint8Array(Math.min(size, largestFile + 1))
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return bytes.subarray(0, filled)
  } finally {
    await file.close()
  }
}
