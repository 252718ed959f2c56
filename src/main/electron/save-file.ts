import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Request, Response } from '../../preload/contract'
import { writeWhole } from '../disk/write-whole'
import { fileFaultWords } from '../file-fault-words'
import { fileName } from '../file-name'

const kinds: Record<Request<'file:save'>['kind'], { title: string; name: string; ending: string }> = {
  pdf: { title: '保存文书', name: 'PDF 文件', ending: 'pdf' },
  docx: { title: '另存为 Word', name: 'Word 文档', ending: 'docx' },
  xlsx: { title: '保存名册', name: 'Excel 工作簿', ending: 'xlsx' },
  backup: { title: '保存备份', name: '文源备份', ending: 'wyb' },
  zip: { title: '保存压缩包', name: 'ZIP 压缩包', ending: 'zip' },
  design: { title: '导出版式', name: '文源版式', ending: 'wyd' },
  'form-mapping': { title: '导出填法', name: '报表填法', ending: 'json' },
  jpg: { title: '保存照片', name: 'JPEG 照片', ending: 'jpg' },
  png: { title: '保存照片', name: 'PNG 照片', ending: 'png' },
  webp: { title: '保存照片', name: 'WebP 照片', ending: 'webp' },
}

/**
 * Lets the clerk choose where to save, and saves. Where that place cannot be written the clerk is told why and may choose another.
 */
export async function saveFile(
  window: BrowserWindow,
  request: Request<'file:save'>,
): Promise<Response<'file:save'>> {
  const { title, name, ending } = kinds[request.kind]
  let place = join(app.getPath('documents'), fileName(request.suggestedName))
  for (;;) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title,
      defaultPath: place,
      filters: [{ name, extensions: [ending] }],
    })
    if (canceled || filePath === '') return { savedAs: null }
    if (await wasWritten(window, filePath, request.bytes)) return { savedAs: basename(filePath) }
    place = filePath
  }
}

async function wasWritten(window: BrowserWindow, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeWhole(path, bytes)
    return true
  } catch (fault) {
    const words = fileFaultWords(fault)
    if (words === undefined) throw fault
    await dialog.showMessageBox(window, { type: 'warning', message: '没有存成', detail: words })
    return false
  }
}
