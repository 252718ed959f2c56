import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { put } from '../../../src/renderer/domain/journal/entry'
import { resident } from '../../../src/renderer/domain/records/resident'
import { FIXED_NOW } from '../../builders/fixed-world'
import { goodPassword } from '../../builders/some-accounts'
import { anOffice, openAt, picture, type Office } from '../entry/an-office'
import { valueOf } from '../store/a-store'

const wang = { id: 'wang', name: '王秀兰', phones: ['13812341234'] }
const MINUTE = 60_000

const field = (label: string) => page.getByLabelText(label, { exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const curtain = () => document.querySelector('dialog.lock-curtain')

async function anOfficeWithWang(): Promise<Office> {
  const office = await anOffice()
  valueOf(
    await office.services.records.commit({
      cause: 'resident-added',
      detail: '',
      save: [put(resident, wang)],
    }),
  )
  return office
}

/** Typing into the phone of a resident, not yet saved. */
async function typing(): Promise<Office> {
  const office = await anOfficeWithWang()
  await openAt(office, '/residents/wang')
  await button('修改联系').click()
  await userEvent.fill(field('联系电话'), '13566667777')
  return office
}

describe('a locked window', () => {
  it('shows the name of the office and asks for the password, and nothing else', async () => {
    const office = await typing()
    await userEvent.keyboard('{Control>}l{/Control}')
    await expect.element(field('密码')).toHaveFocus()
    await expect.element(page.getByText('文源社区居民委员会').last()).toBeVisible()
    await picture('lock-1')
    const others = [...document.body.children].filter(child => child !== curtain())
    expect(others.map(child => getComputedStyle(child).opacity)).toEqual(others.map(() => '0'))
    expect(document.elementFromPoint(60, 60)?.closest('.lock-curtain')).toBe(curtain())
    const phone = document.querySelector<HTMLInputElement>('.facts-form input[value="13566667777"]')
    phone?.focus()
    expect(phone?.value).toBe('13566667777')
    expect(document.activeElement).not.toBe(phone)
    expect(office.services.records.find(resident, 'wang')).toEqual(wang)
  })

  it('lets no key through to what is beneath', async () => {
    const office = await anOfficeWithWang()
    await openAt(office, '/residents/wang')
    await expect.element(page.getByRole('heading', { name: '王秀兰' })).toBeVisible()
    await button('锁定').click()
    await expect.element(field('密码')).toHaveFocus()
    const closed = vi.fn()
    curtain()?.addEventListener('close', closed)
    await userEvent.keyboard('{Escape}{Escape}{Control>}z{/Control}{Control>}k{/Control}{F2}')
    button('解锁').element().focus()
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(curtain()).toHaveProperty('open', true)
    expect(closed).not.toHaveBeenCalled()
    await userEvent.fill(field('密码'), goodPassword)
    await userEvent.keyboard('{Enter}')
    await expect.element(button('锁定')).toBeVisible()
    expect(office.services.records.find(resident, 'wang')).toEqual(wang)
  })

  it('opens again with what was being typed, where it was being typed', async () => {
    await typing()
    await userEvent.keyboard('{Control>}l{/Control}')
    await expect.element(field('密码')).toHaveFocus()
    await userEvent.keyboard('不是这个{Enter}')
    await expect.element(page.getByText('密码不对，请核对大小写和输入法。')).toBeVisible()
    await userEvent.keyboard(`{Backspace}`)
    await userEvent.fill(field('密码'), goodPassword)
    await userEvent.keyboard('{Enter}')
    await expect.element(field('联系电话')).toBeVisible()
    await expect.element(field('联系电话')).toHaveValue('13566667777')
    await expect.element(field('联系电话')).toHaveFocus()
    expect(curtain()).toBeNull()
  })

  it('says how long to wait after wrong passwords', async () => {
    const office = await anOfficeWithWang()
    office.accounts.waits = 4
    await openAt(office, '/residents')
    await button('锁定').click()
    await expect.element(page.getByRole('timer')).toHaveTextContent(/^连续输错，请等 [1-4] 秒再试。$/)
    await expect.element(button('解锁')).toBeDisabled()
  })

  it('says before somebody else signs in what is lost by it', async () => {
    await typing()
    await userEvent.keyboard('{Control>}l{/Control}')
    await button('换人登录').click()
    await expect.element(page.getByText(/正在填写、还没保存的不保留/)).toBeVisible()
    await picture('lock-2-other')
    await button('不换').click()
    await expect.element(button('换人登录')).toBeVisible()
  })
})

describe('a window left alone', () => {
  it('locks after ten minutes, counted from the last touch', async () => {
    const office = await anOfficeWithWang()
    const { world } = office.services
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const pass = (minutes: number): void => {
      world.setNow(world.now() + minutes * MINUTE)
      vi.advanceTimersByTime(minutes * MINUTE)
    }
    await openAt(office, '/residents')
    await vi.waitUntil(() => document.querySelector('.user-name') !== null)
    pass(6)
    window.dispatchEvent(new PointerEvent('pointermove'))
    pass(9)
    expect(curtain()).toBeNull()
    pass(2)
    await vi.waitUntil(() => curtain() !== null)
    expect(world.now()).toBe(FIXED_NOW + 17 * MINUTE)
  })

  it('is locked at the first touch after the PC has slept', async () => {
    const office = await anOfficeWithWang()
    await openAt(office, '/residents')
    await expect.element(button('锁定')).toBeVisible()
    office.services.world.setNow(FIXED_NOW + 60 * MINUTE)
    window.dispatchEvent(new PointerEvent('pointermove'))
    await expect.element(field('密码')).toHaveFocus()
  })
})

describe('undo by Ctrl+Z', () => {
  it('passes over what changed nothing: somebody signed in, a number was looked at', async () => {
    const office = await anOfficeWithWang()
    const { records } = office.services
    const about = [{ kind: 'resident', id: 'wang' }]
    valueOf(await records.commit({ cause: 'number-shown', detail: '', save: [], about }))
    valueOf(await records.commit({ cause: 'signed-in', detail: '', save: [] }))
    await openAt(office, '/residents')
    await expect.element(button('锁定')).toBeVisible()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(page.getByText('已撤销“新增居民”')).toBeVisible()
    expect(records.find(resident, 'wang')).toBeUndefined()
  })
})
