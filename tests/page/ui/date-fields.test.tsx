import { Input } from 'antd'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { IsoDateField } from '../../../src/renderer/ui/IsoDateField'
import { LocalTimeField } from '../../../src/renderer/ui/LocalTimeField'

function TwoFields() {
  const [day, setDay] = useState<string | undefined>()
  const [time, setTime] = useState<string | undefined>()
  return (
    <>
      <p>{`日期 ${day ?? '无'}，时间 ${time ?? '无'}`}</p>
      <Input aria-label="别处" />
      <IsoDateField label="日期" value={day} onChange={setDay} />
      <LocalTimeField label="时间" value={time} onChange={setTime} />
    </>
  )
}

function show(): void {
  const box = document.createElement('div')
  document.body.append(box)
  const root = createRoot(box)
  onTestFinished(() => {
    root.unmount()
    box.remove()
  })
  root.render(<TwoFields />)
}

describe('what was typed into a field for a day or a time is taken over when the clerk goes elsewhere:', () => {
  it.each([
    ['日期', '2026-11-20', '日期 2026-11-20，时间 无'],
    ['时间', '2026-11-20 09:30', '日期 无，时间 2026-11-20T09:30'],
  ])('%s', async (label, typed, taken) => {
    show()
    await userEvent.fill(page.getByLabelText(label), typed)
    await userEvent.click(page.getByLabelText('别处'))
    await expect.element(page.getByText(taken)).toBeVisible()
  })
})
