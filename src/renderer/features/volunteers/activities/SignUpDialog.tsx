import { Button, Form } from 'antd'
import { useState } from 'react'
import type { VolunteerActivity } from '../../../domain/records/volunteer-activity'
import { volunteerService } from '../../../domain/records/volunteer-service'
import { signedUp, signUp } from '../../../domain/volunteering/sign-up'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { AskDialog } from '../../../ui/AskDialog'
import { ManySelect } from '../../../ui/ManySelect'
import { useVolunteerRows } from '../use-volunteer-rows'

/** Puts volunteers on the list of an activity: one by one, or the whole team at once. */
export function SignUpDialog({ activity, onClose }: { activity: VolunteerActivity; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [chosen, setChosen] = useState<string[]>([])
  const there = new Set(signedUp(activity, records.all(volunteerService)).map(one => one.volunteerId))
  const free = useVolunteerRows().filter(({ key, one }) => !there.has(key) && one.state !== '已退出')
  const team = free.filter(({ one }) => activity.teamId !== undefined && one.teamId === activity.teamId)
  const save = async (): Promise<void> => {
    const services = records.all(volunteerService)
    const context = { services, today: world.today(), newId: () => world.newId() }
    if (await carryOut(signUp(activity, chosen, context), `已加入 ${chosen.length} 人`)) onClose()
  }
  return (
    <AskDialog
      title="加入名单"
      okText={`加入 ${chosen.length} 人`}
      width={640}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="志愿者" required>
        <ManySelect
          mode="multiple"
          aria-label="志愿者"
          autoFocus
          placeholder="输入姓名或队伍查找，可选多人"
          showSearch={{ optionFilterProp: 'label' }}
          value={chosen}
          options={free.map(({ key, name, team: of }) => ({
            value: key,
            label: [name, of].filter(Boolean).join('　'),
          }))}
          notFoundContent="没有这位志愿者；先在“志愿者”里登记"
          onChange={setChosen}
        />
      </Form.Item>
      {team.length > 0 && (
        <Button
          onClick={() => {
            setChosen(before => [...new Set([...before, ...team.map(({ key }) => key)])])
          }}
        >
          {`选上本队还没报名的 ${team.length} 人`}
        </Button>
      )}
    </AskDialog>
  )
}
