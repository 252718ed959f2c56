import type { Page } from 'playwright'
import { sampleYear, type SampleSize } from '../../src/cli/sample-data/sample-year'
import { sealSample } from '../../src/cli/sample-data/seal-sample'
import { pcWorld } from '../../src/cli/pc-world'
import { SAMPLE_FILE, sampleAccount } from '../../src/renderer/domain/backup/sample-account'

/** A small year of three estates. */
export const smallSample: SampleSize = { estates: 3, people: 300, meetings: 3, cases: 60, hours: 200 }

/** Begins with the sample data from the first page: a year of so much, up to today. */
export const beginWithSample =
  (size: SampleSize) =>
  async (first: Page): Promise<void> => {
    const bytes = await sealSample(sampleYear(size, 7, `${pcWorld.today()}T00:00`), pcWorld)
    await first.getByRole('button', { name: '先用示例数据看一看…' }).click()
    const dialog = first.waitForEvent('filechooser')
    await first.getByRole('button', { name: '选示例数据文件' }).click()
    const file = { name: SAMPLE_FILE, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
    await (await dialog).setFiles(file)
    await first.getByLabel('账户名', { exact: true }).fill(sampleAccount.name)
    await first.getByLabel('密码', { exact: true }).fill(sampleAccount.password)
    await first.keyboard.press('Enter')
    await first.getByRole('button', { name: '用这些内容恢复' }).click()
    await first.getByRole('navigation', { name: '主导航' }).waitFor()
  }
