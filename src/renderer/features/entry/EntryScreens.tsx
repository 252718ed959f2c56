import { Flex, Spin, Typography } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import type { Credentials } from '../../domain/backup/copies'
import type { Entrance, Found } from '../../domain/entrance'
import type { Problem } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import type { Services } from '../../services/services'
import { EntryCard } from '../../ui/EntryCard'
import { Alarm, type Lost } from './Alarm'
import { CredentialsForm } from './CredentialsForm'
import { FirstDay } from './FirstDay'
import { Sentence } from './Sentence'

type View = { readonly kind: 'looking' } | Exclude<Found, { kind: 'lost' }> | { kind: 'alarm'; lost: Lost }

/** Refusals after which the records are put together from what else there is. */
const salvageable = new Set(['data-damaged', 'journal-broken', 'ring-damaged'])

const viewOf = (found: Found): View => (found.kind === 'lost' ? { kind: 'alarm', lost: found } : found)

/** Everything before somebody has signed in: the first day, signing in, and the way back when records are gone or damaged. */
export function EntryScreens({
  entrance,
  onOpened,
  onSetUp,
}: {
  entrance: Entrance<Services>
  onOpened: (services: Services) => void
  onSetUp: (services: Services, recovery: string) => void
}) {
  const [view, setView] = useState<View>({ kind: 'looking' })
  const look = useCallback(async (): Promise<void> => {
    setView(viewOf(await entrance.look()))
  }, [entrance])
  useEffect(() => {
    void look()
  }, [look])

  const waitLeft = async (): Promise<number> => {
    const found = await entrance.look()
    return found.kind === 'closed' ? found.wait : 0
  }

  const chooseBackup = async (): Promise<void> => {
    const file = await entrance.chooseBackup()
    if (file !== null) setView({ kind: 'alarm', lost: { kind: 'chosen', file } })
  }

  const signIn = async (who: Credentials): Promise<Problem | undefined> => {
    const opened = await entrance.signIn(who)
    if (opened.ok) {
      onOpened(opened.value)
      return undefined
    }
    const { problem } = opened
    if (salvageable.has(problem.code)) setView({ kind: 'alarm', lost: { kind: 'damaged', problem, who } })
    if (problem.code === 'data-newer') setView({ kind: 'newer' })
    return problem
  }

  switch (view.kind) {
    case 'looking':
      return <Looking />
    case 'new':
      return (
        <FirstDay
          onSetUp={async first => {
            const set = await entrance.setUp(first)
            if (set.ok) onSetUp(set.value.inside, set.value.recovery)
            return set
          }}
          onBackup={() => void chooseBackup()}
        />
      )
    case 'closed':
      return (
        <EntryCard title="登录">
          <CredentialsForm action="登录" wait={view.wait} waitLeft={waitLeft} onSubmit={signIn} />
        </EntryCard>
      )
    case 'alarm':
      return (
        <Alarm
          entrance={entrance}
          lost={view.lost}
          waitLeft={waitLeft}
          onOpened={onOpened}
          onBack={() => void look()}
        />
      )
    case 'newer':
      return <Sentence title="这个版本打不开" words={refusalWords({ code: 'data-newer' })} />
    case 'in-use':
      return (
        <Sentence
          title="已在另一个窗口打开"
          words="同一份资料一次只能在一个窗口中使用。请到那个窗口继续，或者关闭它以后点“重试”。"
          action={{
            label: '重试',
            act: () => {
              setView({ kind: 'looking' })
              void look()
            },
          }}
        />
      )
  }
}

function Looking() {
  return (
    <Flex vertical align="center" justify="center" gap={16} style={{ height: '100vh' }}>
      <Spin size="large" />
      <Typography.Text role="status">打开中…</Typography.Text>
    </Flex>
  )
}
