import { Button, Card, Flex, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { privacyNotice } from '../../documents/privacy-notice'
import type { EntryHead } from '../../domain/journal/entry'
import type { Paper } from '../../domain/paper/paper'
import { collectedKinds, newCollection } from '../../domain/personal-data/collection'
import { collection, type Collection } from '../../domain/records/collection'
import { office, OFFICE_ID } from '../../domain/records/office'
import { useServices } from '../../services/services'
import { useAll, useFound, useJournal } from '../../services/use-records'
import { PageTitle } from '../../ui/PageTitle'
import { CollectionForm } from './CollectionForm'
import { PaperToGive } from './PaperToGive'
import { personalDataPath } from './paths'
import { PurgeCard } from './PurgeCard'
import { useOfficeName } from './use-office-name'

function useNotice(one: Collection, head: EntryHead): () => Promise<Paper> {
  const { records, world } = useServices()
  const name = useOfficeName()
  const profile = useFound(office, OFFICE_ID)
  return async () => {
    const { changes } = await records.readEntry(head.id)
    const madeOn = world.today()
    return privacyNotice({
      office: { ...profile, name },
      collection: one,
      ...collectedKinds(changes),
      madeOn,
    })
  }
}

function Recorded({ head, recorded }: { head: EntryHead; recorded: Collection | undefined }) {
  const { world } = useServices()
  const navigate = useNavigate()
  const first = useMemo(() => newCollection(world.newId(), head), [world, head])
  const one = recorded ?? first
  const noticeOf = useNotice(one, head)
  const [notice, setNotice] = useState<Paper>()
  if (notice !== undefined) {
    return (
      <PaperToGive
        paper={notice}
        onBack={() => {
          setNotice(undefined)
        }}
      />
    )
  }
  return (
    <>
      <PageTitle
        title={recorded === undefined ? '登记收集依据' : '收集登记'}
        onBack={() => void navigate(personalDataPath)}
        actions={
          <Button disabled={recorded === undefined} onClick={() => void noticeOf().then(setNotice)}>
            印告知书
          </Button>
        }
      />
      <Flex vertical gap={12} style={{ maxWidth: 760 }}>
        <Card size="small">
          {one.purgedOn !== undefined && (
            <Typography.Paragraph>{`已于 ${one.purgedOn} 清除。`}</Typography.Paragraph>
          )}
          <CollectionForm one={one} />
        </Card>
        <PurgeCard one={one} head={head} />
      </Flex>
    </>
  )
}

/** One imported roster: its ground, its notice, and its end. */
export function CollectionPage() {
  const { entry } = useParams()
  const navigate = useNavigate()
  const head = useJournal().find(({ id }) => id === entry)
  const recorded = useAll(collection).find(one => one.entry === entry)
  if (head === undefined) {
    return <PageTitle title="没有找到这次导入" onBack={() => void navigate(personalDataPath)} />
  }
  return <Recorded key={head.id} head={head} recorded={recorded} />
}
