import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { certificateRequest } from '../../../src/renderer/domain/records/certificate-request'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { openApp, type Desk } from '../app/open-app'
import { anOffice, wang } from './an-office'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabelText(name, { exact: true })
const text = (words: string | RegExp) => page.getByText(words)
const shown = (label: string) => page.getByRole('img', { name: new RegExp(`^${label}第 1 页`) })
const issued = ({ records }: Desk) => records.all(issuedPaper)
const lastCause = ({ records }: Desk) => records.journal()[0]?.cause

describe('what a resident asks for', () => {
  it('is refused at once where no committee may certify it, with the item and where to go', async () => {
    const desk = await anOffice()
    await openApp(desk, '/papers/issue')
    await userEvent.fill(field('居民要开什么证明'), '单身证明')
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('“单身”属于全国清单第 8 项“婚姻状况证明”，居委会不得出具。')
    await expect.element(page.getByRole('alert')).toHaveTextContent('婚姻登记机关')
    await expect.element(button('用“情况说明”开具')).not.toBeInTheDocument()
  })

  it('is refused too where only the text of a free statement says it', async () => {
    const desk = await anOffice()
    await openApp(desk, '/papers/issue/situation-statement')
    await userEvent.fill(field('标题'), '关于王䶮情况的说明')
    await userEvent.fill(field('正文'), '王䶮在本社区居住，至今未婚。')
    await expect.element(page.getByRole('alert')).toHaveTextContent('全国清单第 8 项')
    await expect.element(button('编号并开具')).not.toBeInTheDocument()
  })
})

describe('a paper that may be issued', () => {
  it('is filled from the record, says what is missing, is seen, and takes its number only at the end', async () => {
    const desk = await anOffice()
    await openApp(desk, '/residents/wang')
    await button('开证明').click()
    await page.getByRole('link', { name: '荣誉证书' }).click()
    await expect.element(field('姓名')).toHaveValue('王䶮')
    await expect.element(text('还没有填：事由')).toBeVisible()
    await button('编号并开具').click()
    await expect.element(text('还没有填：事由。填好以后再开具。')).toBeVisible()
    await userEvent.fill(field('事由'), '2026年度社区志愿服务')
    await expect.element(shown('荣誉证书'), { timeout: 30_000 }).toHaveAttribute('data-drawn', 'true')
    expect(issued(desk)).toEqual([])
    await button('编号并开具').click()
    await page.getByRole('dialog').getByRole('button', { name: '编号并开具' }).click()
    await expect
      .poll(() => issued(desk).map(({ number, subject }) => [number, subject]))
      .toEqual([['文源荣〔2026〕1号', '王䶮　2026年度社区志愿服务']])
  })

  it('asks before it is left half filled in, and stays as it was', async () => {
    const desk = await anOffice()
    await openApp(desk, '/papers/issue/honour?person=wang')
    await userEvent.fill(field('事由'), '2026年度社区志愿服务')
    await button('返回').click()
    await button('留在这里').click()
    await expect.element(field('事由')).toHaveValue('2026年度社区志愿服务')
    expect(issued(desk)).toEqual([])
  })

  it('shows no whole identity number before that is written into the log', async () => {
    const desk = await anOffice()
    await openApp(desk, '/papers/issue/volunteer-record?person=wang')
    await expect.element(field('证件号码')).toHaveValue('')
    await button('填入名册里的号码').click()
    await expect.element(field('证件号码')).toHaveValue(wang.idNumber)
    expect(lastCause(desk)).toBe('number-shown')
  })
})

describe('a proof on no list', () => {
  const fill = async (): Promise<void> => {
    await userEvent.fill(field('核验材料'), '居民身份证、房屋租赁合同')
    await userEvent.fill(field('用途'), '办理居住登记')
  }

  it('goes to the head with its ground and its paper; nothing is issued before', async () => {
    const clerks = await anOffice('clerk')
    await openApp(clerks, '/papers/issue/residence?person=wang')
    await fill()
    await page.getByRole('radio', { name: /本市以外的单位明确要求出具/ }).click()
    await userEvent.fill(field('材料'), '某市某学校2026年11月20日来函')
    await button('登记申请，送主任批准').click()
    await expect.element(text('等主任批准。请主任登录后，在“开具”里打开这份申请。')).toBeVisible()
    await expect.element(button('编号并开具')).not.toBeInTheDocument()
    expect(clerks.records.all(certificateRequest).map(({ ground, basis }) => [ground, basis])).toEqual([
      ['demanded-elsewhere', '某市某学校2026年11月20日来函'],
    ])
    expect(issued(clerks)).toEqual([])
  })
})

describe('the words of a paper', () => {
  it('are changed with a look at them, refused by name and place, and can go back', async () => {
    const desk = await anOffice()
    await openApp(desk, '/settings/wording')
    await userEvent.fill(field('正文'), '兹证明{姓明}住在{居住地址}，已看{核验材料}，用于{用途}。')
    await expect.element(text(/正文第 1 段里的“\{姓明\}”不认识/)).toBeVisible()
    await expect.element(text('文字里缺少“{姓名}”，这份文书不能没有这一项。请补上。')).toBeVisible()
    await userEvent.fill(field('正文'), '经查，{姓名}住在{居住地址}，已看{核验材料}，用于{用途}。')
    await button('保存文字').click()
    await expect.element(text(/^第 1 版/)).toBeVisible()
    await button('恢复原来的文字').click()
    await expect.element(text(/^第 2 版/)).toBeVisible()
    await expect
      .element(field('正文'))
      .toHaveValue(
        [
          '兹证明{姓名}[，{性别}][，身份证号码{身份证号码}]，现居住于{居住地址}[，自{起始时间}起在此居住]。',
          '以上情况经核验{核验材料}属实。',
          '此证明仅用于{用途}[，自出具之日起{有效天数}日内有效]。',
          '特此证明。',
        ].join('\n'),
      )
  })
})
