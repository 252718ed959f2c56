import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { EntryHead } from '../../../src/renderer/domain/journal/entry'
import { resident } from '../../../src/renderer/domain/records/resident'
import { fail } from '../../../src/renderer/domain/result'
import { anIdNumber } from '../../builders/a-resident'
import { aDesk, openApp, type Desk } from './open-app'

const wang = {
  id: 'wang',
  name: '王秀兰',
  idNumber: anIdNumber('19510307', '122'),
  phones: ['13812341234'],
  sex: { code: '2', text: '女' },
}
const zhang = { id: 'zhang', name: '张伟', idNumber: anIdNumber('19881123', '011'), phones: ['13900001111'] }
const people = [zhang, wang]

const text = (words: string | RegExp) => page.getByText(words)
const button = (name: string) => page.getByRole('button', { name, exact: true })

describe('the list of residents', () => {
  it('masks numbers and phones, and shows those of one row on asking, which is written into the journal', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents')
    await expect.element(text('138****1234')).toBeVisible()
    expect(document.body.textContent).not.toContain(wang.idNumber)

    await button('显示王秀兰的完整证号和电话').click()
    await expect.element(text(wang.idNumber)).toBeVisible()
    await expect.element(text('13812341234')).toBeVisible()
    expect(document.body.textContent).not.toContain(zhang.idNumber)
    expect(desk.records.journal()[0]).toMatchObject({
      cause: 'number-shown',
      detail: '身份证号、联系电话',
      counts: {},
      about: [{ kind: 'resident', id: 'wang' }],
    })

    await page.getByRole('link', { name: '首页' }).click()
    await expect.element(text('最近操作')).toBeVisible()
    await page.getByRole('menuitem', { name: /居民$/ }).click()
    await page.getByRole('link', { name: '居民名册' }).click()
    await expect.element(text('138****1234')).toBeVisible()
    expect(document.body.textContent).not.toContain(wang.idNumber)
  })

  it('counts everyone and those that are found', async () => {
    await openApp(await aDesk(people), '/residents')
    await expect.element(text('2 人 · 显示 2')).toBeVisible()
    await userEvent.fill(page.getByLabelText('在名册中查找'), '1381234')
    await expect.element(text('2 人 · 显示 1')).toBeVisible()
    await expect.element(page.getByRole('link', { name: '张伟' })).not.toBeInTheDocument()
  })

  it('finds a person from any screen by Ctrl+K', async () => {
    await openApp(await aDesk(people), '/settings')
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.keyboard('秀兰')
    await expect.element(page.getByTitle('王秀兰')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { name: '王秀兰' })).toBeVisible()
    await expect.element(page.getByRole('link', { name: '导入名册' })).toBeVisible()
  })
})

describe('the record of a resident', () => {
  it('is edited by groups, and the change can be taken back where it is announced', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents/wang')
    await button('修改联系').click()
    await userEvent.fill(page.getByRole('textbox', { name: '联系电话', exact: true }), '13566667777')
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.element(text('已更新王秀兰的记录')).toBeVisible()
    expect(desk.records.find(resident, 'wang')?.phones).toEqual(['13566667777'])

    await button('撤销').click()
    await expect.element(text('已撤销“修改居民”')).toBeVisible()
    expect(desk.records.find(resident, 'wang')).toEqual(wang)
  })

  it('is not saved with a number whose check digit is wrong, and says so under the number', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents/wang')
    await button('修改身份').click()
    const wrong = wang.idNumber.slice(0, 17) + (wang.idNumber.endsWith('X') ? '1' : 'X')
    await userEvent.fill(page.getByLabelText('身份证号'), wrong)
    await button('保存身份').click()
    await expect.element(text(/校验/)).toBeVisible()
    expect(desk.records.find(resident, 'wang')).toEqual(wang)
  })

  it('does not take the number of somebody else on record, and says whose it is', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents/new')
    await userEvent.fill(page.getByLabelText('姓名', { exact: true }), '王秀兰')
    await userEvent.fill(page.getByLabelText('身份证号'), zhang.idNumber)
    await button('保存居民').click()
    await expect.element(text(/名册中已有这个证件号码，是张伟/)).toBeVisible()
    expect(desk.records.all(resident)).toEqual(people)
  })

  it('asks before unsaved changes are left', async () => {
    await openApp(await aDesk(people), '/residents/wang')
    await button('修改联系').click()
    await userEvent.fill(page.getByRole('textbox', { name: '联系电话', exact: true }), '1')
    await page.getByRole('link', { name: '首页' }).click()
    await button('留在这里').click()
    await expect.element(page.getByRole('textbox', { name: '联系电话', exact: true })).toHaveValue('1')
  })
})

describe('whole numbers on the record of a resident', () => {
  const lastEntry = (desk: Desk) => desk.records.journal()[0]

  it('are shown one at a time, each asking being in the journal, and masked again when the record is left', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents/wang')
    await button('显示王秀兰的完整身份证号').click()
    await expect.element(text(wang.idNumber)).toBeVisible()
    await expect.element(text('138****1234')).toBeVisible()
    expect(lastEntry(desk)).toMatchObject({
      cause: 'number-shown',
      detail: '身份证号',
      about: [{ kind: 'resident', id: 'wang' }],
    })

    await button('遮住王秀兰的完整身份证号').click()
    await expect.element(text('140299************')).toBeVisible()
    await button('显示王秀兰的完整联系电话').click()
    await expect.element(text('13812341234')).toBeVisible()

    await button('返回').click()
    await page.getByRole('link', { name: '王秀兰' }).click()
    await expect.element(text('138****1234')).toBeVisible()
    expect(document.body.textContent).not.toContain('13812341234')
  })

  it('are in the journal too when they are seen because they are edited', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents/wang')
    await button('修改联系').click()
    await expect
      .element(page.getByRole('textbox', { name: '联系电话', exact: true }))
      .toHaveValue('13812341234')
    expect(lastEntry(desk)).toMatchObject({ cause: 'number-shown', detail: '联系电话' })
    await expect.element(page.getByRole('link', { name: '查看完整号码' })).toBeVisible()
  })

  it('stay masked when the asking could not be written down', async () => {
    const desk = await aDesk(people)
    const refuse = () => Promise.resolve(fail<EntryHead>('disk-full'))
    const records = { ...desk.records, commit: refuse }
    await openApp({ ...desk, services: { ...desk.services, records } }, '/residents/wang')
    await button('显示王秀兰的完整身份证号').click()
    await expect.element(text(/磁盘空间不足/)).toBeVisible()
    await button('修改联系').click()
    expect(document.body.textContent).not.toContain(wang.idNumber)
    await expect.element(page.getByRole('textbox', { name: '联系电话', exact: true })).not.toBeInTheDocument()
  })

  it('leave Ctrl+Z to the change before them', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents')
    await button('显示王秀兰的完整证号和电话').click()
    await expect.element(text('13812341234')).toBeVisible()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(text('已撤销“导入名册”')).toBeVisible()
  })
})

describe('what is sensitive', () => {
  const ill = {
    ...wang,
    birthDate: '2015-03-07',
    health: { text: '高血压' },
    guardian: '王伟',
    tags: [{ name: '独居' }, { name: '精神障碍' }],
  }

  it('is seen by those who have the right to it', async () => {
    await openApp(await aDesk([ill]), '/residents/wang')
    for (const words of ['高血压', '王伟']) await expect.element(text(words)).toBeVisible()
    for (const tag of ['独居', '精神障碍'])
      await expect.element(page.getByText(tag, { exact: true })).toBeVisible()
    await expect.element(text('未满 14 周岁')).toBeVisible()
  })

  it('is not there for others, on the record and in the list', async () => {
    await openApp(await aDesk([ill], 'reader'), '/residents/wang')
    await expect.element(text('独居')).toBeVisible()
    for (const words of ['高血压', '王伟', '精神障碍', '健康状况', '监护人']) {
      expect(document.body.textContent).not.toContain(words)
    }
    await button('返回').click()
    await expect.element(page.getByRole('link', { name: '王秀兰' })).toBeVisible()
    expect(document.body.textContent).not.toContain('精神障碍')
    await expect.element(button('导出名册')).not.toBeInTheDocument()
  })
})

describe('undo by Ctrl+Z', () => {
  it('takes back the last change', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents/wang')
    await button('变更状态').click()
    await page.getByRole('menuitem', { name: '移出误录' }).click()
    await expect.element(text('已移出王秀兰')).toBeVisible()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(text('已撤销“移出居民”')).toBeVisible()
    expect(desk.records.find(resident, 'wang')).toEqual(wang)
  })

  it('is left to a field that is being typed in, where it undoes the typing', async () => {
    const desk = await aDesk(people)
    await openApp(desk, '/residents')
    const field = page.getByLabelText('在名册中查找')
    await field.click()
    await userEvent.keyboard('王')
    await expect.element(text('2 人 · 显示 1')).toBeVisible()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(field).toHaveValue('')
    expect(desk.records.all(resident)).toEqual(people)
  })
})
