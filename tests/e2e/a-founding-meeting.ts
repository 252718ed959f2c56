import type { Page } from 'playwright'

/** Name, unit and the key that signs the person in: 1 实到, 2 请假, 4 列席. */
const roll = [
  ['王䶮', '文源社区居民委员会', '1'],
  ['陈𬱖', '文和园业主委员会', '1'],
  ['周𨭉', '文和园物业服务中心', '1'],
  ['买买提·艾力', '文和园共建单位', '1'],
  ['赵秀兰', '居民代表', '1'],
  ['孙国强', '居民代表', '1'],
  ['郑玉梅', '居民代表', '2'],
  ['吴建平', '水泉街道办事处', '4'],
] as const

const outcomes = [
  ['第 1 项结果', '已听取'],
  ['第 2 项结果', '审议通过'],
  ['第 3 项结果', '审议通过'],
  ['第 4 项结果', '审议通过'],
  ['第 6 项结果', '已完成'],
] as const

const ballots = { 发出选票: 6, 收回选票: 6, 有效票: 5, 废票: 1 } as const

/** Who stands for what: approve, against, abstain. */
const candidates = [
  ['会长', '王䶮', [5, 0, 0]],
  ['常务副会长', '陈𬱖', [4, 1, 0]],
  ['副会长', '周𨭉', [4, 0, 1]],
  ['副会长', '买买提·艾力', [4, 1, 0]],
] as const

const decisions = [
  ['三项制度印发各成员单位，并在小区公告栏张贴。', '文源社区居民委员会', '2026-11-30'],
  ['整治1号楼至6号楼消防通道占用和飞线充电问题。', '文和园物业服务中心', '2026-12-15'],
] as const

/** Fills in 新建会议 and saves it. */
export async function callMeeting(page: Page): Promise<void> {
  await page.getByLabel('促进会全称').fill('文和园物业服务提升促进会')
  await page.getByLabel('时间').fill('2026-11-20 09:30')
  await page.getByLabel('时间').press('Enter')
  await page.getByLabel('地点').fill('文和园小区党群服务站二楼会议室')
  await page.getByLabel('主持人').fill('王䶮')
  await page.getByLabel('记录人').fill('李𠮷')
  await page.getByRole('button', { name: '新建会议' }).click()
}

/** Pastes the roll, one person a line, and saves it. */
export async function enterRoll(page: Page): Promise<void> {
  await page.getByRole('button', { name: '录入名单' }).click()
  const lines = roll.map(([name, unit]) => `${name}\t${unit}`).join('\n')
  await page.getByLabel('逐行录入应到人员').fill(lines)
  await page.getByRole('button', { name: `加入 ${roll.length} 人` }).click()
  await page.getByRole('button', { name: '保存应到人员' }).click()
}

/** Signs everybody in by one key each, and saves. */
export async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '登记签到' }).click()
  for (const [, , key] of roll) await page.keyboard.press(key)
  await page.getByRole('button', { name: '保存签到' }).click()
}

/** Records what came of each item, and saves. */
export async function recordAgenda(page: Page): Promise<void> {
  await page.getByRole('button', { name: '登记结果' }).click()
  const choices = page.locator('.ant-select-dropdown:visible')
  for (const [item, outcome] of outcomes) {
    await page.getByLabel(item).click()
    await choices.getByText(outcome, { exact: true }).click()
    await choices.waitFor({ state: 'hidden' })
  }
  await page.getByRole('button', { name: '保存议程' }).click()
}

/** Types the ballots, the candidates and their votes, and saves. */
export async function recordElection(page: Page): Promise<void> {
  await page.getByRole('button', { name: '登记候选人和计票' }).click()
  for (const [label, count] of Object.entries(ballots)) {
    await page.getByLabel(label, { exact: true }).fill(String(count))
  }
  for (const [post, name, [approve, against, abstain]] of candidates) {
    const group = page.getByRole('group', { name: post, exact: true })
    await group.getByRole('button', { name: `加${post}候选人` }).click()
    await group.getByLabel('候选人姓名').last().fill(name)
    await group.getByLabel(`${name}赞成`).fill(String(approve))
    await group.getByLabel(`${name}反对`).fill(String(against))
    await group.getByLabel(`${name}弃权`).fill(String(abstain))
  }
  await page.getByRole('button', { name: '保存选举' }).click()
}

/** Writes down what was decided, by whom and by when, and saves. */
export async function recordDecisions(page: Page): Promise<void> {
  await page.getByRole('button', { name: '登记议定事项' }).click()
  for (const [at, [text, responsible, due]] of decisions.entries()) {
    const name = `第 ${at + 1} 项`
    await page.getByRole('button', { name: '加一项议定事项' }).click()
    await page.getByLabel(`${name}内容`).fill(text)
    await page.getByLabel(`${name}责任单位`).fill(responsible)
    await page.getByLabel(`${name}时限`).fill(due)
    await page.getByLabel(`${name}时限`).press('Enter')
  }
  await page.getByRole('button', { name: '保存议定事项' }).click()
}
