import { Input } from 'antd'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ManySelect } from '../../../src/renderer/ui/ManySelect'

function Places({ mode }: { mode: 'multiple' | 'tags' }) {
  const [places, setPlaces] = useState<readonly string[]>([])
  return (
    <>
      <ManySelect
        mode={mode}
        aria-label="公示地点"
        style={{ width: 300 }}
        value={[...places]}
        options={['楼道', '小区公告栏'].map(value => ({ value }))}
        onChange={setPlaces}
      />
      <Input aria-label="下一格" />
      <p>{`公示在：${places.join('、')}。`}</p>
    </>
  )
}

it.each(['multiple', 'tags'] as const)(
  'Tab goes on to the next field and leaves what was chosen as it is (%s)',
  async mode => {
    const box = document.createElement('div')
    document.body.append(box)
    const root = createRoot(box)
    onTestFinished(() => {
      root.unmount()
      box.remove()
    })
    root.render(<Places mode={mode} />)
    await page.getByLabelText('公示地点').click()
    await page.getByTitle('楼道').click()
    await page.getByTitle('小区公告栏').click()
    await userEvent.keyboard('{Tab}')
    await expect.element(page.getByLabelText('下一格')).toHaveFocus()
    await expect.element(page.getByText('公示在：楼道、小区公告栏。')).toBeVisible()
  },
)
