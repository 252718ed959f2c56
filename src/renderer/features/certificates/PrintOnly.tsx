import { Button, Flex } from 'antd'
import { useState } from 'react'
import { whyNotIssued } from '../../domain/certifying/may-issue'
import type { DrawnPaper } from '../../domain/ports'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useSavePdf } from '../../services/use-save-pdf'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { SavePdfButton } from '../../ui/SavePdfButton'
import { useShortcut } from '../../ui/use-shortcut'
import type { Desk } from './use-certificate'

/** Prints or saves a paper that is not registered. */
export function PrintOnly({ desk }: { desk: Desk }) {
  const { desktop, pages } = useServices()
  const notices = useNotices()
  const pdf = useSavePdf()
  const [refusal, setRefusal] = useState<string>()

  async function drawn(): Promise<DrawnPaper | undefined> {
    const problem = whyNotIssued(desk.judgement, undefined)
    if (problem !== undefined) setRefusal(refusalWords(problem))
    else if (desk.layout === undefined) setRefusal(refusalWords({ code: 'certificate-answers' }))
    else {
      const result = await pages.draw(desk.layout)
      setRefusal(result.ok ? undefined : refusalWords(result.problem))
      return result.ok ? result.value : undefined
    }
    return undefined
  }
  const print = async (): Promise<void> => {
    const paper = await drawn()
    if (paper !== undefined && (await desktop.printPdf(desk.paper.title, paper.bytes)))
      notices.done(`已送打印：${desk.paper.title}`)
  }
  const save = async (password: string | null): Promise<void> => {
    const paper = await drawn()
    if (paper !== undefined)
      await pdf.save({ name: `${desk.layout?.title ?? ''}.pdf`, bytes: paper.bytes }, password)
  }
  useShortcut('Ctrl+P', () => void print())
  return (
    <Flex vertical gap={8} align="flex-start">
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <Flex gap={8}>
        <Button type="primary" onClick={() => void print()}>
          打印
        </Button>
        <SavePdfButton problemOf={pdf.problemOf} onSave={password => void save(password)} />
      </Flex>
    </Flex>
  )
}
