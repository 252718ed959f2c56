import { stat } from 'node:fs/promises'
import { type BrowserWindow, dialog } from 'electron'

/** Lets the clerk look for the folder of the second place. One on the same disk as the records is said to be of little use. */
export async function browseForFolder(window: BrowserWindow, records: string): Promise<string | null> {
  for (;;) {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: '选择另一处存放备份的文件夹',
      buttonLabel: '备份到这里',
      properties: ['openDirectory', 'createDirectory'],
    })
    const [folder] = filePaths
    if (canceled || folder === undefined) return null
    if (!(await onSameDisk(folder, records)) || (await isMeant(window))) return folder
  }
}

async function onSameDisk(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(one), stat(other)])
  return a.dev === b.dev
}

async function isMeant(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: '这个文件夹和正在使用的数据在同一个盘上',
    detail: '这个盘一旦坏了，备份会和数据一起丢失。请改选 U 盘、移动硬盘或共享文件夹。',
    buttons: ['另选一处', '仍用这里'],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
