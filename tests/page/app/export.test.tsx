import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openPages } from '../../../src/renderer/adapters/pdf/open-pages'
import { pdfPreview } from '../../../src/renderer/adapters/preview/pdf-preview'
import type { EntryHead } from '../../../src/renderer/domain/journal/entry'
import { unwatched } from '../../../src/renderer/domain/progress'
import { fail } from '../../../src/renderer/domain/result'
import type { NamedBytes } from '../../../src/renderer/domain/sheet/workbook'
import { momentText } from '../../../src/renderer/ui/moment-text'
import { anIdNumber } from '../../builders/a-resident'
import { FIXED_NOW } from '../../builders/fixed-world'
import { valueOf } from '../store/a-store'
import { aDesk, openApp, type Desk } from './open-app'

const wang = {
  id: 'wang',
  name: '王秀兰',
  idNumber: anIdNumber('19510307', '122'),
  phones: ['13812341234'],
  health: { text: '高血压' },
  tags: [{ name: '独居' }, { name: '精神障碍' }],
}
const zhang = { id: 'zhang', name: '张伟', idNumber: anIdNumber('19881123', '011'), phones: ['13900001111'] }
const people = [zhang, wang]

const text = (words: string | RegExp) => page.getByText(words)
const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const choice = (column: string, name: string) =>
  page.getByRole('radiogroup', { name: column, exact: true }).getByText(name, { exact: true })

/** Opens the dialog on the list and answers what must be answered. */
async function answer(): Promise<void> {
  await button('导出名册').click()
  await userEvent.fill(field('给谁'), '文和街道民政办')
  await userEvent.fill(field('用途'), '高龄津贴核对')
  await page.getByText('法定职责', { exact: true }).click()
}

async function openAnswered(desk: Desk): Promise<void> {
  await openApp(desk, '/residents')
  await answer()
}

async function cellsOf(desk: Desk, file: NamedBytes) {
  const { sheets } = valueOf(await desk.services.sheets.read(file, unwatched))
  return sheets[0]!.rows.map(row => row.cells)
}

const exports = (desk: Desk) => desk.records.journal().filter(head => head.cause === 'list-exported')

describe('a roster leaves the office', () => {
  it('only when it is said to whom, what for and on what ground', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents')
    await button('导出名册').click()
    await button('导出 2 人').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('还没有写给谁')
    await userEvent.fill(field('给谁'), '文和街道民政办')
    await button('导出 2 人').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('还没有写用途')
    await userEvent.fill(field('用途'), '高龄津贴核对')
    await button('导出 2 人').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('还没有选依据')
    expect([desk.saved, exports(desk)]).toEqual([[], []])
  })

  it('as it is sorted, with masked numbers, nothing sensitive, and a line that says who gave it to whom', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents')
    await page.getByText('姓名', { exact: true }).click()
    await answer()
    await button('导出 2 人').click()
    await expect.element(text('已导出 2 人：居民名册_2026-11-22.xlsx')).toBeVisible()
    expect(await cellsOf(desk, desk.saved[0]!)).toEqual([
      [`经办人 ${momentText(FIXED_NOW)} 导出　用途：高龄津贴核对　接收：文和街道民政办`],
      ['姓名', '身份证号', '联系电话', '一般标签'],
      ['王秀兰', '140299************', '138****1234', '独居'],
      ['张伟', '140299************', '139****1111'],
    ])
    expect(exports(desk)).toMatchObject([
      {
        detail:
          '给文和街道民政办；用途：高龄津贴核对；依据：法定职责；2 人；' +
          '4 栏：姓名、身份证号（遮盖）、联系电话（遮盖）、人员类型（遮盖）',
        counts: {},
        about: [
          { kind: 'resident', id: 'wang' },
          { kind: 'resident', id: 'zhang' },
        ],
      },
    ])
  })

  it('with whole numbers where that was chosen, and says so in the journal', async () => {
    const desk = await aDesk(people)
    await openAnswered(desk)
    await choice('身份证号', '完整号码').click()
    await choice('联系电话', '不给').click()
    await choice('标签', '不给').click()
    await button('导出 2 人').click()
    await expect.element(text(/已导出 2 人/)).toBeVisible()
    expect((await cellsOf(desk, desk.saved[0]!)).slice(2)).toEqual([
      ['张伟', zhang.idNumber],
      ['王秀兰', wang.idNumber],
    ])
    expect(exports(desk)[0]?.detail).toContain('2 栏：姓名、身份证号')
  })

  it('under a password when one is wanted: the workbook is in the archive, and only the password opens it', async () => {
    const desk = await aDesk(people)
    await openAnswered(desk)
    await page.getByText('加打开密码').click()
    await userEvent.fill(field('打开密码'), '文和-9f3a-77c1')
    await button('导出 2 人').click()
    await expect.element(text('已导出 2 人：居民名册_2026-11-22.zip')).toBeVisible()

    const { bytes } = desk.saved[0]!
    const archive = new ZipReader(new Uint8ArrayReader(bytes), {
      password: '文和-9f3a-77c1',
      useWebWorkers: false,
    })
    const [entry] = await archive.getEntries()
    if (entry === undefined || entry.directory) throw new Error('No workbook in the archive')
    expect([entry.filename, entry.encrypted, entry.zipCrypto]).toEqual([
      '居民名册_2026-11-22.xlsx',
      true,
      false,
    ])
    const workbook = { name: entry.filename, bytes: await entry.getData(new Uint8ArrayWriter()) }
    expect((await cellsOf(desk, workbook))[2]?.[0]).toBe('张伟')
    expect(exports(desk)[0]?.detail).toMatch(/；加密码$/)
    expect(JSON.stringify(exports(desk))).not.toContain('9f3a')
  })

  it('for everybody to see only without numbers and with masked names', async () => {
    const desk = await aDesk(people)
    await openAnswered(desk)
    await page.getByText('公开版（张贴、公示、发群）').click()
    await button('导出 2 人').click()
    await expect.element(text(/已导出 2 人/)).toBeVisible()
    expect((await cellsOf(desk, desk.saved[0]!)).slice(1)).toEqual([['姓名'], ['张*'], ['王*兰']])
  })

  it('in the street’s own form when that is chosen, with its very headings, and the journal says which', async () => {
    const desk = await aDesk(people)
    await openAnswered(desk)
    await userEvent.click(page.getByRole('combobox', { name: '式样' }))
    await page.getByText('实有人口批量采集表', { exact: true }).click()
    await choice('身份证号', '完整号码').click()
    await page.getByText('分段 6-8-4').click()
    await userEvent.fill(field('文件名'), '{表名}报{接收}')
    await expect.element(text(/存为：实有人口批量采集表报文和街道民政办/)).toBeVisible()
    await button('导出 2 人').click()
    await expect.element(text('已导出 2 人：实有人口批量采集表报文和街道民政办.xlsx')).toBeVisible()
    const number = zhang.idNumber
    expect((await cellsOf(desk, desk.saved[0]!)).slice(0, 2)).toEqual([
      [
        '姓名*',
        '身份证号码*',
        '电话号码*',
        '居住时间*',
        '居住事由*',
        '居住处所*',
        '与户主关系*',
        '拟居住期限*',
        '备注',
      ],
      ['张伟', `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`, '139****1111'],
    ])
    expect(exports(desk)[0]?.detail).toContain('；式样：实有人口批量采集表')
  })

  it('to be changed in the office itself: whole, with the purpose written, and the id on record out of sight', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents')
    await button('导出名册').click()
    await page.getByText('供修改后再导入').click()
    await button('导出 2 人').click()
    await expect.element(text(/已导出 2 人/)).toBeVisible()
    const rows = await cellsOf(desk, desk.saved[0]!)
    expect(rows.slice(1)).toEqual([
      ['姓名', '身份证号', '联系电话', '健康状况', '人员类型', '文源编号'],
      ['张伟', zhang.idNumber, '13900001111', null, null, 'zhang'],
      ['王秀兰', wang.idNumber, '13812341234', '高血压', '独居、精神障碍', 'wang'],
    ])
    expect(exports(desk)[0]?.detail).toMatch(/^给本单位；用途：本单位修改；.*；式样：供修改后再导入$/u)
  })

  it('as an empty form when there is nobody to give: then nothing is written down', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents')
    await button('导出名册').click()
    await button('下载空白表').click()
    await expect.element(text('已保存 居民信息采集表（空白）.xlsx')).toBeVisible()
    expect([(await cellsOf(desk, desk.saved[0]!))[2]?.[0], exports(desk)]).toEqual(['姓名*', []])
  })

  it('as the same empty form from the first step of an import', async () => {
    const desk = await aDesk()
    await openApp(desk, '/residents/import')
    await button('下载空白表').click()
    await expect.element(text('已保存 居民信息采集表（空白）.xlsx')).toBeVisible()
    expect((await cellsOf(desk, desk.saved[0]!))[0]).toEqual(['居民信息采集表'])
  })

  it('on paper, every page looked at before, with the journal saying that it was printed', async () => {
    const desk = await aDesk(people)
    const printed: { title: string; head: string }[] = []
    const services: Desk['services'] = {
      ...desk.services,
      preview: pdfPreview(),
      pages: openPages({
        fonts: '/out/fonts/',
        installed: { list: () => Promise.resolve([]), read: id => Promise.reject(new Error(id)) },
        now: () => FIXED_NOW,
      }),
      desktop: {
        ...desk.services.desktop,
        printPdf: (title, bytes) => {
          printed.push({ title, head: new TextDecoder().decode(bytes.subarray(0, 5)) })
          return Promise.resolve(true)
        },
      },
    }
    await openAnswered({ ...desk, services })
    await button('打印名单').click()
    await expect
      .element(page.getByRole('img', { name: /^居民名册第 1 页/ }))
      .toHaveAttribute('data-drawn', 'true')
    expect([printed, exports(desk)]).toEqual([[], []])
    await button('打印').click()
    await expect.element(text('已送打印：居民名册，2 人')).toBeVisible()
    expect(printed).toEqual([{ title: '居民名册', head: '%PDF-' }])
    expect(desk.records.journal().find(({ cause }) => cause === 'list-printed')).toMatchObject({
      detail:
        '给文和街道民政办；用途：高龄津贴核对；依据：法定职责；2 人；' +
        '4 栏：姓名、身份证号（遮盖）、联系电话（遮盖）、人员类型（遮盖）',
      about: [
        { kind: 'resident', id: 'zhang' },
        { kind: 'resident', id: 'wang' },
      ],
    })
  })

  it('not at all when the journal cannot take it down', async () => {
    const desk = await aDesk(people)
    const records = { ...desk.records, commit: () => Promise.resolve(fail<EntryHead>('disk-full')) }
    await openAnswered({ ...desk, services: { ...desk.services, records } })
    await button('导出 2 人').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('磁盘空间不足')
    expect(desk.saved).toEqual([])
  })
})
