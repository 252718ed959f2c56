import { Button, Card, Flex, Input, Typography } from 'antd'
import { useState } from 'react'
import { planCorrection, type CorrectionOutcome } from '../../domain/personal-data/correction'
import type { Resident } from '../../domain/records/resident'
import { refusalWords } from '../../domain/words/problem-words'
import { useWrite } from '../../services/use-write'
import { RefusalAlert } from '../../ui/RefusalAlert'

/** 本人说有误: what they say and how it was looked into goes into the journal; the record is mended where it always is. */
export function CorrectPerson({
  person,
  may,
  onMend,
}: {
  person: Resident
  may: boolean
  onMend: () => void
}) {
  const write = useWrite()
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string>()

  const register = async (outcome: CorrectionOutcome): Promise<void> => {
    const planned = planCorrection(person.id, reason, outcome)
    setRefusal(planned.ok ? undefined : refusalWords(planned.problem))
    if (!planned.ok) return
    if ((await write(planned.value, '已记入操作记录')) === undefined) return
    setReason('')
    if (outcome === 'mended') onMend()
  }
  return (
    <Card size="small" title="本人说有误：更正">
      <Typography.Paragraph>
        写明本人说哪里不对、怎样核实的，记入操作记录；然后在居民记录里修改，修改前后的内容也都留在操作记录里。
      </Typography.Paragraph>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <Flex vertical gap={8}>
        <Input.TextArea
          aria-label="本人说哪里不对、怎样核实的"
          placeholder="例如 本人说电话是旧的，已当面核对新号码"
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={200}
          disabled={!may}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value)
          }}
        />
        <Flex gap={8}>
          <Button disabled={!may} onClick={() => void register('mended')}>
            登记，去居民记录修改
          </Button>
          <Button disabled={!may} onClick={() => void register('found-right')}>
            核实无误，只登记
          </Button>
        </Flex>
      </Flex>
    </Card>
  )
}
