import type { Page } from 'playwright'

/** Who opens the office's desk on the first day. Nobody's real name or password. */
const director = {
  office: '文源社区居民委员会',
  name: '主任',
  password: '春风化雨润文源社区',
} as const

type First = { readonly office: string; readonly name: string; readonly password: string }

/** The groups of the recovery code as they stand on the screen. */
const shownGroups = async (page: Page): Promise<readonly string[]> => {
  const groups = page.getByRole('list', { name: '恢复码' }).locator('code')
  await groups.first().waitFor()
  return groups.allInnerTexts()
}

/** The three steps of the first day: office, director, recovery code. The code as it was shown. */
export async function setUp(page: Page, first: First = director): Promise<string> {
  await page.getByLabel('单位名称').fill(first.office)
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByLabel('主任的账户名').fill(first.name)
  await page.getByLabel('密码', { exact: true }).fill(first.password)
  await page.getByLabel('再输一次密码').fill(first.password)
  await page.getByRole('button', { name: '建立主任账户' }).click()
  const groups = await shownGroups(page)
  await page.getByRole('button', { name: '已在纸上，下一步' }).click()
  for (const place of [3, 8]) await page.getByLabel(`第 ${place} 组`).fill(groups[place - 1] ?? '')
  await page.getByRole('button', { name: '核对并完成' }).click()
  await page.getByRole('navigation', { name: '主导航' }).waitFor()
  return groups.join('-')
}

/** Signs the director in where the records are there already. */
export async function signIn(page: Page, who: First = director): Promise<void> {
  await page.getByLabel('账户名').fill(who.name)
  await page.getByLabel('密码', { exact: true }).fill(who.password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('navigation', { name: '主导航' }).waitFor()
}
