import { createRoot } from 'react-dom/client'
import { expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import type { RolledUp } from '../../../src/renderer/domain/forms/rollup/rolled-up'
import { RollUpResults } from '../../../src/renderer/features/street-forms/RollUpResults'

const none = { count: 0, first: [] }
const rolled: RolledUp = {
  ...{ rows: 320_000, columns: [], files: [], missing: [], repeated: none, claimed: none, readable: false },
  wrong: {
    count: 2400,
    first: [
      { community: '文和社区', file: '文和.xlsx', row: 4, column: 'C', heading: '身份证号', words: '少一位' },
    ],
  },
}

function show(one: RolledUp): void {
  const box = document.createElement('div')
  document.body.append(box)
  const root = createRoot(box)
  onTestFinished(() => {
    root.unmount()
    box.remove()
  })
  root.render(<RollUpResults rolled={one} />)
}

it('of many mistakes the first are listed and the workbook is said to have them all; one too long to be read back says what to do', async () => {
  show(rolled)
  await expect
    .element(page.getByText(/汇总 320,000 行，超过本软件一次能读入的 300,000 行.*分几批汇总，各存一份/))
    .toBeVisible()
  await page.getByRole('tab', { name: '有误 2,400' }).click()
  await expect.element(page.getByText('这里列出前 1 条，全部 2,400 条在存下的汇总表里。')).toBeVisible()
})

it('a workbook that can be read back says nothing of it', async () => {
  show({ ...rolled, readable: true })
  await expect.element(page.getByRole('tab', { name: '有误 2,400' })).toBeVisible()
  expect(page.getByText(/超过本软件/).query()).toBeNull()
})
