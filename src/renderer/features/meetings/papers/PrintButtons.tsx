import { Button } from 'antd'
import type { DrawnPaper } from '../../../domain/ports'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'

/** What can be done with a drawn paper that is not kept: saving it as PDF, and printing it. */
export function PrintButtons({ title, drawn }: { title: string; drawn: DrawnPaper }) {
  const { desktop } = useServices()
  const notices = useNotices()
  const print = async (): Promise<void> => {
    if (await desktop.printPdf(title, drawn.bytes)) notices.done(`已送打印：${title}`)
  }
  const save = async (): Promise<void> => {
    const savedAs = await desktop.saveFile('pdf', `${title}.pdf`, drawn.bytes)
    if (savedAs !== null) notices.done(`已另存为 ${savedAs}`)
  }
  return (
    <>
      <Button onClick={() => void save()}>另存为 PDF</Button>
      <Button type="primary" onClick={() => void print()}>
        打印
      </Button>
    </>
  )
}
