import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { recoveryGroups } from '../../../src/renderer/domain/accounts/recovery-groups'
import { account } from '../../../src/renderer/domain/records/account'
import { anotherRecoveryKey, goodPassword, li, zhang } from '../../builders/some-accounts'
import { anOffice, openAt, picture } from '../entry/an-office'

const text = (words: string | RegExp) => page.getByText(words)
const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (label: string) => page.getByLabelText(label, { exact: true })
/** The button of the dialog that is open, where the page beneath has one of the same name. */
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const path = '/settings/accounts'

async function chooseNewPassword(password: string, label = '密码'): Promise<void> {
  await userEvent.fill(field(label), password)
  await userEvent.fill(field(`再输一次${label}`), password)
  await userEvent.keyboard('{Enter}')
}

describe('the accounts of an office', () => {
  it('are listed with what each may do', async () => {
    await openAt(await anOffice(), path)
    await expect.element(page.getByRole('row', { name: /张建国 本人 主任 可以做所有的事/ })).toBeVisible()
    await expect
      .element(page.getByRole('row', { name: /李梅 经办人 .*不能管理账户.* 2026-03-01/ }))
      .toBeVisible()
    await picture('accounts-1-list')
  })

  it('are added by a director, once for each name', async () => {
    const office = await anOffice()
    await openAt(office, path)
    await button('新增账户').first().click()
    await userEvent.fill(field('账户名'), '李梅')
    await chooseNewPassword(goodPassword)
    await expect.element(text(/已经有叫这个名字的账户/)).toBeVisible()
    await picture('accounts-2-add')
    await userEvent.fill(field('账户名'), '李梅（二组）')
    await page.getByRole('radio', { name: /^只读/ }).click()
    await inDialog('新增账户').click()
    await expect.element(text('已新增账户：李梅（二组）')).toBeVisible()
    expect(office.services.records.all(account)).toEqual([
      zhang,
      li,
      { id: 'account-3', name: '李梅（二组）', role: 'reader', since: '2026-11-22' },
    ])
  })

  it('are shown to others, who are told who may change them', async () => {
    await openAt(await anOffice(li.id), path)
    await expect.element(text('新增、修改和注销账户由主任办理。')).toBeVisible()
    await expect.element(text('这两项由主任办理。')).toBeVisible()
    await expect.element(button('更换我的密码')).toBeVisible()
    await picture('accounts-3-clerk')
    for (const name of ['新增账户', '注销李梅', '更换密钥', '更换恢复码']) {
      await expect.element(button(name)).not.toBeInTheDocument()
    }
  })

  it('always have a director left', async () => {
    const office = await anOffice()
    await openAt(office, path)
    await button('改角色张建国').click()
    await page.getByRole('radio', { name: /^只读/ }).click()
    await button('改为只读').click()
    await expect.element(text(/这是最后一位主任/)).toBeVisible()
    await button('不改').click()
    await button('注销张建国').click()
    await button('注销账户').click()
    await expect.element(text(/这是最后一位主任/)).toBeVisible()
    expect(office.services.records.all(account)).toEqual([zhang, li])
  })

  it('get another role without another password', async () => {
    const office = await anOffice()
    await openAt(office, path)
    await button('改角色李梅').click()
    await page.getByRole('radio', { name: /^只读/ }).click()
    await button('改为只读').click()
    await expect.element(text('李梅现在是只读')).toBeVisible()
    expect(office.services.records.find(account, li.id)).toEqual({ ...li, role: 'reader' })
  })
})

describe('an account that is removed', () => {
  it('leads to the question whether the key should be changed, with the reason', async () => {
    const office = await anOffice()
    await openAt(office, path)
    await button('注销李梅').click()
    await expect.element(text(/李梅不能再登录/)).toBeVisible()
    await button('注销账户').click()
    await expect.element(text('李梅的账户已注销。要不要更换密钥？')).toBeVisible()
    await expect.element(text(/李梅如果留有以前的备份/)).toBeVisible()
    await picture('accounts-4-key')
    expect(office.services.records.all(account)).toEqual([zhang])
    await inDialog('更换密钥').click()
    await expect.element(text('已更换密钥')).toBeVisible()
    expect(office.services.records.journal()[0]?.cause).toBe('key-renewed')
  })
})

describe('one’s own password', () => {
  it('is changed by whoever knows the old one', async () => {
    const office = await anOffice()
    await openAt(office, '/')
    await button('张建国，账户菜单').click()
    await page.getByRole('menuitem', { name: '更换我的密码' }).click()
    await expect.element(field('现在的密码')).toHaveFocus()
    await userEvent.keyboard('不对的')
    await chooseNewPassword(`${goodPassword}2`, '新密码')
    await expect.element(text('现在的密码不对，请核对大小写和输入法。')).toBeVisible()
    await picture('accounts-5-my-password')
    await userEvent.fill(field('现在的密码'), goodPassword)
    await userEvent.keyboard('{Enter}')
    await expect.element(text('已更换密码，下次登录用新密码')).toBeVisible()
    expect(office.accounts.passwords.get(zhang.id)).toBe(`${goodPassword}2`)
  })
})

describe('a new recovery code', () => {
  it('must be proved to be on paper before its dialog closes', async () => {
    const office = await anOffice()
    await openAt(office, path)
    await button('更换恢复码').click()
    await inDialog('更换恢复码').click()
    const groups = recoveryGroups(anotherRecoveryKey)
    for (const group of groups) await expect.element(text(group)).toBeVisible()
    await picture('accounts-6-recovery')
    await userEvent.keyboard('{Escape}')
    await button('已在纸上，下一步').click()
    await userEvent.fill(field('第 3 组'), groups[2]!)
    await userEvent.fill(field('第 8 组'), groups[7]!)
    await userEvent.keyboard('{Enter}')
    await expect.element(text('已更换恢复码，请把旧的那张销毁')).toBeVisible()
    expect(localStorage.getItem('wenyuan.recovery-unseen')).toBeNull()
  })
})

describe('this PC', () => {
  it('remembers after how many minutes it locks', async () => {
    await openAt(await anOffice(), path)
    await page.getByLabelText('没有人操作多久后锁定').click()
    await page.getByTitle('30 分钟').click()
    await expect.poll(() => localStorage.getItem('wenyuan.idle-minutes')).toBe('30')
  })
})
