import { Alert, Button } from 'antd'
import { useState } from 'react'
import type { Credentials } from '../../domain/backup/copies'
import type { Entrance, Salvage } from '../../domain/entrance'
import type { Problem } from '../../domain/result'
import type { NamedBytes } from '../../domain/sheet/workbook'
import { refusalWords } from '../../domain/words/problem-words'
import type { Services } from '../../services/services'
import { useWatchedWork } from '../../services/use-watched-work'
import { EntryCard } from '../../ui/EntryCard'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { thousands } from '../../ui/thousands'
import { CredentialsForm } from './CredentialsForm'
import { SalvagePreview } from './SalvagePreview'

/** What is wrong: the records are gone, or those there are cannot be opened by somebody whose password was right; or, on a new PC, the backup to begin with. */
export type Lost =
  | { readonly kind: 'lost'; readonly copies: number; readonly journalFiles: number }
  | { readonly kind: 'damaged'; readonly problem: Problem; readonly who: Credentials }
  | { readonly kind: 'chosen'; readonly file: NamedBytes }

const titles: Readonly<Record<Lost['kind'], string>> = {
  lost: '资料不见了，可以找回',
  damaged: '资料打不开，可以找回',
  chosen: '用备份开始',
}

function words(lost: Lost): string {
  if (lost.kind === 'damaged') return refusalWords(lost.problem)
  if (lost.kind === 'chosen')
    return `用“${lost.file.name}”在这台电脑上开始。请输入做这份备份时的账户名和密码，或当时的恢复码；以后就用它登录。`
  return `原来存放资料的地方是空的，可能是磁盘出了毛病、程序换了位置，或者有清理软件删掉了它。还有 ${thousands(lost.copies)} 份备份、${thousands(lost.journalFiles)} 个记录文件，可以从中找回。`
}

/** Never a first day where there was one before: what was found, and the way back by what lies outside. */
export function Alarm({
  entrance,
  lost,
  waitLeft,
  onOpened,
  onBack,
}: {
  entrance: Entrance<Services>
  lost: Lost
  waitLeft: () => Promise<number>
  onOpened: (services: Services) => void
  /** Back to the first day, where the clerk began with a backup. */
  onBack: () => void
}) {
  const [salvaged, setSalvaged] = useState<Salvage>()
  const [known, setKnown] = useState(lost.kind === 'damaged' ? lost.who : undefined)
  const [refusal, setRefusal] = useState<Problem>()
  const work = useWatchedWork('读取备份和记录文件')
  const from = lost.kind === 'chosen' ? lost.file : undefined

  const salvage = async (who: Credentials): Promise<Problem | undefined> => {
    const result = await work.run(watch => entrance.salvage(who, watch, from))
    if (result.ok) setSalvaged(result.value)
    return result.ok || result.problem.code === 'cancelled' ? undefined : result.problem
  }

  /** A refusal of what was typed before is no dead end: it can be typed anew. */
  const salvageAsKnown = async (who: Credentials): Promise<void> => {
    const problem = await salvage(who)
    setRefusal(problem)
    if (problem !== undefined) setKnown(undefined)
  }

  if (salvaged !== undefined) {
    return (
      <SalvagePreview
        salvaged={salvaged}
        onBack={() => {
          setSalvaged(undefined)
        }}
        onAccept={async () => {
          const accepted = await entrance.accept()
          if (accepted.ok) onOpened(accepted.value)
          return accepted
        }}
      />
    )
  }
  return (
    <EntryCard title={titles[lost.kind]} width={600}>
      <Alert
        type={from === undefined ? 'warning' : 'info'}
        showIcon
        role="alert"
        title={words(lost)}
        style={{ marginBottom: 16 }}
      />
      {refusal && <RefusalAlert sentence={refusalWords(refusal)} />}
      {work.progress && <ProgressPanel {...work.progress} onCancel={work.cancel} />}
      <div hidden={work.progress !== undefined}>
        {known === undefined ? (
          <CredentialsForm
            action={from === undefined ? '找回资料' : '打开备份'}
            wait={0}
            waitLeft={waitLeft}
            onSubmit={salvage}
          />
        ) : (
          <Button type="primary" size="large" autoFocus onClick={() => void salvageAsKnown(known)}>
            找回资料
          </Button>
        )}
        {from !== undefined && (
          <Button type="link" style={{ padding: 0 }} onClick={onBack}>
            返回
          </Button>
        )}
      </div>
    </EntryCard>
  )
}
