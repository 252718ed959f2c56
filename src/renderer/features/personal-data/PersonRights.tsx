import { Button, Card, Flex, Typography } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { erasureReceipt } from '../../documents/erasure-receipt'
import { ownDataPaper } from '../../documents/own-data'
import type { Paper } from '../../domain/paper/paper'
import { isErased, type ErasurePlan } from '../../domain/personal-data/erase'
import { ownData } from '../../domain/personal-data/own-data'
import { resident, type Resident } from '../../domain/records/resident'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useMay } from '../../services/use-me'
import { useFound } from '../../services/use-records'
import { PageTitle } from '../../ui/PageTitle'
import { CorrectPerson } from './CorrectPerson'
import { ErasePerson } from './ErasePerson'
import { PaperToGive } from './PaperToGive'
import { useOfficeName } from './use-office-name'

/** Writes into the journal that somebody was given their own data, once for each time it is shown. */
function useGiveOwnData(person: Resident): () => Promise<boolean> {
  const { records } = useServices()
  const notices = useNotices()
  const [given, setGiven] = useState(false)
  return async () => {
    if (given) return true
    const about = [{ kind: resident.kind, id: person.id }]
    const written = await records.commit({ cause: 'own-data-given', detail: '应本人要求', save: [], about })
    if (!written.ok) notices.refused(refusalWords(written.problem))
    setGiven(written.ok)
    return written.ok
  }
}

function OwnDataPaper({ person, paper, onBack }: { person: Resident; paper: Paper; onBack: () => void }) {
  return <PaperToGive paper={paper} before={useGiveOwnData(person)} onBack={onBack} />
}

/** What a person may ask of the office: a copy, a correction, deletion. */
function Rights({ person, onErased }: { person: Resident; onErased: (plan: ErasurePlan) => void }) {
  const { records, world } = useServices()
  const navigate = useNavigate()
  const officeName = useOfficeName()
  const mayExport = useMay('export')
  const mayWrite = useMay('write')
  const [paper, setPaper] = useState<Paper>()
  const back = () => void navigate(`/residents/${person.id}`)

  if (paper !== undefined) {
    return (
      <OwnDataPaper
        person={person}
        paper={paper}
        onBack={() => {
          setPaper(undefined)
        }}
      />
    )
  }
  return (
    <>
      <PageTitle title={`${person.name}的个人信息`} onBack={back} />
      <Flex vertical gap={12} style={{ maxWidth: 860 }}>
        <Card size="small" title="本人要看：导出本人信息">
          <Typography.Paragraph>
            在册的全部内容、信息从哪里来、提供给了谁，印成一份交给本人。先核对来人是不是本人；打印或另存时记入操作记录。
          </Typography.Paragraph>
          <Button
            disabled={!mayExport}
            onClick={() =>
              void ownData(person, records).then(data => {
                setPaper(ownDataPaper(officeName, data, world.today()))
              })
            }
          >
            导出本人信息
          </Button>
        </Card>
        <CorrectPerson person={person} may={mayWrite} onMend={back} />
        <ErasePerson person={person} may={mayWrite} onErased={onErased} />
        {!mayWrite && <Typography.Text>这些事项由经办人或主任办理。</Typography.Text>}
      </Flex>
    </>
  )
}

/** 居民—个人信息: what the law lets a person ask (个人信息保护法 §45–§47), and the receipt after a deletion. */
export function PersonRights() {
  const { id } = useParams()
  const navigate = useNavigate()
  const { world } = useServices()
  const officeName = useOfficeName()
  const person = useFound(resident, id)
  const [receipt, setReceipt] = useState<Paper>()
  const toList = () => void navigate('/residents')

  if (receipt !== undefined) return <PaperToGive paper={receipt} onBack={toList} />
  if (person === undefined || isErased(person)) {
    return <PageTitle title="名册里没有这个人，可能已经移出或删除" onBack={toList} />
  }
  return (
    <Rights
      key={person.id}
      person={person}
      onErased={({ name, quotes }) => {
        const erasedOn = world.today()
        setReceipt(erasureReceipt({ office: officeName, name, erasedOn, clearedOn: null, quotes }))
      }}
    />
  )
}
