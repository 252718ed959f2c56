import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { recoveryGroups } from '../../../src/renderer/domain/accounts/recovery-groups'
import { anEntrance, aSalvage } from '../../builders/an-entrance'
import { anotherRecoveryKey, aRecoveryKey, goodPassword, zhang } from '../../builders/some-accounts'
import { anOffice, openWindow, picture } from './an-office'

const text = (words: string | RegExp) => page.getByText(words)
const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (label: string) => page.getByLabelText(label, { exact: true })
const heading = (name: string) => page.getByRole('heading', { name, level: 1 })
const focused = () => document.activeElement

async function signIn(password: string): Promise<void> {
  await userEvent.fill(field('账户名'), zhang.name)
  await userEvent.fill(field('密码'), password)
  await userEvent.keyboard('{Enter}')
}

async function proveOnPaper(recovery: string): Promise<void> {
  const groups = recoveryGroups(recovery)
  await button('已在纸上，下一步').click()
  await userEvent.fill(field('第 3 组'), groups[2]!)
  await userEvent.fill(field('第 8 组'), groups[7]!)
  await userEvent.keyboard('{Enter}')
}

describe('the first day', () => {
  it('asks for the office and the first director, and founds nothing before both are there', async () => {
    const { services } = await anOffice()
    const entrance = anEntrance({ found: { kind: 'new' }, inside: services })
    await openWindow(entrance)
    await expect.element(field('单位名称')).toHaveFocus()
    await picture('entry-1-office')
    await userEvent.keyboard('{Enter}')
    await expect.element(text('请填写单位名称。')).toBeVisible()
    await userEvent.keyboard('文源社区居民委员会{Enter}')
    await expect.element(field('主任的账户名')).toHaveFocus()
    await userEvent.keyboard('张建国')
    await userEvent.fill(field('密码'), '12345678')
    await userEvent.fill(field('再输一次密码'), '1234567')
    await userEvent.keyboard('{Enter}')
    await expect.element(text(/不能是一串顺着排下来的/)).toBeVisible()
    await expect.element(text('两次输入的密码不一样，请重新输入。')).toBeVisible()
    await picture('entry-2-account-refused')
    expect(entrance.asked.setUp).toEqual([])

    await userEvent.fill(field('密码'), goodPassword)
    await userEvent.fill(field('再输一次密码'), goodPassword)
    await expect.element(text('这个密码可以用。')).toBeVisible()
    await button('建立主任账户').click()
    await expect.element(heading('打印恢复码')).toBeVisible()
    expect(entrance.asked.setUp).toEqual([
      { office: '文源社区居民委员会', name: '张建国', password: goodPassword },
    ])
  })

  it('on a new PC begins with a backup, opened with the password of its day', async () => {
    const { services } = await anOffice()
    const entrance = anEntrance({
      ...{ found: { kind: 'new' }, inside: services, password: goodPassword, salvage: aSalvage() },
      backup: { name: 'wenyuan-20261120-163205-quit-1a2b3c4d.wyb', bytes: new Uint8Array([1]) },
    })
    await openWindow(entrance)
    await button('换了电脑？用备份开始…').click()
    await expect.element(heading('用备份开始')).toBeVisible()
    await picture('entry-7-new-pc')
    await signIn(goodPassword)
    await expect.element(heading('找到这些内容')).toBeVisible()
    expect(entrance.asked).toMatchObject({ from: ['wenyuan-20261120-163205-quit-1a2b3c4d.wyb'], setUp: [] })
    await button('用这些内容恢复').click()
    await expect.poll(() => entrance.asked.accepted).toBe(1)
  })

  it('shows the recovery code once, prints it, and goes on only when two groups are copied back from paper', async () => {
    const office = await anOffice()
    await openWindow(anEntrance({ found: { kind: 'new' }, inside: office.services }))
    await userEvent.fill(field('单位名称'), '文源社区居民委员会')
    await userEvent.keyboard('{Enter}')
    await userEvent.fill(field('主任的账户名'), '张建国')
    await userEvent.fill(field('密码'), goodPassword)
    await userEvent.fill(field('再输一次密码'), goodPassword)
    await userEvent.keyboard('{Enter}')

    for (const group of recoveryGroups(aRecoveryKey)) await expect.element(text(group)).toBeVisible()
    await expect.element(text(/软件的开发者也一样/)).toBeVisible()
    await expect.element(button('打印恢复码')).toBeEnabled()
    await button('打印恢复码').click()
    await expect.element(text('已送打印，请核对纸上的九组。')).toBeVisible()
    await button('另存为 PDF').click()
    await expect.element(text('已另存为 文源工作台恢复码_2026-11-22.pdf')).toBeVisible()
    await picture('entry-3-recovery')
    expect(office.printed.map(({ title }) => title)).toEqual(['文源工作台恢复码'])
    expect(new TextDecoder().decode(office.printed[0]?.bytes.subarray(0, 5))).toBe('%PDF-')

    await button('已在纸上，下一步').click()
    const [, second = '', third = ''] = recoveryGroups(aRecoveryKey)
    expect(document.body.textContent).not.toContain(second)
    await userEvent.keyboard(third.toLowerCase())
    await userEvent.fill(field('第 8 组'), second)
    await userEvent.keyboard('{Enter}')
    await expect.element(text('与第 8 组不符，请再看一看纸上。')).toBeVisible()
    await expect.element(text('与第 3 组不符，请再看一看纸上。')).not.toBeInTheDocument()
    await picture('entry-4-prove')
    await button('返回再看').click()
    await proveOnPaper(aRecoveryKey)
    await expect.element(heading('首页')).toBeVisible()
  })

  it('offers another recovery code when the window was closed before the first was on paper', async () => {
    const office = await anOffice()
    await openWindow(anEntrance({ found: { kind: 'new' }, inside: office.services }))
    await userEvent.fill(field('单位名称'), '文源社区居民委员会')
    await userEvent.keyboard('{Enter}')
    await userEvent.fill(field('主任的账户名'), '张建国')
    await userEvent.fill(field('密码'), goodPassword)
    await userEvent.fill(field('再输一次密码'), goodPassword)
    await userEvent.keyboard('{Enter}')
    await expect.element(button('打印恢复码')).toBeVisible()
    document.body.replaceChildren()

    const again = {
      found: { kind: 'closed', wait: 0 },
      inside: office.services,
      password: goodPassword,
    } as const
    await openWindow(anEntrance(again))
    await signIn(goodPassword)
    await expect.element(heading('恢复码还没有打印好')).toBeVisible()
    await picture('entry-5-missed')
    await button('现在换发恢复码').click()
    await proveOnPaper(anotherRecoveryKey)
    await expect.element(heading('首页')).toBeVisible()
  })
})

describe('signing in', () => {
  it('by name and password leads to the home page', async () => {
    const { services } = await anOffice()
    const scene = { found: { kind: 'closed', wait: 0 }, inside: services, password: goodPassword } as const
    const entrance = anEntrance(scene)
    await openWindow(entrance)
    await expect.element(field('账户名')).toHaveFocus()
    await picture('entry-6-sign-in')
    await userEvent.keyboard('{Enter}')
    await expect.element(text('请填写账户名。')).toBeVisible()
    await signIn(goodPassword)
    await expect.element(heading('首页')).toBeVisible()
    expect(entrance.asked.credentials).toEqual([
      { kind: 'password', name: zhang.name, password: goodPassword },
    ])
  })

  it('costs time after a wrong password, and says why under it', async () => {
    const { services } = await anOffice()
    const entrance = anEntrance({
      found: { kind: 'closed', wait: 0 },
      inside: services,
      password: goodPassword,
    })
    await openWindow(entrance)
    await signIn('不是这个密码')
    await expect.element(text(/账户名或密码不对/)).toBeVisible()
    await expect.element(page.getByRole('timer')).toHaveTextContent('连续输错，请等 2 秒再试。')
    await expect.element(button('登录')).toBeDisabled()
    await picture('entry-7-wrong')
    await userEvent.keyboard('{Enter}')
    expect(entrance.asked.credentials).toHaveLength(1)
    await expect.element(button('登录'), { timeout: 5000 }).toBeEnabled()
    await expect.element(field('密码')).toHaveFocus()
    expect(focused()).toMatchObject({ selectionStart: 0, selectionEnd: 6 })
  })

  it('by the recovery code goes on only with a new password for somebody', async () => {
    const office = await anOffice(null)
    await openWindow(anEntrance({ found: { kind: 'closed', wait: 0 }, inside: office.services }))
    await button('忘记密码？用恢复码打开').click()
    await expect.element(field('恢复码')).toHaveFocus()
    await userEvent.keyboard('ABCD{Enter}')
    await expect.element(text(/恢复码抄写有误/)).toBeVisible()
    await picture('entry-8-recovery-code')
    await userEvent.fill(field('恢复码'), aRecoveryKey)
    await userEvent.keyboard('{Enter}')
    await expect.element(heading('请设新密码')).toBeVisible()
    await expect.element(text('张建国（主任）').last()).toBeVisible()
    await userEvent.fill(field('新密码'), `${goodPassword}2`)
    await userEvent.fill(field('再输一次新密码'), `${goodPassword}2`)
    await picture('entry-9-new-password')
    await userEvent.keyboard('{Enter}')
    await expect.element(heading('首页')).toBeVisible()
    expect(office.accounts.passwords.get(zhang.id)).toBe(`${goodPassword}2`)
  })

  it('is refused where a newer program wrote, with the reason', async () => {
    const { services } = await anOffice()
    await openWindow(anEntrance({ found: { kind: 'newer' }, inside: services }))
    await expect.element(text(/更新版本的文源工作台/)).toBeVisible()
  })

  it('waits while another window has the records, and tries again on asking', async () => {
    const { services } = await anOffice()
    const scene: Parameters<typeof anEntrance<typeof services>>[0] = {
      found: { kind: 'in-use' },
      inside: services,
    }
    const entrance = anEntrance(scene)
    await openWindow(entrance)
    await expect.element(heading('已在另一个窗口打开')).toBeVisible()
    await picture('entry-10-in-use')
    scene.found = { kind: 'closed', wait: 0 }
    await userEvent.keyboard('{Enter}')
    await expect.element(heading('登录')).toBeVisible()
  })
})

describe('records that are gone or damaged', () => {
  it('are never a first day: the alarm says what is left and shows what was put together before it is used', async () => {
    const { services } = await anOffice()
    const entrance = anEntrance({
      found: { kind: 'lost', copies: 12, journalFiles: 2 },
      inside: services,
      password: goodPassword,
      salvage: aSalvage({ gaps: 1, broken: 2 }),
    })
    await openWindow(entrance)
    await expect.element(text(/还有 12 份备份、2 个记录文件/)).toBeVisible()
    await expect.element(field('单位名称')).not.toBeInTheDocument()
    await picture('entry-11-lost')
    await signIn(goodPassword)
    await expect.element(heading('找到这些内容')).toBeVisible()
    await expect.element(page.getByRole('cell', { name: '8,190' })).toBeVisible()
    await expect.element(text('2026-11-20 16:32')).toBeVisible()
    await expect
      .element(text('操作记录有 1 处缺失，缺的那些改动没有找到；2 条操作记录打不开。'))
      .toBeVisible()
    await picture('entry-12-preview')
    expect(entrance.asked.accepted).toBe(0)
    await button('用这些内容恢复').click()
    await expect.element(heading('首页')).toBeVisible()
    expect(entrance.asked.accepted).toBe(1)
  })

  it('say so when nothing can be put together, and let the clerk try again', async () => {
    const { services } = await anOffice()
    await openWindow(
      anEntrance({
        found: { kind: 'lost', copies: 0, journalFiles: 1 },
        inside: services,
        password: goodPassword,
      }),
    )
    await signIn(goodPassword)
    await expect.element(text(/没有找到能打开的内容/)).toBeVisible()
    await expect.element(button('找回资料')).toBeEnabled()
  })

  it('are put together with the password that was just typed', async () => {
    const { services } = await anOffice()
    const entrance = anEntrance({
      found: { kind: 'closed', wait: 0 },
      inside: services,
      password: goodPassword,
      refuses: { code: 'data-damaged', detail: { what: 'page 7 is missing' } },
      salvage: aSalvage(),
    })
    await openWindow(entrance)
    await signIn(goodPassword)
    await expect.element(heading('资料打不开，可以找回')).toBeVisible()
    expect(document.body.textContent).not.toContain('page 7')
    await picture('entry-13-damaged')
    await userEvent.keyboard('{Enter}')
    await expect.element(text('没有发现缺失。')).toBeVisible()
    await button('先不恢复').click()
    await expect.element(button('找回资料')).toBeVisible()
    expect(entrance.asked.accepted).toBe(0)
  })
})
