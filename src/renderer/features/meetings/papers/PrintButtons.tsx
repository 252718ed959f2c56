import { Button } from 'antd'
import type { DrawnPaper } from '../../../domain/ports'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import { useSavePdf } from '../../../services/use-save-pdf'
import { SavePdfButton } from '../../../ui/SavePdfButton'

/** What can be done with a drawn paper that is not kept: saving it as PDF, and printing it. */
export function PrintButtons({ title, drawn }: { title: string; drawn: DrawnPaper }) {
  const { desktop } = useServices()
  const notices = useNotices()
  const pdf = useSavePdf()
  const print = async (): Promise<void> => {
    if (await desktop.printPdf(title, drawn.bytes)) notices.done(`已送打印：${title}`)
  }
  return (
    <>
      <SavePdfButton
        problemOf={pdf.problemOf}
        onSave={password => void pdf.save({ name: `${title}.pdf`, bytes: drawn.bytes }, password)}
      />
      <Button type="primary" onClick={() => void print()}>
        打印
      </Button>
    </>
  )
}
