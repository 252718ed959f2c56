import { Button, Card, Flex, Input } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { officePapers } from '../../documents/office-papers'
import { itemsInForce } from '../../domain/certifying/items-in-force'
import type { ListItem } from '../../domain/certifying/list-item'
import { judge, type Judgement } from '../../domain/certifying/judge'
import { certificateItem } from '../../domain/records/certificate-item'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { JudgementNote } from './JudgementNote'

/** The paper that serves an allowed item, or the general statement. */
const servedBy = (judgement: Judgement): string | undefined => {
  if (judgement.kind === 'forbidden') return undefined
  const id = judgement.kind === 'allowed' ? judgement.item.documentId : undefined
  return officePapers.find(paper => paper.id === id)?.id ?? 'situation-statement'
}

/** What the lists say of a paper of this name. */
function judgeName(name: string, items: readonly ListItem[]) {
  const known = officePapers.find(({ title }) => title === name)
  const { id, certifies } = known ?? { id: 'situation-statement', certifies: true }
  const judgement = judge({ documentId: id, title: name, texts: [], certifies }, items)
  return {
    judgement,
    serves: judgement.kind === 'forbidden' ? undefined : (known?.id ?? servedBy(judgement)),
  }
}

/** 先查能不能开: what a resident asks for, by the name they give it; the refusal says where to go. */
export function AskFirst({ query }: { query: string }) {
  const today = useServices().world.today()
  const own = useAll(certificateItem)
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const asked = name.trim()
  const { judgement, serves } =
    asked === '' ? { judgement: undefined, serves: undefined } : judgeName(asked, itemsInForce(own, today))
  return (
    <Card size="small" title="先查能不能开">
      <Flex vertical gap={8}>
        <Input
          aria-label="居民要开什么证明"
          placeholder="居民要开什么证明，例如：单身证明"
          style={{ maxWidth: 420 }}
          allowClear
          value={name}
          onChange={event => {
            setName(event.target.value)
          }}
        />
        {judgement !== undefined && (
          <div role="status">
            <JudgementNote judgement={judgement} />
          </div>
        )}
        {serves !== undefined && (
          <Button
            style={{ alignSelf: 'flex-start' }}
            onClick={() => void navigate(`/papers/issue/${serves}${query}`)}
          >
            {`用“${officePapers.find(({ id }) => id === serves)?.title ?? ''}”开具`}
          </Button>
        )}
      </Flex>
    </Card>
  )
}
