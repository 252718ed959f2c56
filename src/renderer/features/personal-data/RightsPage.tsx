import { Button, Card, Flex, Typography } from 'antd'
import { useState, type ReactNode } from 'react'
import { erasureReceipt } from '../../documents/erasure-receipt'
import { ownDataPaper } from '../../documents/own-data'
import type { RecordName } from '../../domain/journal/entry'
import type { Paper } from '../../domain/paper/paper'
import type { OwnData } from '../../domain/personal-data/own-data'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useMay } from '../../services/use-me'
import { PageTitle } from '../../ui/PageTitle'
import { ErasePerson, type PlanErasing } from './ErasePerson'
import { PaperToGive } from './PaperToGive'
import { useOfficeName } from './use-office-name'

/** Writes into the journal that somebody was given their own data, once for each time it is shown. */
function useGiveOwnData(about: RecordName): () => Promise<boolean> {
  const { records } = useServices()
  const notices = useNotices()
  const [given, setGiven] = useState(false)
  return async () => {
    if (given) return true
    const written = await records.commit({
      cause: 'own-data-given',
      detail: '应本人要求',
      save: [],
      about: [about],
    })
    if (!written.ok) notices.refused(refusalWords(written.problem))
    setGiven(written.ok)
    return written.ok
  }
}

function OwnDataPaper({ about, paper, onBack }: { about: RecordName; paper: Paper; onBack: () => void }) {
  return <PaperToGive paper={paper} before={useGiveOwnData(about)} onBack={onBack} />
}

/** Whoever asks: what the record is that tells of them, and how it is read and deleted. */
type Asking = {
  readonly name: string
  readonly about: RecordName
  readonly read: () => Promise<OwnData>
  readonly plan: PlanErasing
  /** When deleting is done here, and when something else is. */
  readonly eraseHint: string
}

/** What a person may ask of the office: a copy, a correction, deletion, and the receipt after it (个人信息保护法 §45–§47). */
export function RightsPage({
  asking: { name, about, read, plan, eraseHint },
  correct,
  onBack,
  onErased,
}: {
  asking: Asking
  /** How a correction is asked for, where it is asked for here. */
  correct?: ReactNode
  onBack: () => void
  /** Told of the receipt: afterwards nobody is on record to be shown here. */
  onErased: (receipt: Paper) => void
}) {
  const { world } = useServices()
  const officeName = useOfficeName()
  const mayExport = useMay('export')
  const mayWrite = useMay('write')
  const [paper, setPaper] = useState<Paper>()
  if (paper !== undefined) {
    return (
      <OwnDataPaper
        about={about}
        paper={paper}
        onBack={() => {
          setPaper(undefined)
        }}
      />
    )
  }
  return (
    <>
      <PageTitle title={`${name}的个人信息`} onBack={onBack} />
      <Flex vertical gap={12} style={{ maxWidth: 860 }}>
        <Card size="small" title="本人要看：导出本人信息">
          <Typography.Paragraph>
            在册的全部内容、信息从哪里来、提供给了谁，印成一份交给本人。先核对来人是不是本人；打印或另存时记入操作记录。
          </Typography.Paragraph>
          <Button
            disabled={!mayExport}
            onClick={() =>
              void read().then(data => {
                setPaper(ownDataPaper(officeName, data, world.today()))
              })
            }
          >
            导出本人信息
          </Button>
        </Card>
        {correct}
        <ErasePerson
          name={name}
          hint={eraseHint}
          plan={plan}
          may={mayWrite}
          onErased={({ name: of, quotes }) => {
            const erasedOn = world.today()
            onErased(erasureReceipt({ office: officeName, name: of, erasedOn, clearedOn: null, quotes }))
          }}
        />
        {!mayWrite && <Typography.Text>这些事项由经办人或主任办理。</Typography.Text>}
      </Flex>
    </>
  )
}
