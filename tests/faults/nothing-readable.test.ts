import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../src/renderer/adapters/sheet/write-workbook'
import { aFolder } from '../builders/a-folder'
import { anIdNumber } from '../builders/a-resident'
import { chooseRoster, goTo, saved } from '../e2e/clerk'
import { setUp, signIn } from '../e2e/first-day'
import { freePort } from '../stand-in/node-shell'
import { openHouse, type Pc } from './open-house'
import { printFigures } from './print-figures'
import { filesBelow, searchFiles, type Searched } from './search-files'

const director = { office: '文源社区居民委员会', name: '上官既明', password: '六月荷花映日红了' }
const people = [
  { name: '欧阳澄泓', idNumber: anIdNumber('19550607', '137'), phone: '13900018207', house: '听涛苑柒栋' },
  { name: '司马砚秋', idNumber: anIdNumber('19881230', '246'), phone: '13900018319', house: '揽月里拾贰栋' },
  { name: '端木琅玕', idNumber: anIdNumber('20160115', '355'), phone: '13900018425', house: '枕溪坊叁栋' },
]
/** What the clerk types into the form of the first of them. */
const typed = { phone: '13900018533', address: '栖霞巷玖号院西厢' }

const rosterFile = (): Promise<Uint8Array> =>
  writeWorkbook([
    {
      name: '名册',
      columns: ['姓名', '身份证号', '联系电话', '现住址'].map(heading => ({ heading, width: 12 })),
      rows: people.map(({ name, idNumber, phone, house }) => [name, idNumber, phone, house]),
      landscape: false,
    },
  ])

/** A scan with words that stand in it plainly, on somebody's record. */
const scan = {
  name: `${people[0]!.name}身份证.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    [
      '%PDF-1.4',
      `% ${Object.values(people[0]!).join(' ')}`,
      '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
      '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
      '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>> endobj',
      'trailer <</Root 1 0 R>>',
      '%%EOF',
    ].join('\n'),
  ),
}

/** A clerk's day: a place for second copies, a roster, a search, an edit, a scan, an export and a copy. */
async function aDay(page: Page): Promise<void> {
  await goTo(page, '设置')
  await page.getByRole('link', { name: '备份', exact: true }).click()
  await page.getByRole('combobox', { name: '选择第二个存放处' }).click()
  await page.locator('.ant-select-item-option').first().click()
  await page.getByText('已经连上，每次备份都会在那里再存一份。').waitFor()
  await chooseRoster(page, { name: '名册.xlsx', bytes: await rosterFile() })
  await page.getByRole('button', { name: '新增 3', exact: true }).click()
  await page.getByText(/^已导入：新增 3/).waitFor()
  await page.getByRole('button', { name: '去居民名册' }).click()
  await page.getByLabel('在名册中查找').fill(people[0]!.name)
  await page.getByRole('link', { name: people[0]!.name }).click()
  await page.getByRole('button', { name: '修改联系' }).click()
  await page.getByRole('textbox', { name: '联系电话', exact: true }).fill(typed.phone)
  await page.getByRole('button', { name: '保存联系' }).click()
  await page.getByText(/^已更新/).waitFor()
  await page.getByRole('button', { name: '修改住址与户籍' }).click()
  await page.getByRole('textbox', { name: '现住址', exact: true }).fill(typed.address)
  await page.getByRole('button', { name: '保存住址与户籍' }).click()
  await page.getByText(typed.address).waitFor()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '添加照片或扫描件' }).click()
  await (await choosing).setFiles(scan)
  await page.getByText(/^已添加/).waitFor()
  await goTo(page, '居民名册')
  await page.getByRole('button', { name: '导出名册' }).click()
  await page.getByRole('textbox', { name: '给谁' }).fill('文和街道民政办')
  await page.getByRole('textbox', { name: '用途' }).fill('年度核对')
  await page.getByText('法定职责', { exact: true }).click()
  await saved(page, page.getByRole('button', { name: /^导出 \d 人$/ }))
  await goTo(page, '设置')
  await page.getByRole('link', { name: '备份', exact: true }).click()
  await page.getByRole('button', { name: '现在备份' }).click()
  await page
    .getByText(/已备份|备份好了/)
    .first()
    .waitFor()
}

/** The same people kept as most programs keep them, in the same browser. */
const keepPlainly = (page: Page): Promise<void> =>
  page.evaluate(
    rows =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plain', 1)
        opening.onupgradeneeded = () => void opening.result.createObjectStore('rows', { keyPath: 'name' })
        opening.onerror = () => {
          reject(new Error('No database'))
        }
        opening.onsuccess = () => {
          const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' })
          for (const row of rows) writing.objectStore('rows').put(row)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    people,
  )

describe('what a stolen PC reveals', () => {
  it('is no name, number, telephone or address, no password and no recovery code', async () => {
    const folder = aFolder()
    const [dataFolder, second] = [join(folder, 'data'), join(folder, 'second')]
    mkdirSync(second)
    const env = { WENYUAN_COPIES: second }
    const house = { server: 'out/main/server.js' }
    const pc: Pc = { house, dataFolder, port: await freePort(), env, ready: '#root > *' }
    const opened = await openHouse(pc)
    const recovery = await setUp(opened.page, director)
    await aDay(opened.page)
    await opened.killBrowser()
    const known = people.flatMap(person => Object.values(person))
    const secrets = [director.name, director.password, recovery, recovery.replaceAll('-', '')]
    const texts = [...known, ...Object.values(typed), ...secrets]
    const afterKill = searchFiles(filesBelow(folder), texts)

    const again = await openHouse(pc)
    await signIn(again.page, director)
    await again.close()
    const afterQuit = searchFiles(filesBelow(folder), texts)

    const once = await openHouse(pc)
    await keepPlainly(once.page)
    await once.close()
    const control = searchFiles(filesBelow(folder), known)
    const figures = ({ files, bytes, found }: Searched) =>
      `${found.length} found in ${files} files of ${Math.round(bytes / 1024)} KB`
    printFigures(`${texts.length} texts searched for in profile, journal, both places for copies and log`, {
      'after kill -9': figures(afterKill),
      'after quitting': figures(afterQuit),
      'kept plainly in the same browser (control)': figures(control),
    })
    const scans = filesBelow(folder).filter(file => file.endsWith('.wya'))
    expect(scans.map(file => dirname(file)).toSorted()).toEqual(
      [join(dataFolder, 'records', 'attachments'), join(second, '文源备份', '附件')].toSorted(),
    )
    expect([...afterKill.found, ...afterQuit.found]).toEqual([])
    expect(new Set(control.found.map(({ text }) => text))).toEqual(new Set(known))
  })

  it('would be found by the search in whatever way it is written', () => {
    const folder = aFolder()
    const [name] = people.map(person => person.name)
    const files = [
      ['plain.txt', Buffer.from(`姓名 ${name!}`)],
      ['wide.bin', Buffer.from(`x${name!}`, 'utf16le')],
      ['other.bin', Buffer.from(`x${name!}`, 'utf16le').swap16()],
      ['history.txt', Buffer.from(`#/residents?name=${encodeURIComponent(name!)}`)],
      ['settings.json', Buffer.from('{"last":"\\u6b27\\u9633\\u6f84\\u6cd3"}')],
    ] as const
    for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes)
    const { found } = searchFiles(filesBelow(folder), [name!])
    expect(new Set(found.map(({ as }) => as))).toEqual(
      new Set(['UTF-8', 'UTF-16LE', 'UTF-16BE', 'an address', 'escaped JSON']),
    )
  })
})
