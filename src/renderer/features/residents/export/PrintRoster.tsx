import { Button, Flex, Modal, Spin } from 'antd'
import { useMemo, useState } from 'react'
import { rosterListPaper } from '../../../documents/roster-list'
import { givenRoster } from '../../../domain/giving-out/given-roster'
import { acrossWords } from '../../../domain/giving-out/watermark'
import { resident } from '../../../domain/records/resident'
import type { Problem } from '../../../domain/result'
import { refusalWords } from '../../../domain/words/problem-words'
import { printOut } from '../../../services/give-out'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import { useDrawnPaper } from '../../../services/use-drawn-paper'
import { useMe } from '../../../services/use-me'
import { momentText } from '../../../ui/moment-text'
import { PdfPages } from '../../../ui/PdfPages'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { thousands } from '../../../ui/thousands'
import { useOfficeName, type RosterToGive } from './use-give-roster'

/** The list as it would be printed now, with who prints it, when and what for on every page. */
function usePaper({ plan, layout, people }: Omit<RosterToGive, 'fileName'>) {
  const { world } = useServices()
  const office = useOfficeName()
  const { name } = useMe()
  const [moment] = useState(() => ({ at: momentText(world.now()), today: world.today() }))
  return useMemo(() => {
    const by = { who: name, at: moment.at, printed: true } as const
    const sheet = givenRoster(plan, layout, people, by, moment.today)
    return rosterListPaper(sheet, office, acrossWords(plan, by))
  }, [plan, layout, people, office, name, moment])
}

/** 打印名单: every page looked at first; the journal takes down that it was printed before the print window opens. */
export function PrintRoster({
  roster,
  onBack,
  onEnd,
}: {
  roster: Omit<RosterToGive, 'fileName'>
  /** Back to what is asked, with nothing printed. */
  onBack: () => void
  onEnd: () => void
}) {
  const services = useServices()
  const notices = useNotices()
  const paper = usePaper(roster)
  const shown = useDrawnPaper(paper)
  const [refusal, setRefusal] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const { plan, people } = roster
  const count = thousands(people.length)

  const print = async (bytes: Uint8Array): Promise<void> => {
    setBusy(true)
    try {
      const about = people.map(({ id }) => ({ kind: resident.kind, id }))
      const printed = await printOut(services, { plan, about, title: paper.title, bytes })
      if (!printed.ok) {
        setRefusal(printed.problem)
        return
      }
      if (printed.value) notices.done(`已送打印：${paper.title}，${count} 人`)
      onEnd()
    } finally {
      setBusy(false)
    }
  }
  const problem = shown.kind === 'refused' ? shown.problem : refusal

  return (
    <Modal
      open
      title={`打印名单：${count} 人${shown.kind === 'drawn' ? `，${thousands(shown.drawn.pages)} 页` : ''}`}
      width={1240}
      style={{ top: 16 }}
      mask={{ closable: false }}
      onCancel={onBack}
      footer={
        <Flex justify="flex-end" gap={8}>
          <Button onClick={onBack}>返回修改</Button>
          <Button
            type="primary"
            loading={busy}
            disabled={shown.kind !== 'drawn'}
            onClick={() => {
              if (shown.kind === 'drawn') void print(shown.drawn.bytes)
            }}
          >
            打印
          </Button>
        </Flex>
      }
    >
      {problem !== undefined && <RefusalAlert sentence={refusalWords(problem)} />}
      {shown.kind === 'drawing' && <Spin description="正在排版" style={{ display: 'block', padding: 120 }} />}
      {shown.kind === 'drawn' && (
        <div className="print-preview">
          <PdfPages label={paper.title} pages={shown.pdf.pages} picture={shown.pdf.picture} />
        </div>
      )}
    </Modal>
  )
}
