import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aFolder } from '../builders/a-folder'
import { app, BrowserWindow, dialog } from '../stand-in/electron-stand-in'
import { importMain } from '../stand-in/launch-shell'

it('does not open a profile that a newer Chromium has opened, and says why', async () => {
  const data = aFolder()
  const stamp = JSON.stringify({ program: '9.9.9', format: 1, chrome: 999 })
  writeFileSync(join(data, 'version.json'), stamp)
  process.env['WENYUAN_DATA'] = data
  Object.assign(process.versions, { chrome: '140.0.7339.41' })
  const told: string[] = []
  dialog.showErrorBox = (title, words) => void told.push(title, words)
  await importMain()
  await app.whenEnded()
  expect(told).toEqual([
    '文源工作台没有打开',
    expect.stringMatching(/内核更新的版本（9\.9\.9）.*数据没有改动。$/) as string,
  ])
  expect(BrowserWindow.getAllWindows()).toEqual([])
  expect([readdirSync(data).toSorted(), readFileSync(join(data, 'version.json'), 'utf8')]).toEqual([
    ['log', 'version.json'],
    stamp,
  ])
})
